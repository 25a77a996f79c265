import { expect, test } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { seriousIssues } from './audit.ts';
import { type ConsoleOptions, openConsole } from './open-console.ts';

async function openState({ at = '#/state', ...options }: ConsoleOptions = {}) {
  const it = await openConsole({ at, apis: ['icecore', 'inbox'], size: 60, ...options });
  const { page } = it;
  await page.getByRole('navigation', { name: 'Collections' }).waitFor();
  const table = page.locator('.table');
  return {
    ...it,
    client: createControlClient({ origin: it.origin }),
    table,
    editor: page.getByRole('textbox', { name: /as JSON/ }),
    /** What stands in a column. */
    column: (name: string) =>
      table.evaluate((element, title) => {
        const heads = [...element.querySelectorAll('thead th')];
        const index = heads.findIndex((head) => head.textContent?.startsWith(title));
        const rows = [...element.querySelectorAll('tbody tr')];
        return rows.map((row) => row.children[index]?.textContent?.trim());
      }, name),
  };
}

test('collections are listed by API with their numbers, and lead to their records', async () => {
  await using it = await openState();
  const list = it.page.getByRole('navigation', { name: 'Collections' });
  const [first] = await it.client.state.collections();
  expect(await list.locator('[aria-current]').textContent()).toBe(
    `${first?.collection}${first?.records}`,
  );
  await list.getByRole('link', { name: /^contacts/ }).click();
  await it.page.waitForURL('**/#/state/inbox/contacts');
  await it.page.getByRole('link', { name: 'cont_1', exact: true }).waitFor();
  expect(await it.page.title()).toBe('State · Parley');
});

test('records are filtered, put in order and turned over by the mock, as the address says', async () => {
  await using it = await openState({ at: '#/state/inbox/messages' });
  const { page, table, column } = it;
  await table.getByRole('button', { name: /^created_at/ }).click();
  await page.waitForURL('**?order=created_at');
  await table.getByRole('button', { name: /^created_at/ }).click();
  await page.waitForURL('**?order=-created_at');
  await expect.poll(async () => (await column('created_at')).length).toBe(50);
  const times = await column('created_at');
  expect(times).toEqual(times.toSorted().toReversed());
  const asked = page.waitForRequest(/messages\?.*offset=50/);
  await page.getByRole('button', { name: 'Next' }).click();
  expect((await asked).url()).toContain('limit=50');
  await page.getByText(/^51 to 100 of /).waitFor();
  await page.getByLabel('Field').selectOption('direction');
  await page.getByLabel('Value of direction').fill('outbound');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByText(/^1 to 50 of /).waitFor();
  await expect.poll(async () => new Set(await column('direction'))).toEqual(new Set(['outbound']));
  await page.reload();
  await expect.poll(async () => new Set(await column('direction'))).toEqual(new Set(['outbound']));
  await page.getByRole('button', { name: 'Without the filter direction = outbound' }).click();
  await expect.poll(async () => new Set(await column('direction')).size).toBe(2);
});

test('columns are chosen, and stay so in the address', async () => {
  await using it = await openState({ at: '#/state/inbox/conversations' });
  const { page, table } = it;
  const heads = async () => (await table.locator('thead th').allTextContents()).map(plain);
  await expect.poll(async () => (await heads())[0]).toBe('id');
  expect(await heads()).not.toContain('tags');
  await page.getByText(/^Columns: /).click();
  await page.getByRole('checkbox', { name: 'tags' }).check();
  await expect.poll(heads).toContain('tags');
  await page.getByRole('checkbox', { name: 'subject' }).uncheck();
  await expect.poll(heads).not.toContain('subject');
  const shown = await heads();
  await page.reload();
  await expect.poll(heads).toEqual(shown);
});

const plain = (text: string): string => text.replace(/[↑↓↕]/g, '');

test('a filter that is no field is refused in words', async () => {
  await using it = await openState({ at: '#/state/inbox/contacts?is.nane=x' });
  await it.page.getByRole('alert').filter({ hasText: 'nane: is no field of these' }).waitFor();
  expect(it.takeTroubles()).toHaveLength(1);
});

