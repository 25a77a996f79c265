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
  await control.scenarios.start('icecore', 'window-closed');
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
  'console-home': {
    at: '#/',
    async steps(page) {
      await page.getByRole('button', { name: 'Details of getAnalytics' }).first().click();
      await page.getByRole('button', { name: 'Send', exact: true }).first().click();
      const answer = page.getByRole('region', { name: 'Answer to getAnalytics' });
      await answer.getByText('The answer is as the contract has it.').waitFor();
      await page
        .getByRole('form', { name: 'Try getAnalytics' })
        .evaluate((it) => it.scrollIntoView({ block: 'center' }));
    },
  },
  'console-traffic': {
    at: '#/traffic',
    scheme: 'dark',
    async steps(page) {
      await page.getByText('/icecore/api/v1/conversation/conv_123').first().click();
      await page.getByText('make this a fault', { exact: false }).first().waitFor();
    },
  },
  'console-steer': { at: '#/steer' },
  'console-state': { at: '#/state/icecore/conversations', scheme: 'dark' },
  'console-contracts': { at: '#/contracts/icecore/listConversations' },
  'console-checks': {
    at: '#/checks',
    async steps(page) {
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByText('All rules hold.').first().waitFor({ timeout: 120_000 });
      await page.getByText('Coverage').first().waitFor();
    },
  },
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
  await fetch(`${origin}/aimychats/v1/conversations`, {
    method: 'POST',
    headers: { ...send, Authorization: 'Bearer aimy_parley_full' },
    body: JSON.stringify({ title: 'Lunch', content: 'Anna: Where?\nBen: At the corner.' }),
  });
  await fetch(`${base}/conversations?status=in_progress&limit=5`, { headers });
}

await main();
