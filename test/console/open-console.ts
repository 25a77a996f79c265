import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Served, type ServeOptions, serve } from '../../src/node.ts';
import { openBrowser } from '../browser.ts';

export interface OpenConsole extends AsyncDisposable {
  readonly page: Page;
  readonly origin: string;
  readonly mock: Served;
  /** What the page has complained of since the last call: errors, and breaches of its Content-Security-Policy. */
  takeTroubles(): readonly string[];
  /** Fails where the page has complained. */
  close(): Promise<void>;
}

export interface ConsoleOptions extends ServeOptions {
  /** Where in the console, as `#/traffic`. */
  readonly at?: string;
  readonly context?: BrowserContextOptions;
  /** Another folder with an index.html to build than the console's. */
  readonly root?: string;
}

/** A mock of its own with its console in a real browser: `await using it = await openConsole({ at: '#/traffic' });` */
export async function openConsole({
  at = '',
  context: contextOptions,
  root,
  ...options
}: ConsoleOptions = {}): Promise<OpenConsole> {
  const [files, browser] = await Promise.all([builtConsole(root), sharedBrowser()]);
  const mock = await serve({ port: 0, consoleFiles: files, ...options });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= mock.close();
    return stopping;
  };
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'UTC',
    ...contextOptions,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.goto(`${mock.origin}/${at}`);
  const close = async () => {
    await context.close();
    await stop();
    expect(troubles).toEqual([]);
  };
  return {
    page,
    origin: mock.origin,
    // A test may stop it too.
    mock: { ...mock, close: stop },
    takeTroubles: () => troubles.splice(0),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const own = fileURLToPath(new URL('../../src/console', import.meta.url));
const builds = new Map<string, Promise<string>>();
let browserOpening: Promise<Browser> | undefined;

function sharedBrowser(): Promise<Browser> {
  browserOpening ??= openBrowser();
  return browserOpening;
}

/** The folder of the console as it is delivered, built once for a test file. */
export function builtConsole(root = own): Promise<string> {
  const built = builds.get(root) ?? buildTo(mkdtempSync(join(tmpdir(), 'parley-console-')), root);
  builds.set(root, built);
  return built;
}

async function buildTo(outDir: string, root: string): Promise<string> {
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root,
    logLevel: 'error',
    build: { outDir },
  });
  return outDir;
}

// What all tests of a file share is not a part of the time that the first of them has.
beforeAll(async () => {
  await Promise.all([builtConsole(), sharedBrowser()]);
}, 120_000);

afterAll(async () => {
  const browser = await browserOpening;
  await browser?.close();
  for (const folder of await Promise.all(builds.values())) rmSync(folder, { recursive: true });
});
