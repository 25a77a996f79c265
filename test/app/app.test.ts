import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { type Served, serve } from '../../src/node.ts';
import { openBrowser } from '../browser.ts';
import type { ServedTarget } from '../served-target.ts';
import { serveApp } from './served-app.ts';

/** Which mock answers the app, and how a test steers it. */
interface Host {
  readonly page: Page;
  setLimit(limit: number, seconds: number): Promise<void>;
  advance(seconds: number): Promise<void>;
  failOnce(status: number): Promise<void>;
}

const hosts = ['over HTTP', 'under msw'] as const;

let browser: Browser;
let mock: Served;
let app: ServedTarget;
let context: BrowserContext | undefined;
let count = 0;

beforeAll(async () => {
  mock = await serve({ port: 0 });
  [app, browser] = await Promise.all([serveApp({ mock: mock.origin }), openBrowser()]);
}, 60_000);

afterEach(async () => {
  await context?.close();
  context = undefined;
});

afterAll(async () => {
  await browser.close();
  await app[Symbol.asyncDispose]();
  await mock.close();
});

/** The app in a session of its own. */
async function openApp(host: (typeof hosts)[number]): Promise<Host> {
  const session = `app-${count++}`;
  // Under msw, every page has a mock of its own.
  const extraHTTPHeaders = host === 'over HTTP' ? { 'Parley-Session': session } : {};
  context = await browser.newContext({ extraHTTPHeaders });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.install();
  if (host === 'over HTTP') {
    await page.goto(app.origin);
    const { limits, clock, faults } = createControlClient({ origin: mock.origin, session });
    return {
      page,
      setLimit: async (limit, seconds) => void (await limits.set('icecore', { limit, seconds })),
      advance: async (seconds) => void (await clock.advance(`PT${seconds}S`)),
      failOnce: async (status) => void (await faults.add({ status, times: 1 })),
    };
  }
  await page.goto(`${app.origin}/?msw`);
  await statusOf(page).filter({ hasText: 'of 150' }).waitFor();
  return {
    page,
    setLimit: (limit, seconds) =>
      page.evaluate((it) => globalThis.parley?.session().setLimit({ api: 'icecore', ...it }), {
        limit,
        seconds,
      }),
    advance: (seconds) =>
      page.evaluate((it) => globalThis.parley?.session().clock.advance(it * 1000), seconds),
    failOnce: (status) =>
      page.evaluate(async (it) => {
        await globalThis.parley?.session().addFault({ status: it, times: 1 });
      }, status),
  };
}

const statusOf = (page: Page) => page.getByRole('status');
const rowsOf = (page: Page) => page.getByRole('region', { name: 'List' }).getByRole('listitem');
const shows = (page: Page, text: string) => statusOf(page).filter({ hasText: text }).waitFor();
const scrollDown = (page: Page) =>
  page
    .getByRole('region', { name: 'List' })
    .evaluate((list) => list.scrollTo(0, list.scrollHeight));

