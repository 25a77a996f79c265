import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { seriousIssues } from './audit.ts';
import { type ConsoleOptions, openConsole } from './open-console.ts';

async function openSteer(options: ConsoleOptions = {}) {
  const it = await openConsole({ at: '#/steer', apis: ['icecore'], size: 5, ...options });
  await it.page.getByRole('heading', { name: 'Snapshots' }).waitFor();
  const client = createControlClient({ origin: it.origin });
  return { ...it, client, conversations: client.state.of('icecore', 'conversations') };
}

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

test('a snapshot is taken, compared with what was changed since, and restored', async () => {
  await using it = await openSteer();
  const { page, client, conversations } = it;
  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  await page.getByRole('button', { name: 'compare snapshot-1' }).waitFor();
  const [first, second] = await conversations.list();
  await conversations.patch('conv_123', { status: 'closed' });
  await conversations.remove(String(second?._id));
  await conversations.put('conv_<b>', { ...first, _id: 'conv_<b>' });
  await client.state.of('icecore', 'messages').merge([
    {
      _id: 'm1',
      conversationId: 'conv_123',
      direction: 'inbound',
      text: hostile,
      sentAt: first?.createdAt,
    },
  ]);
  await page.getByRole('button', { name: 'compare snapshot-1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Since snapshot-1' });
  await dialog.getByText('1 changed').waitFor();
  const text = (await dialog.textContent()) ?? '';
  expect(text).toMatch(/\/status"open"→"closed"/);
  expect(text).toContain('conv_<b>');
  expect(text).toContain('1 removed');
  await dialog.getByText('m1', { exact: true }).click();
  await dialog.getByText('<script>alert(1)</script>').waitFor();
  expect(await seriousIssues(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('button:focus').filter({ hasText: 'compare' }).waitFor();
  await page.getByRole('button', { name: 'restore snapshot-1' }).click();
  await expect.poll(async () => (await conversations.get('conv_123')).status).toBe('open');
  expect((await client.snapshots.diff('snapshot-1')).collections).toEqual([]);
});

test('two snapshots are compared with each other', async () => {
  await using it = await openSteer();
  const { page, client, conversations } = it;
  await client.snapshots.take('before');
  await conversations.patch('conv_123', { status: 'closed' });
  await client.snapshots.take('after');
  await conversations.patch('conv_123', { status: 'open' });
  await page.getByRole('button', { name: 'compare before' }).click();
  await page.getByText('No record has changed.').waitFor();
  await page.getByLabel('Compared with').selectOption('after');
  await page.getByText('1 changed').waitFor();
});

test('a snapshot is saved as a file, which another mock takes; a damaged one is refused by its pointer', async () => {
  await using it = await openSteer();
  const { page, client, conversations } = it;
  await conversations.patch('conv_123', { status: 'closed' });
  await client.snapshots.take('kept');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'download kept' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('kept.json');
  const file = readFileSync(await download.path(), 'utf8');
  await page.getByRole('button', { name: 'remove kept' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Take one before you try something').waitFor();
  const upload = (name: string, content: string) =>
    page.getByLabel('File of a snapshot').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await upload('of a test.json', file.replace('"status": "closed"', '"status": "lost"'));
  await page
    .getByRole('alert')
    .filter({ hasText: /\/status must be one of/ })
    .waitFor();
  await upload('notes.json', 'hello');
  await page.getByRole('alert').filter({ hasText: 'notes.json is no JSON' }).waitFor();
  await upload('of a test.json', file);
  await page.getByRole('button', { name: 'compare of-a-test' }).waitFor();
  expect((await client.snapshots.diff('of-a-test')).collections).toEqual([]);
  expect(it.takeTroubles()).toHaveLength(1);
});

test('a session is begun from a snapshot, gone to, and removed', async () => {
  await using it = await openSteer();
  const { page, client, conversations } = it;
  await conversations.patch('conv_123', { status: 'closed' });
  await client.snapshots.take('closed');
  const from = page.getByLabel('What it begins as');
  await from.getByRole('option', { name: 'closed' }).waitFor({ state: 'attached' });
  await page.getByLabel('Name of the new session').fill('two words');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await page.getByRole('alert').filter({ hasText: 'Expected 1 to 64 letters' }).waitFor();
  await page.getByLabel('Name of the new session').fill('test-1');
  await from.selectOption('closed');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  const rows = page.getByRole('region', { name: 'Sessions' }).last();
  await rows.getByRole('link', { name: 'test-1' }).click();
  await page.waitForURL('**/#/steer?session=test-1');
  const there = client.withSession('test-1').state.of('icecore', 'conversations');
  expect(await there.get('conv_123')).toMatchObject({ status: 'closed' });
  await rows.getByRole('link', { name: 'default' }).click();
  await page.getByRole('button', { name: 'Remove the session test-1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await rows.getByRole('link', { name: 'test-1' }).waitFor({ state: 'detached' });
  expect((await client.sessions.list()).map(({ name }) => name)).toEqual(['default']);
  expect(it.takeTroubles()).toHaveLength(1);
});

test('a session is reset when that was meant, and not before', async () => {
  await using it = await openSteer();
  const { page, conversations } = it;
  await conversations.patch('conv_123', { status: 'closed' });
  const status = async () => (await conversations.get('conv_123')).status;
  const dialog = page.getByRole('dialog', { name: 'Reset the session default?' });
  await page.getByRole('button', { name: 'Reset this session' }).click();
  expect(await seriousIssues(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await status()).toBe('closed');
  await page.getByRole('button', { name: 'Reset this session' }).click();
  await dialog.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(status).toBe('open');
});
