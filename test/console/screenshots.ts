import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createControlClient } from '../../src/control.ts';
import { serve } from '../../src/node.ts';
import { openBrowser } from '../browser.ts';
import { root } from '../documentation.ts';

/** Takes the pictures of the console anew, from what `npm run build:console` built; the clock stands still. */
async function main(): Promise<void> {
  const folder = join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const mock = await serve({ port: 0, now: Date.parse('2025-10-30T12:00:00Z') });
  const control = createControlClient({ origin: mock.origin });
  await control.clock.freeze();
  await visit(mock.origin);
  await using browser = await openBrowser();

  async function take(name: string, { at, scheme = 'light', width = 1280, steps }: Picture) {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 800 },
      timezoneId: 'UTC',
      colorScheme: scheme,
    });
    const page = await context.newPage();
    await page.goto(`${mock.origin}/${at}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await steps?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await context.close();
  }

  const only = process.argv.slice(2);
  for (const [name, picture] of Object.entries(pictures)) {
    if (only.length === 0 || only.includes(name)) await take(name, picture);
  }
  await mock.close();
}

interface Picture {
  readonly at: string;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly steps?: (page: Page) => Promise<void>;
}

const pictures: Readonly<Record<string, Picture>> = {
  'console-home': { at: '#/' },
  'console-traffic': { at: '#/traffic', scheme: 'dark' },
};

/** Requests of a morning: some good, some not. */
async function visit(origin: string): Promise<void> {
  const headers = { Authorization: 'Bearer sk_live_parley_full' };
  const send = { 'Content-Type': 'application/json', ...headers };
  const base = `${origin}/icecore/api/v1`;
  for (let page = 1; page <= 6; page++) {
    await fetch(`${base}/conversations?page=${page}&limit=20`, { headers });
  }
  await fetch(`${base}/conversations?page=0`, { headers });
  await fetch(`${base}/conversation/conv_123`, { headers });
  await fetch(`${base}/analytics?days=7`);
  await fetch(`${base}/messages/send`, {
    method: 'POST',
    headers: send,
    body: JSON.stringify({ conversationId: 'conv_123', text: 'Your order left our house today.' }),
  });
  await fetch(`${base}/conversations?status=in_progress&limit=5`, { headers });
}

await main();
