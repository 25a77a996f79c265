import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createControlClient } from '../../src/control.ts';
import { requestOf } from '../curl.ts';
import { seriousIssues } from './audit.ts';
import { type ConsoleOptions, openConsole } from './open-console.ts';

const authorized = { Authorization: 'Bearer sk_live_parley_full' };

interface Call extends RequestInit {
  readonly session?: string;
  readonly headers?: Record<string, string>;
}

async function openTraffic(options: ConsoleOptions = {}) {
  const it = await openConsole({
    at: '#/traffic',
    now: Date.parse('2025-10-30T12:00:00Z'),
    rateLimit: false,
    ...options,
  });
  const { page } = it;
  /** `/conversations?page=2` of one API, as its client. */
  async function call(path: string, { session, headers, ...init }: Call = {}): Promise<void> {
    const named = session === undefined ? {} : { 'Parley-Session': session };
    const url = `${it.origin}/icecore/api/v1${path}`;
    const response = await fetch(url, {
      ...init,
      headers: { ...authorized, ...named, ...headers },
    });
    await response.arrayBuffer();
  }
  const rows = page.getByRole('region', { name: 'Requests' }).locator('tbody tr');
  const urls = () => page.locator('.request-opener').allTextContents();
  const control = createControlClient({ origin: it.origin });
  return { ...it, call, rows, urls, control, [Symbol.asyncDispose]: it.close };
}

const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8');

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download;
}

const base = '/icecore/api/v1';

test('requests appear as they are answered, the newest first', async () => {
  await using it = await openTraffic();
  await it.page.getByText('Nothing has been asked yet.').waitFor();
  await it.call('/conversations?page=1');
  await it.page.getByText('1 request', { exact: true }).waitFor();
  await it.call('/conversations?page=0');
  await it.page.getByText('2 requests', { exact: true }).waitFor();
  expect(await it.urls()).toEqual([`${base}/conversations?page=0`, `${base}/conversations?page=1`]);
  expect(await it.rows.first().textContent()).toContain('12:00:0');
  expect(await seriousIssues(it.page)).toEqual([]);
});

test('what was asked before the page was opened is there, once', async () => {
  await using it = await openTraffic({ at: '' });
  await it.call('/conversations?page=1');
  await it.page.getByRole('link', { name: 'Traffic', exact: true }).click();
  await it.page.getByText('1 request', { exact: true }).waitFor();
  await it.call('/conversations?page=2');
  await it.page.getByText('2 requests', { exact: true }).waitFor();
});

