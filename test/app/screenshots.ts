import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createControlClient } from '../../src/control.ts';
import { serve } from '../../src/node.ts';
import { openBrowser } from '../browser.ts';
import { root } from '../documentation.ts';
import { serveApp } from './served-app.ts';

/** Takes the pictures of the README anew; the clock stands still, so that they are the same on any day. */
async function main(): Promise<void> {
  const folder = join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const mock = await serve({ port: 0, now: Date.parse('2025-10-30T12:00:00Z') });
  await using app = await serveApp({ mock: mock.origin });
  await using browser = await openBrowser();

  async function take(
    name: string,
    { options, steps }: { options: BrowserContextOptions; steps: (page: Page) => Promise<void> },
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 960, height: 540 },
      timezoneId: 'UTC',
      extraHTTPHeaders: { 'Parley-Session': name },
      ...options,
    });
    const page = await context.newPage();
    await page.clock.install();
    await createControlClient({ origin: mock.origin, session: name }).clock.freeze();
    await page.goto(app.origin);
    await page.getByRole('status').filter({ hasText: 'of 150' }).waitFor();
    await steps(page);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await context.close();
  }

  await take('app-light', {
    options: { colorScheme: 'light' },
    async steps(page) {
      await page.getByText('Customer needs help with order').first().click();
      await page.getByLabel('Message', { exact: true }).fill('Your order left our house today.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.locator('dd[data-status=in_progress]').waitFor();
      await page.getByRole('list', { name: 'Sent messages' }).getByRole('listitem').waitFor();
    },
  });
  await take('app-dark', {
    options: { colorScheme: 'dark' },
    async steps(page) {
      const control = createControlClient({ origin: mock.origin, session: 'app-dark' });
      await page
        .getByRole('button', { name: /telegram/ })
        .first()
        .click();
      await page.getByLabel('Message', { exact: true }).fill('Your order left our house today.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('alert').waitFor();
      await control.limits.set('icecore', { limit: 1, seconds: 30 });
      await page
        .getByRole('region', { name: 'List' })
        .evaluate((list) => list.scrollTo(0, list.scrollHeight));
      await page.getByRole('timer').waitFor();
    },
  });
  await mock.close();
}

await main();