test('a record that is edited wrongly is refused at its line, and nothing typed is lost', async () => {
  await using it = await openState({ at: '#/state/icecore/conversations' });
  const { page, editor, client } = it;
  await page.getByRole('link', { name: 'conv_123' }).click();
  await page.locator('h2:focus').filter({ hasText: 'conv_123' }).waitFor();
  const text = await editor.inputValue();
  await editor.fill(text.replace('"status": "open",', '"status": "open"'));
  await page.getByText(/Line \d+ expected a comma or }/).waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  const wrong = text.replace('"status": "open"', '"status": "lost"');
  await editor.fill(wrong);
  await page.getByRole('button', { name: 'Save' }).click();
  const line = wrong.split('\n').findIndex((it) => it.includes('"lost"')) + 1;
  await page.getByText(`Line ${line} /status must be one of`).waitFor();
  expect(await page.locator('.json-editor-lines .wrong .number').textContent()).toBe(`${line}`);
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole('button', { name: `Line ${line}` }).click();
  expect(await editor.evaluate(selected)).toContain('"lost"');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await page.getByText('not saved').waitFor();
  await page.locator('a:focus').filter({ hasText: 'conv_123' }).press('Enter');
  expect(await editor.inputValue()).toBe(wrong);
  await editor.fill(wrong.replace('"lost"', '"closed"'));
  await editor.press('Control+s');
  await page.getByText('not saved').waitFor({ state: 'detached' });
  const answered = await fetch(
    `${it.origin}/icecore/api/v1/conversations?status=closed&limit=100`,
    {
      headers: { Authorization: 'Bearer sk_live_parley_full' },
    },
  );
  expect(await answered.text()).toContain('"conv_123"');
  expect(await client.state.of('icecore', 'conversations').get('conv_123')).toEqual(
    JSON.parse(text.replace('"status": "open"', '"status": "closed"')),
  );
  expect(it.takeTroubles()).toHaveLength(1);
});

const selected = (field: HTMLElement): string => {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  return value.slice(selectionStart, selectionEnd);
};

test('a record is duplicated as new, under a key of its own, and deleted', async () => {
  await using it = await openState({ at: '#/state/inbox/contacts/cont_1' });
  const { page, editor, client } = it;
  const contacts = client.state.of('inbox', 'contacts');
  await page.getByRole('link', { name: 'Duplicate as new' }).click();
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByText('/id is the key of the record').waitFor();
  const text = await editor.inputValue();
  await editor.fill(text.replace('"id": ""', '"id": "cont_1"'));
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByText('there is a record cont_1 already').waitFor();
  await editor.fill(
    text.replace('"id": ""', '"id": "a/b?<i>"').replace(/"email": .*,/, '"email": null,'),
  );
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('heading', { name: 'a/b?<i>' }).waitFor();
  expect(await contacts.get('a/b?<i>')).toMatchObject({ id: 'a/b?<i>' });
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('link', { name: 'cont_1', exact: true }).waitFor();
  expect((await contacts.page({ id: 'a/b?<i>', limit: 0 })).total).toBe(0);
  await page.getByRole('link', { name: 'Insert a record' }).click();
  await page.getByRole('heading', { name: 'new record' }).waitFor();
  expect(await editor.inputValue()).toContain('"id": ""');
});

test('values that are markup, long or written from right to left are shown as text', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '\u202Eright to left',
    'title '.repeat(1700),
  ];
  await using it = await openState({ at: '#/state/icecore/messages?order=-text' });
  const { page, client, editor } = it;
  const messages = client.state.of('icecore', 'messages');
  const [first] = await messages.list({ limit: 1 });
  await messages.replace(hostile.map((text, index) => ({ ...first, _id: `h_${index}`, text })));
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await page.locator('main :is(img, script)').count()).toBe(0);
  expect(await page.locator('main a[href^="javascript"]').count()).toBe(0);
  const cut = await page.locator('td').filter({ hasText: 'title title' }).textContent();
  expect(cut?.length).toBeLessThan(130);
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole('link', { name: 'h_4' }).click();
  await expect.poll(async () => (await editor.inputValue()).length).toBeGreaterThan(10_000);
  const heights = await page.evaluate(() =>
    ['.json-editor-lines', '.json-editor textarea'].map(
      (name) => document.querySelector(name)?.scrollHeight,
    ),
  );
  expect(heights[0]).toBe(heights[1]);
});

test('of 100,000 records a page is fetched at a time', { timeout: 120_000 }, async () => {
  await using it = await openHuge();
  const { page } = it;
  const sizes: number[] = [];
  page.on('response', (response) => {
    const length = response.headers()['content-length'];
    if (response.url().includes('/_parley/state')) sizes.push(Number(length));
  });
  await page.goto(`${it.origin}/#/state/icecore/conversations`);
  await page.getByText('1 to 50 of 100,000').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Last', exact: true }).click();
  await page.getByText('99,951 to 100,000 of 100,000').waitFor();
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
});

async function openHuge() {
  const it = await openConsole({ apis: ['icecore'] });
  await createControlClient({ origin: it.origin }).scenarios.start('icecore', 'huge');
  return it;
}
