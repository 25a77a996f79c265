import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { requestOf } from '../curl.ts';
import { seriousIssues } from './audit.ts';
import { type OpenConsole, openConsole } from './open-console.ts';

const now = Date.parse('2025-10-30T12:00:00Z');

/** The form of an operation, opened, and the answer beside it. */
async function tried(page: Page, { title, operationId }: { title: string; operationId: string }) {
  const table = page.getByRole('region', { name: `Operations of ${title}` });
  await table.getByRole('button', { name: `Details of ${operationId}`, exact: true }).click();
  const form = page.getByRole('form', { name: `Try ${operationId}` });
  await form.waitFor();
  const answer = page.getByRole('region', { name: `Answer to ${operationId}` });
  return { form, answer };
}

const send = (form: Locator) => form.getByRole('button', { name: 'Send', exact: true }).click();
const bodyIn = async (answer: Locator) =>
  JSON.parse(
    (await answer.getByRole('region', { name: 'Body of the answer' }).textContent()) ?? '',
  );

const icecore = (operationId: string) => ({ title: 'IceCore REST API', operationId });
const aimychats = (operationId: string) => ({ title: 'AImyChats API', operationId });

/** Browsers say of every answer that is no success that it is none. */
const otherTroubles = (it: OpenConsole) =>
  it.takeTroubles().filter((text) => !text.startsWith('Failed to load resource'));

test('a list is called with what is filled in, and the answer shown with its verdict', {
  timeout: 60_000,
}, async () => {
  await using it = await openConsole({ now });
  const { page } = it;
  const { form, answer } = await tried(page, icecore('listConversations'));
  expect(await form.getByLabel('page (query)').inputValue()).toBe('1');
  await form.getByText('integer, 1 to 100, default 20').waitFor();
  const status = form.getByLabel('status (query)');
  expect(await status.getByRole('option').allTextContents()).toEqual([
    'not sent',
    'open',
    'in_progress',
    'closed',
    'another value…',
  ]);
  await status.selectOption('closed');
  await form.getByLabel('channel (query)').fill('');
  await form.getByLabel('limit (query)').fill('3');
  await form.getByLabel('limit (query)').press('Enter');
  await answer.getByText('The answer is as the contract has it.').waitFor();
  await answer.getByText('59 of 60 requests left').waitFor();
  const { data } = await bodyIn(answer);
  expect(data.map((row: { status: string }) => row.status)).toEqual(['closed', 'closed', 'closed']);
  expect(await answer.locator('.marked').allTextContents()).toContainEqual(
    'x-ratelimit-remaining59',
  );
  expect(await seriousIssues(page)).toEqual([]);
  expect(await status.inputValue()).toBe('closed');
  await send(form);
  await answer.getByText('58 of 60 requests left').waitFor();
});

test('what the contract refuses can be sent, and its words are the answer', async () => {
  await using it = await openConsole({ now });
  const { form, answer } = await tried(it.page, icecore('listConversations'));
  await form.getByLabel('status (query)').selectOption('another value…');
  await form.getByLabel('status (query)').fill('lost');
  await send(form);
  await answer.getByText('400', { exact: true }).waitFor();
  expect((await bodyIn(answer)).error).toContain('status');
  await answer.getByText('The answer is as the contract has it.').waitFor();
  expect(otherTroubles(it)).toEqual([]);
});

test('a body begins as its example; what is no JSON is told while it is typed, and can be sent', async () => {
  await using it = await openConsole({ now });
  const { form, answer } = await tried(it.page, icecore('sendMessage'));
  const body = form.getByLabel('Body, application/json, required');
  expect(JSON.parse(await body.inputValue())).toEqual({
    conversationId: 'conv_123',
    text: 'Hello from API!',
  });
  expect(await form.locator('.code-line code').textContent()).toContain(
    `--data-raw '{"conversationId":"conv_123","text":"Hello from API!"}'`,
  );
  await send(form);
  expect(await bodyIn(answer)).toMatchObject({ success: true });
  await body.fill('{\n  "text": }');
  await form.getByText('a value is expected at line 2, column 11').waitFor();
  expect(await body.getAttribute('aria-invalid')).toBe('true');
  await body.press('Control+Enter');
  await answer.getByText('400', { exact: true }).waitFor();
  expect(otherTroubles(it)).toEqual([]);
});

test('the credential is chosen by its name, or left out', async () => {
  await using it = await openConsole({ now });
  const { form, answer } = await tried(it.page, icecore('sendMessage'));
  const credential = form.getByLabel('Credential');
  await credential.selectOption('read-only');
  await send(form);
  await answer.getByText('403', { exact: true }).waitFor();
  await credential.selectOption('none');
  await form.getByText('No credential is sent.').waitFor();
  await send(form);
  await answer.getByText('401', { exact: true }).waitFor();
  expect(otherTroubles(it)).toEqual([]);
});

test('any documented answer can be asked for', async () => {
  await using it = await openConsole({ now });
  const { form, answer } = await tried(it.page, icecore('getAnalytics'));
  await form.getByLabel('Answer').selectOption('200 · byCategory');
  await send(form);
  expect(await bodyIn(answer)).toHaveProperty('categories');
  await form.getByLabel('Answer').selectOption('429');
  await send(form);
  await answer.getByText('0 of 60 requests left').waitFor();
  expect(otherTroubles(it)).toEqual([]);
});

test('an API whose credential is a cookie is signed in to, and signed out of', async () => {
  await using it = await openConsole({ now });
  const inbox = it.mock.mock().apis.find(({ name }) => name === 'inbox');
  const { form, answer } = await tried(it.page, {
    title: inbox?.title ?? '',
    operationId: 'listAgents',
  });
  await send(form);
  await answer.getByText('200', { exact: true }).waitFor();
  await form.getByLabel('Credential').selectOption('none');
  await send(form);
  await answer.getByText('401', { exact: true }).waitFor();
  expect(otherTroubles(it)).toEqual([]);
});

