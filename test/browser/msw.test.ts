import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { openBrowser } from '../browser.ts';
import { openTarget } from '../targets.ts';
import { transcript } from '../transcript.ts';
import { type MockedPage, openMockedPage, pageTarget } from './mocked-page.ts';

let browser: Browser;
let page: MockedPage;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openMockedPage(browser);
}, 60_000);

afterAll(async () => {
  await page?.[Symbol.asyncDispose]();
  await browser?.close();
});

test('under a policy that lets nothing be compiled, the handlers of one API answer at its address', async () => {
  await page.call('mockOne');
  expect(await page.call('compiles')).toBe(false);
  const sent = {
    url: 'https://icecore.ai/api/v1/conversations?limit=1',
    method: 'GET',
    body: undefined,
  };
  const headers = [['Authorization', 'Bearer sk_live_parley_full']] as const;
  const { status, body } = await page.call('send', { ...sent, headers });
  expect([status, JSON.parse(Buffer.from(body, 'base64').toString())]).toEqual([
    200,
    expect.objectContaining({ pagination: expect.objectContaining({ limit: 1, total: 150 }) }),
  ]);
  expect(await page.call('send', { ...sent, headers: [] })).toMatchObject({ status: 401 });
  const elsewhere = { ...sent, url: `${page.origin}/elsewhere`, headers: [] };
  const passed = await page.call('send', elsewhere);
  expect(Buffer.from(passed.body, 'base64').toString()).toBe('not the mock');
  // The one thing that was refused is the attempt above to compile.
  expect(await page.call('refused')).toEqual(['script-src eval']);
});

test.for(apis)(
  '$name answers the same bytes in a browser as in process',
  async ({ name: api, document }) => {
    const inProcess = await openTarget('in process', { api, seed: 7 });
    // A cookie reaches only what has the origin of the page.
    const byCookie = JSON.stringify(document.components).includes('"in":"cookie"');
    const documented = document.servers?.[0]?.url ?? '';
    const baseUrl = byCookie ? `${page.origin}/api` : documented;
    const inBrowser = await pageTarget({ page, api, baseUrl });
    const expected = await transcript(inProcess);
    expect(expected.length).toBeGreaterThan(5);
    expect(await transcript(inBrowser)).toEqual(expected);
  },
);
