import { setupWorker } from 'msw/browser';
import { handlers as icecore } from '../../src/apis/icecore/msw.ts';
import { type AllHandlers, type AllHandlersOptions, handlers } from '../../src/msw.ts';

/** What a page of the tests does, called from outside. */
export interface Page {
  /** Mocks one API, its handlers loaded alone. */
  mockOne(): Promise<void>;
  /** Mocks every API from now on, as new. */
  mockAll(options: AllHandlersOptions): Promise<void>;
  send(request: SentRequest): Promise<SentResponse>;
  freeze(now: number): void;
  advance(milliseconds: number): Promise<void>;
  credentials(): AllHandlers['credentials'];
  /** What the policy of the page has refused. */
  refused(): readonly string[];
  /** Whether code can be made from text. */
  compiles(): boolean;
}

/** Bodies as Base64. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
}

export interface SentResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

const refused: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  refused.push(`${violatedDirective} ${blockedURI}`);
});

const worker = setupWorker();
let running: Promise<unknown> | undefined;
let mocked: AllHandlers = handlers();

async function use(list: readonly Parameters<typeof worker.use>[number][]): Promise<void> {
  running ??= worker.start({ quiet: true });
  await running;
  worker.resetHandlers(...list);
}

const bytesOf = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Tried when the page loads, as a call from outside may do what its scripts may not. */
function triedToCompile(): boolean {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}
const compiles = triedToCompile();

/** Cookies are the browser's to send. */
function keepCookie(cookie: string | undefined): void {
  for (const pair of document.cookie.split('; ').filter((it) => it !== '')) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and sets what it likes.
    document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0`;
  }
  // biome-ignore lint/suspicious/noDocumentCookie: as above.
  if (cookie !== undefined) document.cookie = `${cookie}; path=/`;
}

const page: Page = {
  async mockOne() {
    await use(icecore({ now: Date.parse('2025-10-30T12:00:00Z') }));
  },
  async mockAll(options) {
    mocked = handlers(options);
    await use(mocked);
  },
  async send({ url, method, headers, body }) {
    keepCookie(headers.find(([name]) => name === 'cookie')?.[1]);
    const sent = body === undefined ? {} : { body: bytesOf(body) };
    const response = await fetch(url, { method, headers: headers.map(([...it]) => it), ...sent });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: [...response.headers], body: textOf(bytes) };
  },
  freeze(now) {
    mocked.clock.freeze(true);
    mocked.clock.set(now);
  },
  async advance(milliseconds) {
    mocked.clock.advance(milliseconds);
    await mocked.settled();
  },
  credentials: () => mocked.credentials,
  refused: () => refused,
  compiles: () => compiles,
};

Object.assign(globalThis, { page });
