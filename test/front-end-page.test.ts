import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { JSONReport } from '@playwright/test/reporter';
import { expect, test } from 'vitest';
import { serve } from '../src/node.ts';
import { serveApp } from './app/served-app.ts';
import { browserOptions, openBrowser } from './browser.ts';
import { blocksOf, expectPrints, linked, root } from './documentation.ts';

const page = readFileSync(join(root, 'docs/front-end.md'), 'utf8');
const examples = blocksOf(page, 'ts');
/** Those that a page runs. */
const storybook = examples.find((code) => code.includes('msw/browser')) ?? '';
const signIn = examples.find((code) => code.includes('location.')) ?? '';

/** A folder beside node_modules, so that what is in it finds what it imports. */
function folder(files: Readonly<Record<string, string>>): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(root, 'node_modules/.examples-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

test('its examples print what they say', async () => {
  await expectPrints(examples.filter((code) => code !== storybook && code !== signIn));
});

test('the recipe for Vitest passes in Vitest', async () => {
  const [code = ''] = blocksOf(page, 'typescript');
  using files = folder({
    'recipe.test.mts': linked(code, (path) => pathToFileURL(path).pathname),
    'vitest.config.mjs': "export default { test: { include: ['recipe.test.mts'] } };",
  });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const flags = ['run', '--reporter=json', '--outputFile=report.json'];
  // Vitest ends with 1 where a test fails, and the report says which.
  await promisify(execFile)(process.execPath, [vitest, ...flags], { cwd: files.path }).catch(
    () => undefined,
  );
  const report = JSON.parse(readFileSync(join(files.path, 'report.json'), 'utf8')) as unknown;
  expect(report).toMatchObject({ numPassedTests: 2, numFailedTests: 0 });
}, 30_000);

test('by the recipe for Playwright, each worker has records, a clock and a quota of its own', async () => {
  const mock = await serve({ port: 0, apis: ['icecore'] });
  await using app = await serveApp({ mock: mock.origin });
  const [code = ''] = blocksOf(page, 'js').filter((it) => it.includes('@playwright/test'));
  const { env, ...launchOptions } = await browserOptions();
  using files = folder({
    'recipe.mjs': code.replaceAll('http://127.0.0.1:4010', mock.origin),
    'recipe.spec.mjs': `
      import { expect } from '@playwright/test';
      import { test } from './recipe.mjs';

      const headers = { Authorization: 'Bearer sk_live_parley_full' };
      for (const name of ['one', 'another']) {
        test(name, async ({ page, request, extraHTTPHeaders }, { parallelIndex }) => {
          expect(extraHTTPHeaders).toEqual({ 'Parley-Session': \`worker-\${parallelIndex}\` });
          const url = '${mock.origin}/icecore/api/v1/analytics';
          const answer = await request.get(url, { headers });
          expect(answer.headers()['x-ratelimit-remaining']).toBe('59');
          const clock = '${mock.origin}/_parley/clock/advance';
          expect((await request.post(clock, { data: { duration: 'PT60S' } })).status()).toBe(200);
          const listed = page.waitForResponse(/conversations/);
          await page.goto('${app.origin}');
          expect((await listed).headers()['x-ratelimit-remaining']).toBe('59');
        });
      }
    `,
    'playwright.config.mjs': `export default ${JSON.stringify({
      outputDir: 'results',
      workers: 2,
      fullyParallel: true,
      use: { launchOptions },
      reporter: [['json', { outputFile: 'report.json' }]],
    })};`,
  });
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  // It ends with 1 where a test fails, and the report says which.
  const inFolder = { cwd: files.path, env };
  await promisify(execFile)(process.execPath, [playwright, 'test'], inFolder).catch(
    () => undefined,
  );
  const report = JSON.parse(readFileSync(join(files.path, 'report.json'), 'utf8')) as JSONReport;
  expect(report.errors).toEqual([]);
  expect(report.stats).toMatchObject({ expected: 2, unexpected: 0, skipped: 0, flaky: 0 });
  const names = mock.mock().sessions();
  expect(names).toEqual(expect.arrayContaining(['worker-0', 'worker-1']));
  await mock.close();
}, 60_000);

test('the recipes for a cookie and for Storybook work in a page', async () => {
  using files = folder({
    'preview.ts': linked(storybook, (path) => path),
    'sign-in.ts': linked(signIn, (path) => path),
    'index.html': '<script type="module" src="./main.ts"></script>',
    'main.ts': [
      "import preview from './preview.ts';",
      "Object.assign(globalThis, { preview, signIn: () => import('./sign-in.ts') });",
    ].join('\n'),
  });
  const mock = await serve({ port: 0, apis: ['inbox'] });
  await using app = await serveApp({ root: files.path, mock: mock.origin });
  await using browser = await openBrowser();
  const stories = await browser.newPage();
  const printed: string[] = [];
  stories.on('console', (message) => printed.push(message.text()));
  await stories.goto(app.origin);
  await stories.evaluate('signIn()');
  expect(printed).toEqual(['200']);
  const statuses = await stories.evaluate(async () => {
    const { preview } = globalThis as unknown as {
      preview: {
        beforeAll(): Promise<void>;
        beforeEach(context: { parameters: { scenario?: string } }): void;
      };
    };
    const headers = { Authorization: 'Bearer sk_live_parley_full' };
    const status = async (parameters: { scenario?: string }) => {
      preview.beforeEach({ parameters });
      const response = await fetch('https://icecore.ai/api/v1/conversations', { headers });
      return response.status;
    };
    await preview.beforeAll();
    return [await status({ scenario: 'rate-limited' }), await status({})];
  });
  expect(statuses).toEqual([429, 200]);
  await mock.close();
}, 60_000);

test('every link of the page leads to a file', () => {
  const links = Array.from(page.matchAll(/\]\(([^)#]+)/g), ([, link = '']) => link);
  const relative = links.filter((link) => !link.startsWith('http'));
  expect(relative.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([]);
});