test('a form with a file is sent, and a file that is answered can be downloaded', async () => {
  await using it = await openConsole({ now });
  const { page } = it;
  const upload = await tried(page, aimychats('uploadAttachment'));
  const content = Buffer.from([0xff, 0xfe, 0, 1]);
  await upload.form
    .getByLabel('file (file), required')
    .setInputFiles({ name: "a'b.bin", mimeType: 'application/octet-stream', buffer: content });
  await upload.form.getByLabel('filename (form)').fill('named.bin');
  const line = await upload.form.locator('.code-line code').textContent();
  expect(line).toContain(`-F 'file=@a'\\''b.bin' -F 'filename=named.bin'`);
  await send(upload.form);
  await expect.poll(() => upload.answer.getByText('201', { exact: true }).count()).toBe(1);
  expect(await bodyIn(upload.answer)).toMatchObject({ filename: 'named.bin', size: 4 });
});

test('a path parameter that is missing is asked for, and nothing is sent', async () => {
  await using it = await openConsole({ now });
  const { form, answer } = await tried(it.page, aimychats('getConversation'));
  await form.getByLabel('id (path)').fill('');
  await send(form);
  await form.getByText('It is a part of the address').waitFor();
  expect(await answer.count()).toBe(0);
});

test('a connection that a fault breaks is told, with the fault', async () => {
  await using it = await openConsole({ now });
  const control = createControlClient({ origin: it.origin });
  const { id } = await control.faults.add({
    operationId: 'getAnalytics',
    abort: 'reset',
    times: 1,
  });
  const { form, answer } = await tried(it.page, icecore('getAnalytics'));
  await send(form);
  await answer.getByText('No whole answer came from').waitFor();
  await answer.getByText('The connection was torn down').waitFor();
  await answer.getByText(`It met a fault: ${id}.`).waitFor();
  expect(otherTroubles(it)).toEqual([]);
});

test('an answer that breaks its contract is told in red, with the place', async () => {
  await using it = await openConsole({ now });
  const control = createControlClient({ origin: it.origin });
  await control.faults.add({ operationId: 'getAnalytics', status: 200, body: { wrong: true } });
  const { form, answer } = await tried(it.page, icecore('getAnalytics'));
  await send(form);
  await answer.getByRole('alert').filter({ hasText: 'The answer breaks its contract' }).waitFor();
  await answer.getByText('is required').waitFor();
});

test('an answer that does not come can be cancelled', async () => {
  await using it = await openConsole({ now });
  const control = createControlClient({ origin: it.origin });
  await control.clock.freeze();
  await control.faults.add({ operationId: 'getAnalytics', delayMs: 60_000 });
  const { form } = await tried(it.page, icecore('getAnalytics'));
  await send(form);
  await form.getByText('Waiting for the answer…').waitFor();
  await form.getByRole('button', { name: 'Cancel' }).click();
  await it.page.getByText('It was cancelled.').waitFor();
});

test('the session is sent along; the curl line sends the same, and Traffic has it', async () => {
  await using it = await openConsole({
    now,
    at: '#/?session=test-7',
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = it;
  const { form, answer } = await tried(page, icecore('sendMessage'));
  await form
    .getByLabel('Body, application/json')
    .fill(JSON.stringify({ conversationId: 'conv_123', text: `it's "<b>$HOME</b>"` }));
  await send(form);
  await answer.getByRole('button', { name: 'copy as curl: what was sent' }).click();
  await answer.getByText('what was sent: copied').waitFor();
  const again = requestOf(
    (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(`'\\''`, `'"'"'`),
  );
  expect((await fetch(again)).status).toBe(200);
  const control = createControlClient({ origin: it.origin, session: 'test-7' });
  const texts = (await control.requests.list()).map(({ request }) => request.body);
  expect(texts).toHaveLength(2);
  expect(texts[1]).toBe(texts[0]);
  await answer.getByRole('link', { name: 'in Traffic' }).click();
  await page.getByRole('region', { name: 'Request 1', exact: true }).waitFor();
  expect(page.url()).toContain('session=test-7');
});

test('a contract that is hostile is text in the form as everywhere', async () => {
  await using it = await openConsole({ now });
  const { page } = it;
  const hostile =
    '"><script>document.title = "run"</script><img src=x onerror="document.title = 1">';
  await page.route('**/_parley/apis/icecore/openapi.json', async (route) => {
    const document = await (await route.fetch()).json();
    const { get } = document.paths['/conversations'];
    get.summary = hostile;
    get.parameters = [
      {
        name: hostile,
        in: 'query',
        description: hostile,
        example: hostile,
        schema: { enum: [hostile] },
      },
      {
        name: 'other',
        in: 'query',
        schema: { type: 'string', format: hostile, examples: [hostile] },
      },
    ];
    await route.fulfill({ json: document });
  });
  const { form } = await tried(page, icecore('listConversations'));
  await form.getByLabel(hostile).waitFor();
  expect(await page.locator('main :is(img, script)').count()).toBe(0);
  expect(await page.title()).toBe('Home · Parley');
});

test('a contract that cannot be read is said, and read again', async () => {
  await using it = await openConsole({ now });
  const { page } = it;
  await page.route('**/openapi.json', (route) => route.fulfill({ json: {} }));
  const table = page.getByRole('region', { name: 'Operations of IceCore REST API' });
  await table.getByRole('button', { name: 'Details of getAnalytics' }).click();
  await page.getByText('The contract could not be read').waitFor();
  await page.unroute('**/openapi.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('form', { name: 'Try getAnalytics' }).waitFor();
});
