import { expect, test } from 'vitest';
import type { ControlApi } from '../../src/control.ts';
import { requestOf } from '../curl.ts';
import { openConsole } from './open-console.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('every API is there with its base URL, credentials and operations', async () => {
  await using it = await openConsole();
  const { page } = it;
  await page.getByText('answers for 5 APIs with 64 operations').waitFor();
  for (const { title, name, basePath, credentials, operations } of it.mock.mock().apis) {
    const panel = page.getByRole('region', { name: title, exact: true });
    const text = (await panel.textContent()) ?? '';
    expect(text).toContain(it.origin + basePath);
    for (const credential of credentials) {
      expect(text).toContain(credential.name);
      for (const value of Object.values(credential.headers)) expect(text).toContain(value);
    }
    const rows = panel.getByRole('region', { name: `Operations of ${title}` }).locator('tbody tr');
    expect(await rows.count(), name).toBe(operations.length);
    for (const { path } of operations) expect(text).toContain(path);
  }
});

test('what is copied can be used: a base URL, a credential, a curl line', async () => {
  await using it = await openConsole({ context: clipboard });
  const { page } = it;
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy the base URL of IceCore REST API' }).click();
  expect(await copied()).toBe(`${it.origin}/icecore/api/v1`);
  await page.getByRole('button', { name: 'Copy the credential read-only of IceCore' }).click();
  await page.getByText('the credential read-only of IceCore REST API: copied').waitFor();
  expect(await copied()).toBe('Authorization: Bearer sk_live_parley_read_only');
  const icecore = page.getByRole('region', { name: 'Operations of IceCore REST API' });
  await icecore.getByRole('button', { name: 'Copy the curl line of listConversations' }).click();
  const line = await copied();
  expect(line).toMatch(/^curl -i -H 'Authorization/);
  const response = await fetch(requestOf(line));
  expect(response.status).toBe(200);
});

test('an operation opens to its curl line, which names the session that is chosen', async () => {
  await using it = await openConsole({ at: '#/?session=test-7' });
  const opener = it.page.getByRole('button', { name: 'Details of getAnalytics' }).first();
  await opener.click();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  const line = it.page.locator('.operation-detail code').filter({ hasText: 'curl' });
  expect(await line.textContent()).toContain("-H 'Parley-Session: test-7'");
  await opener.click();
  expect(await line.count()).toBe(0);
});

test('operations are found by words of their method, path or name', async () => {
  await using it = await openConsole();
  const { page } = it;
  const rows = page.locator('tbody tr');
  await rows.first().waitFor();
  await page.getByLabel('Find an operation').fill('post messages/send');
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.textContent()).toContain('sendMessage');
  await page.getByLabel('Find an operation').fill('<b>nothing');
  await page.getByText('No operation has “<b>nothing” in it.').waitFor();
});

test('the list of APIs leads to each', async () => {
  await using it = await openConsole();
  const { page } = it;
  await page
    .getByRole('navigation', { name: 'APIs' })
    .getByRole('button', { name: /^iMBrace/ })
    .click();
  await page.locator('h2:focus').filter({ hasText: 'iMBrace' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('names and descriptions that are HTML are shown as the text they are', async () => {
  await using it = await openConsole();
  const { page } = it;
  const hostile = '<img src=x onerror="document.title = \'run\'"><b>Hello</b>';
  await page.route('**/_parley/apis', async (route) => {
    const [api] = (await (await route.fetch()).json()) as [ControlApi];
    const credentials = api.credentials.map((it) => ({
      ...it,
      name: hostile,
      description: hostile,
    }));
    const operations = api.operations.map((it) => ({ ...it, path: hostile, operationId: hostile }));
    await route.fulfill({ json: [{ ...api, title: hostile, credentials, operations }] });
  });
  await page.reload();
  await page.getByRole('heading', { name: hostile }).waitFor();
  await page.locator('button[aria-expanded]').first().click();
  expect(await page.locator('main :is(img, b)').count()).toBe(0);
  expect(await page.title()).toBe('Home · Parley');
});
