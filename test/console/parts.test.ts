import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonTokens } from '../../src/console/parts/json-tokens.ts';
import { seriousIssues } from './audit.ts';
import { openConsole } from './open-console.ts';

/** Every part on a page of its own, served as the console is. */
const openGallery = (colorScheme: 'light' | 'dark' = 'light') =>
  openConsole({
    root: fileURLToPath(new URL('gallery', import.meta.url)),
    context: { colorScheme },
  });

test.for(['light', 'dark'] as const)(
  'axe finds no serious issue in any part, %s',
  async (scheme) => {
    await using it = await openGallery(scheme);
    await it.page.getByRole('heading', { name: 'Parts' }).waitFor();
    expect(await seriousIssues(it.page)).toEqual([]);
    await it.page.getByRole('button', { name: 'Remove all' }).click();
    expect(await seriousIssues(it.page)).toEqual([]);
  },
);

test('what would be markup is shown as the text it is', async () => {
  await using it = await openGallery();
  const { page } = it;
  await page.getByRole('heading', { name: 'Parts' }).waitFor();
  expect(await page.getByText('<img src=x onerror=').count()).toBeGreaterThan(3);
  expect(await page.locator('main :is(img, b)').count()).toBe(0);
  expect(await page.title()).toBe('Parts · Parley');
});

test('a table is ordered by its heads, numbers by value, and says how', async () => {
  await using it = await openGallery();
  const table = it.page.getByRole('region', { name: 'Own order' });
  const cells = (column: number) =>
    table.locator(`tbody td:nth-child(${column})`).allTextContents();
  const head = (name: string) => table.getByRole('columnheader', { name });
  await head('Count').getByRole('button').click();
  expect(await cells(3)).toEqual(['2', '4', '30']);
  expect(await head('Count').getAttribute('aria-sort')).toBe('ascending');
  await head('Count').getByRole('button').click();
  expect(await cells(3)).toEqual(['30', '4', '2']);
  expect(await head('Count').getAttribute('aria-sort')).toBe('descending');
  await head('Name').getByRole('button').click();
  expect((await cells(2)).slice(1)).toEqual(['item 9', 'item 10']);
  expect(await head('Count').getAttribute('aria-sort')).toBeNull();
});

test('a table in an order of others asks for it and leaves its rows', async () => {
  await using it = await openGallery();
  const table = it.page.getByRole('region', { name: 'Order of others' });
  const head = table.getByRole('columnheader', { name: 'Count' });
  await head.getByRole('button').click();
  await head.getByRole('button').click();
  expect(await it.page.locator('#asked').textContent()).toBe('-count');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await table.locator('tbody td:nth-child(2)').allTextContents()).toEqual(['2', '30', '4']);
});

test('a row opens and closes, also by the keyboard', async () => {
  await using it = await openGallery();
  const button = it.page.getByRole('button', { name: 'Details of item 9' });
  await button.press('Enter');
  await it.page.getByText('item 9 is open').waitFor();
  const detail = await button.getAttribute('aria-controls');
  expect(await it.page.evaluate((id) => document.getElementById(id ?? '') !== null, detail)).toBe(
    true,
  );
  await button.press('Enter');
  expect(await it.page.getByText('item 9 is open').count()).toBe(0);
});

test('arrow keys lead from tab to tab, round and round', async () => {
  await using it = await openGallery();
  const { page } = it;
  const chosen = () => page.locator('[role=tab][aria-selected=true]:focus').textContent();
  await page.getByRole('tab', { name: 'Request' }).click();
  await page.keyboard.press('ArrowRight');
  expect(await chosen()).toBe('Response');
  expect(await page.getByRole('tabpanel').textContent()).toBe('This is the Response.');
  await page.keyboard.press('End');
  expect(await chosen()).toBe('Violations');
  await page.keyboard.press('ArrowRight');
  expect(await chosen()).toBe('Request');
});

test('a dialog holds the focus, and Escape gives it back', async () => {
  await using it = await openGallery();
  const { page } = it;
  const opener = page.getByRole('button', { name: 'Remove all' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Remove all?' });
  await dialog.waitFor();
  expect(await dialog.locator(':focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.locator(':focus').textContent()).toBe('Remove all');
  await opener.click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

test('what could not be loaded is said, and loaded when asked again', async () => {
  await using it = await openGallery();
  const { page } = it;
  await page.getByRole('alert').filter({ hasText: 'The first attempt fails.' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('attempt 2').waitFor();
});

test('a field has its label, hint and error', async () => {
  await using it = await openGallery();
  const input = it.page.getByLabel('Duration');
  const ids = ((await input.getAttribute('aria-describedby')) ?? '').split(' ');
  const texts = await Promise.all(ids.map((id) => it.page.locator(`[id="${id}"]`).textContent()));
  expect(texts).toEqual(['ISO 8601, as PT60S', 'Expected a duration.']);
});

test('a meter says its value in numbers and words', async () => {
  await using it = await openGallery();
  const meter = it.page.getByRole('meter', { name: 'Requests of full' });
  expect(await meter.getAttribute('aria-valuenow')).toBe('12');
  expect(await meter.getAttribute('aria-valuetext')).toBe('12 of 60 left');
  const part = await meter.evaluate(
    (bar) => (bar.firstElementChild?.clientWidth ?? 0) / bar.clientWidth,
  );
  expect(part).toBeCloseTo(0.2, 1);
});

test('JSON is coloured by what it is, and nothing of it is lost', () => {
  const text = JSON.stringify({ 'a"': ['b: 1', -2.5e-3, null, true], c: { '': '\\' } }, null, 2);
  const tokens = jsonTokens(text);
  expect(tokens.map((token) => token.text).join('')).toBe(text);
  const kinds = tokens.filter(({ kind }) => kind).map((token) => [token.kind, token.text]);
  expect(kinds).toEqual([
    ['name', '"a\\""'],
    ['string', '"b: 1"'],
    ['number', '-0.0025'],
    ['word', 'null'],
    ['word', 'true'],
    ['name', '"c"'],
    ['name', '""'],
    ['string', '"\\\\"'],
  ]);
  expect(jsonTokens('<h1>true 1</h1>')).toEqual([{ kind: undefined, text: '<h1>true 1</h1>' }]);
});