test('filters choose, count the classes, stand in the address and survive a reload', async () => {
  await using it = await openTraffic();
  const { page } = it;
  await it.call('/conversations?page=1');
  await it.call('/conversations?page=0');
  await it.call('/conversations?page=-1');
  await it.call('/analytics', { method: 'POST' });
  await page.getByText('4 requests', { exact: true }).waitFor();
  await page.getByRole('button', { name: '4xx 3' }).click();
  await page.getByText('3 of 4 requests').waitFor();
  await page.getByLabel('Status').selectOption('400');
  await page.getByText('2 of 4 requests').waitFor();
  await page.getByLabel('Text in the URL').fill('page=-1');
  await page.getByText('1 of 4 requests').waitFor();
  await page.waitForURL(/#\/traffic\?(?=.*status=400)(?=.*url=page%3D-1)/);
  await page.reload();
  await page.getByText('1 of 4 requests').waitFor();
  expect(await it.urls()).toEqual([`${base}/conversations?page=-1`]);
  await page.getByLabel('Text in the URL').fill('nowhere');
  await page.getByText('No request is as the filter wants it.').waitFor();
  await page.getByLabel('Text in the URL').fill('');
  await page.getByRole('button', { name: /^all/ }).click();
  await page.getByLabel('Method', { exact: true }).selectOption('POST');
  await page.getByText('1 of 4 requests').waitFor();
  await page.getByLabel('Method', { exact: true }).selectOption('');
  await page.getByLabel('API', { exact: true }).selectOption('inbox');
  await page.getByText('0 of 4 requests').waitFor();
});

test('one session is shown, or all of them', async () => {
  await using it = await openTraffic();
  const { page } = it;
  await it.call('/conversations?page=1');
  await it.call('/conversations?page=2', { session: 'other' });
  await page.getByText('1 request', { exact: true }).waitFor();
  await page.getByLabel('Scope').selectOption('all');
  await page.getByText('2 requests', { exact: true }).waitFor();
  expect(await it.rows.first().textContent()).toContain('other');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('0 requests', { exact: true }).waitFor();
  expect(await it.control.requests.list({ session: '*' })).toEqual([]);
});

test('while it is paused nothing moves, and what came is told and then shown', async () => {
  await using it = await openTraffic();
  const { page } = it;
  await it.call('/conversations?page=1');
  await page.getByText('1 request', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await it.call('/conversations?page=2');
  await it.call('/conversations?page=3');
  await page.getByText('1 request · paused, 2 more came since').waitFor();
  expect(await it.urls()).toHaveLength(1);
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByText('3 requests', { exact: true }).waitFor();
});

test('a request opens to all that is known of it: messages, violations and faults', async () => {
  await using it = await openTraffic();
  const { page } = it;
  await it.control.faults.add({ operationId: 'getAnalytics', status: 200, body: { wrong: true } });
  await it.call('/analytics?days=7', { headers: { 'X-Own': 'value' } });
  await it.rows.first().getByText('breaks the contract').waitFor();
  await page.getByRole('button', { name: `${base}/analytics?days=7` }).click();
  const detail = page.getByRole('region', { name: 'Request 1', exact: true });
  await detail.getByRole('alert').filter({ hasText: 'is required' }).waitFor();
  await detail.getByText('It met a fault: fault-1.').waitFor();
  await detail.getByText('icecore · getAnalytics').waitFor();
  expect(await detail.getByRole('region', { name: 'Body of the answer' }).textContent()).toContain(
    'wrong',
  );
  await detail.getByRole('tab', { name: 'Request' }).click();
  await detail.getByText('X-Own').or(detail.getByText('x-own')).waitFor();
  expect(await detail.textContent()).not.toContain('sk_live_parley_full');
  expect(await seriousIssues(page)).toEqual([]);
  await page.reload();
  await detail.waitFor();
  await detail.getByRole('button', { name: 'Close the details' }).click();
  await detail.waitFor({ state: 'detached' });
  await page.goBack();
  await detail.getByRole('link', { name: 'To the faults in Steer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Steer' }).waitFor();
});

test('arrow keys lead from one request to the next', async () => {
  await using it = await openTraffic();
  const { page } = it;
  for (const number of [1, 2, 3]) await it.call(`/conversations?page=${number}`);
  await page.getByText('3 requests', { exact: true }).waitFor();
  await page.locator('.request-opener').first().press('Enter');
  await page.getByRole('region', { name: 'Request 3', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('region', { name: 'Request 2', exact: true }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('region', { name: 'Request 3', exact: true }).waitFor();
});

test('on a phone the details stand before the list, and Escape leads back', async () => {
  await using it = await openTraffic({ context: { viewport: { width: 390, height: 844 } } });
  const { page } = it;
  await it.call('/conversatons');
  const opener = page.getByRole('button', { name: `${base}/conversatons` });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Request 1' });
  await dialog.getByText(`GET ${base}/conversations`).first().waitFor();
  expect(await seriousIssues(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForURL(/#\/traffic$/);
});

test('a request is made a fault, which meets the next like it', async () => {
  await using it = await openTraffic();
  const { page } = it;
  await it.call('/conversations?page=0');
  await page.getByRole('button', { name: `${base}/conversations?page=0` }).click();
  await page.getByRole('button', { name: 'Make this a fault' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make this a fault' });
  const valueIn = (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();
  expect(await Promise.all(['API', 'Operation', 'Method', 'Path', 'Status'].map(valueIn))).toEqual([
    'icecore',
    'listConversations',
    'GET',
    '/conversations',
    '400',
  ]);
  expect(await dialog.getByRole('checkbox').isChecked()).toBe(false);
  expect(await seriousIssues(page)).toEqual([]);
  await dialog.getByLabel('Status').fill('1');
  await dialog.getByRole('button', { name: 'Set the fault' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Status').fill('503');
  await dialog.getByLabel('Times').fill('1');
  await dialog.getByLabel('Times').press('Enter');
  await page.getByText('fault-1 is set, in the session default.').waitFor();
  expect(await it.control.faults.list()).toMatchObject([
    {
      api: 'icecore',
      operationId: 'listConversations',
      method: 'GET',
      path: '/conversations',
      status: 503,
      times: 1,
    },
  ]);
  await it.call('/conversations?page=1');
  await it.rows.first().getByText('503').waitFor();
  expect(it.takeTroubles().filter((text) => !text.includes('400'))).toEqual([]);
});

test('an answer can be given again as it was, in the session it was given in', async () => {
  await using it = await openTraffic({ at: '#/traffic?sessions=all' });
  const { page } = it;
  await it.call('/conversations?limit=1', { session: 'other' });
  await page.getByRole('button', { name: `${base}/conversations?limit=1` }).click();
  await page.getByRole('button', { name: 'Make this a fault' }).click();
  await page.getByRole('button', { name: 'Set the fault' }).click();
  await page.getByText('is set, in the session other.').waitFor();
  const [fault] = await it.control.withSession('other').faults.list();
  expect(fault).toMatchObject({ status: 200, body: { pagination: { limit: 1 } } });
  expect(await it.control.faults.list()).toEqual([]);
});

test('a curl line sends the request again, with the credential that the log does not hold', async () => {
  await using it = await openTraffic({
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = it;
  const body = JSON.stringify({ conversationId: 'conv_123', text: 'Hello' });
  const headers = { 'Content-Type': 'application/json' };
  await it.call('/messages/send', { method: 'POST', headers, body });
  await page.getByRole('button', { name: `${base}/messages/send` }).click();
  await page.getByRole('button', { name: 'copy as curl' }).click();
  await page.getByText('this request: copied').waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toContain('Bearer sk_live_parley_full');
  expect((await fetch(requestOf(line))).status).toBe(200);
  await page.getByText('2 requests', { exact: true }).waitFor();
  const [first, second] = await it.control.requests.list();
  expect(second?.request.body).toBe(first?.request.body);
});

test('a request is saved as a fixture is written, or it is said why not', async () => {
  await using it = await openTraffic();
  const { page } = it;
  const body = JSON.stringify({ conversationId: 'conv_123', text: 'Hello' });
  const headers = { 'Content-Type': 'application/json' };
  await it.call('/messages/send?x=1', { method: 'POST', headers, body });
  await it.call('/nowhere');
  await page.getByRole('button', { name: `${base}/messages/send?x=1` }).click();
  const file = await downloaded(page, 'Save as fixture');
  expect(file.suggestedFilename()).toBe('send-message-200.yaml');
  expect(parse(await textOf(file))).toMatchObject({
    source: 'Recorded from Parley, session default',
    clock: '2025-10-30T12:00:00Z',
    operationId: 'sendMessage',
    credential: 'full',
    request: {
      method: 'POST',
      path: '/messages/send?x=1',
      headers: { 'Content-Type': 'application/json' },
      body: { conversationId: 'conv_123', text: 'Hello' },
    },
    response: { status: 200, body: { success: true } },
    equal: [],
  });
  await page.getByRole('button', { name: `${base}/nowhere` }).click();
  await page.getByText('It cannot be saved as a fixture. No operation').waitFor();
});

test('what the filter shows is downloaded as HAR', async () => {
  await using it = await openTraffic();
  const { page } = it;
  await it.call('/conversations?page=1');
  await it.call('/conversations?page=0');
  await page.getByRole('button', { name: '4xx 1' }).click();
  const har = JSON.parse(await textOf(await downloaded(page, 'Download HAR')));
  expect(har.log.entries).toHaveLength(1);
  expect(har.log.entries[0].request.url).toContain('page=0');
});

test('of very many requests the last thousand are kept and the newest shown, without a row made twice', {
  timeout: 60_000,
}, async () => {
  await using it = await openTraffic();
  const { page } = it;
  for (let part = 0; part < 21; part++) {
    await Promise.all(Array.from({ length: 50 }, (_, at) => it.call(`/nowhere/${part}/${at}`)));
  }
  await page.getByText('1000 requests', { exact: true }).waitFor();
  await page.getByText('The newest 200 of 1000 are shown.').waitFor();
  expect(await it.rows.count()).toBe(200);
  await page.evaluate(() => {
    const table = document.querySelector('.request-list tbody');
    document.body.dataset.changed = '0';
    new MutationObserver((changes) => {
      const within = changes.filter(({ target }) => target !== table).length;
      document.body.dataset.changed = String(Number(document.body.dataset.changed) + within);
    }).observe(table as Node, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  await it.call('/nowhere/last');
  await page.getByRole('button', { name: `${base}/nowhere/last` }).waitFor();
  expect(await page.evaluate(() => document.body.dataset.changed)).toBe('0');
  await page.getByRole('button', { name: 'Show 200 more' }).click();
  expect(await it.rows.count()).toBe(400);
});

test('what is hostile in a request is text', async () => {
  await using it = await openTraffic();
  const { page } = it;
  const hostile = '"><script>document.title = 1</script><img src=x onerror=alert(1)>\u202e';
  const body = JSON.stringify({ conversationId: hostile, text: 'x'.repeat(10_000) });
  const headers = { 'Content-Type': 'application/json', Referer: 'javascript:alert(1)' };
  await it.call('/messages/send', { method: 'POST', headers, body });
  await it.call(`/${encodeURIComponent(hostile)}/${'y'.repeat(9000)}?next=javascript:alert(1)`);
  const answer = {
    status: 500,
    body: hostile,
    headers: { 'X-Hostile': '<img src=x onerror=alert(1)>' },
  };
  await it.control.faults.add({ ...answer, times: 1 });
  await it.call('/analytics');
  await page.getByText('3 requests · 1 breaks the contract').waitFor();
  for (const opener of await page.locator('.request-opener').all()) {
    await opener.click();
    for (const name of ['Request', 'Answer']) await page.getByRole('tab', { name }).click();
    expect(await page.locator('main :is(img, script, a[href^="javascript"])').count()).toBe(0);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBe(0);
  }
  expect(await page.title()).toBe('Traffic · Parley');
});

test('a request that the log does not have any more is said', async () => {
  await using it = await openTraffic({ at: '#/traffic?entry=17' });
  await it.page.getByText('The log has no request 17 of this session').waitFor();
});