for (const host of hosts) {
  test(`the list is there, and goes on to its end as it is scrolled, ${host}`, async () => {
    const { page } = await openApp(host);
    await shows(page, '20 of 150 conversations');
    for (let shown = 40; shown <= 160; shown += 20) {
      await scrollDown(page);
      await shows(page, `${Math.min(shown, 150)} of 150 conversations`);
    }
    expect(await rowsOf(page).count()).toBe(150);
  });

  test(`a filter chooses, and can be taken back, ${host}`, async () => {
    const { page } = await openApp(host);
    await shows(page, 'of 150');
    await page.getByLabel('Status').selectOption('Open');
    await page.getByLabel('Channel').selectOption('Telegram');
    const facts = () => rowsOf(page).locator('.facts').allTextContents();
    await expect
      .poll(async () => [...new Set((await facts()).map((it) => it.slice(0, 12)))])
      .toEqual(['opentelegram']);
    await page.getByLabel('Status').selectOption('All');
    await page.getByLabel('Channel').selectOption('All');
    await shows(page, 'of 150');
  });

  test(`a message is sent, and its conversation is in progress from then on, ${host}`, async () => {
    const { page } = await openApp(host);
    await rowsOf(page).getByText('Customer needs help with order').first().click();
    const detail = page.getByRole('region', { name: 'Conversation' });
    await detail.locator('[data-status=open]').waitFor();
    await detail.getByLabel('Message', { exact: true }).fill('Hello from the app');
    await detail.getByRole('button', { name: 'Send' }).click();
    await detail.getByText('Hello from the app').waitFor();
    await detail.locator('[data-status=in_progress]').waitFor();
    expect(await rowsOf(page).first().textContent()).toContain('in progress');
    expect(await detail.getByLabel('Message', { exact: true }).inputValue()).toBe('');
  });

  test(`what cannot be sent is refused in the API’s words, ${host}`, async () => {
    const { page } = await openApp(host);
    await page.getByLabel('Channel').selectOption('Telegram');
    await rowsOf(page).filter({ hasText: 'telegram' }).first().getByRole('button').click();
    await page.getByLabel('Message', { exact: true }).fill('Hello');
    await page.getByRole('button', { name: 'Send' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe('Messages can only be sent to WhatsApp conversations');
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('Hello');
  });

  test(`a rate limit is counted down, and the list goes on by itself, ${host}`, async () => {
    const { page, setLimit, advance } = await openApp(host);
    await shows(page, '20 of 150');
    await setLimit(1, 30);
    await scrollDown(page);
    await page.getByRole('alert').filter({ hasText: 'Rate limit exceeded' }).waitFor();
    const left = async () =>
      Number(/\d+/.exec((await page.getByRole('timer').textContent()) ?? '')?.[0]);
    const before = await left();
    expect(before).toBeGreaterThan(10);
    await page.clock.runFor(5_000);
    expect(await left()).toBeLessThanOrEqual(before - 5);
    await advance(30);
    await page.clock.runFor(30_000);
    await shows(page, '40 of 150');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test(`a message over the rate limit is sent when that is over, ${host}`, async () => {
    const { page, setLimit, advance } = await openApp(host);
    await rowsOf(page).getByText('Customer needs help with order').first().click();
    await setLimit(1, 30);
    await page.getByLabel('Message', { exact: true }).fill('Later');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('timer').waitFor();
    await advance(30);
    await page.clock.runFor(31_000);
    await page.getByRole('list', { name: 'Sent messages' }).getByText('Later').waitFor();
  });

  test(`an error is shown in the API’s words, and the list goes on when asked to, ${host}`, async () => {
    const { page, failOnce } = await openApp(host);
    await shows(page, '20 of 150');
    await failOnce(500);
    await scrollDown(page);
    await page.getByRole('alert').filter({ hasText: 'Internal server error' }).waitFor();
    await page.getByRole('button', { name: 'Try again now' }).click();
    await shows(page, '40 of 150');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
}

test('a summary that is HTML is shown as the text it is', async () => {
  const { page } = await openApp('over HTTP');
  await shows(page, '20 of 150');
  const summary = '<img src=x onerror="document.title = \'run\'"><b>Hello</b>';
  const conversation = {
    _id: 'conv_1',
    status: 'open',
    channel: 'whatsapp',
    user: '<i>77001234567</i>',
    createdAt: '2025-10-30T10:00:00Z',
    classification: { category: 'Support', priority: 'low', summary },
  };
  await page.route('**/conversations?*', (route) =>
    route.fulfill({
      json: { data: [conversation], pagination: { page: 1, limit: 20, total: 1, pages: 1 } },
    }),
  );
  await page.reload();
  await rowsOf(page).filter({ hasText: summary }).getByRole('button').click();
  await page.getByRole('heading', { name: summary }).waitFor();
  expect(await page.locator('main img, main b, main i').count()).toBe(0);
  expect(await page.title()).toBe('Conversations');
});
