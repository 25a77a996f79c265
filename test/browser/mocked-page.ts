import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page as Tab } from 'playwright-core';
import { bundleOf } from '../bundle.ts';
import { serveTarget } from '../served-target.ts';
import { start, type Target } from '../targets.ts';
import type { Page, SentRequest } from './page.ts';

/** A strict policy: scripts of the page's own origin and nothing made from text; workers the same; requests anywhere. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src *";

const workerFile = new URL('../../node_modules/msw/lib/mockServiceWorker.js', import.meta.url);

export interface MockedPage extends AsyncDisposable {
  readonly tab: Tab;
  readonly origin: string;
  /** Calls a function of the page. */
  call<Name extends keyof Page>(
    name: Name,
    ...args: Parameters<Page[Name]>
  ): Promise<Awaited<ReturnType<Page[Name]>>>;
}

/** A page under that policy, in which msw can mock. */
export async function openMockedPage(browser: Browser): Promise<MockedPage> {
  const { code } = await bundleOf('test/browser/page.ts', { splitting: false });
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': [
      'text/html',
      '<!doctype html><title>Mocked</title><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', code],
    '/mockServiceWorker.js': ['text/javascript', readFileSync(fileURLToPath(workerFile), 'utf8')],
  };
  const server = await serveTarget(async ({ url }) => {
    const [type, text] = files[new URL(url).pathname] ?? [];
    if (type === undefined) return new Response('not the mock', { status: 404 });
    return new Response(text ?? '', {
      headers: { 'Content-Type': type, 'Content-Security-Policy': policy },
    });
  });
  const tab = await browser.newPage();
  await tab.goto(server.origin);
  await tab.waitForFunction(() => 'page' in globalThis);
  return {
    tab,
    origin: server.origin,
    call: (name, ...args) =>
      tab.evaluate(
        ({ name, args }) => {
          const { page } = globalThis as unknown as {
            page: Record<string, (...a: unknown[]) => unknown>;
          };
          return page[name]?.(...args);
        },
        { name, args: [...args] as unknown[] },
      ) as never,
    async [Symbol.asyncDispose]() {
      await tab.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

const wire = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');

async function sentOf(request: Request): Promise<SentRequest> {
  const { url, method, headers } = request;
  const body = request.body ? wire(await request.arrayBuffer()) : undefined;
  return { url, method, headers: [...headers], body };
}

export interface PageTargetOptions {
  readonly page: MockedPage;
  readonly api: string;
  /** Where the API is intercepted. */
  readonly baseUrl: string;
}

/** One API of the page's mock, as far as a transcript needs a target. Begins as seeded, the clock standing at the start. */
export async function pageTarget({ page, api, baseUrl }: PageTargetOptions): Promise<Target> {
  const now = Date.parse(start);
  await page.call('mockAll', { now, seed: 7, baseUrls: { [api]: baseUrl } });
  await page.call('freeze', now);
  const credentials = (await page.call('credentials'))[api] ?? [];
  const send = async (request: Request): Promise<Response> => {
    const { status, headers, body } = await page.call('send', await sentOf(request));
    const empty = [204, 205, 304].includes(status);
    return new Response(empty ? null : Buffer.from(body, 'base64'), {
      status,
      headers: headers.map(([...it]) => it),
    });
  };
  return Object.assign(send, {
    api,
    baseUrl,
    credential: (name: string) => credentials.find((it) => it.name === name)?.headers ?? {},
    session: () => ({ advance: (seconds: number) => page.call('advance', seconds * 1000) }),
  }) as unknown as Target;
}
