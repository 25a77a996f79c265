import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ControlError, createControlClient } from '../../src/control.ts';
import { parseContract } from '../../src/node/contract-file.ts';
import { serve } from '../../src/node.ts';

const served = await serve({ port: 0, apis: ['icecore'], size: 5 });
const control = createControlClient({ origin: served.origin });
const [{ baseUrl = '', credentials = [] } = {}] = await control.apis();
const [full] = credentials;

beforeEach(() => control.reset());
afterAll(served.close);

const list = (session = 'default') =>
  fetch(`${baseUrl}/conversations`, {
    headers: { ...full?.headers, 'Parley-Session': session },
  });

test('the contract of an API is its document as it was written', async () => {
  const path = fileURLToPath(new URL('../../openapi/icecore.yaml', import.meta.url));
  const written = parseContract({ name: 'icecore', path, text: readFileSync(path, 'utf8') });
  expect(await control.contract('icecore')).toEqual(written);
  const refusal = control.contract('gone');
  await expect(refusal).rejects.toThrow('There is no API gone; there are: icecore.');
});

test('a browser is signed in where the credential is a cookie, and nowhere else', async () => {
  const refusal = control.signIn('icecore', 'full');
  await expect(refusal).rejects.toThrow('takes its credentials in Authorization');
});

test('the clock is read, set, frozen and advanced', async () => {
  await control.clock.set({ now: '2025-10-30T12:00:00Z', frozen: true });
  await control.clock.advance('PT90S');
  expect(await control.clock.read()).toEqual({ now: '2025-10-30T12:01:30.000Z', frozen: true });
  expect(await control.clock.agenda()).toEqual([]);
});

test('faults are added, listed and removed', async () => {
  const fault = await control.faults.add({ status: 503, times: 2 });
  expect((await list()).status).toBe(503);
  expect(await control.faults.list()).toMatchObject([{ id: fault.id, used: 1 }]);
  await control.faults.remove(fault.id);
  expect((await list()).status).toBe(200);
  await control.faults.add({ code: 'internal' });
  await control.faults.clear();
  expect(await control.faults.list()).toEqual([]);
});

test('a stream of requests ends when its signal says so, also while nothing comes', async () => {
  await list();
  const controller = new AbortController();
  const seen: number[] = [];
  for await (const { status } of control.requests.follow({ after: 0 }, controller.signal)) {
    seen.push(status);
    setTimeout(() => controller.abort(), 10);
  }
  expect(seen).toEqual([200]);
});

test('the requests of one session are forgotten, or of all', async () => {
  await list();
  await list('other');
  await control.requests.clear();
  expect(await control.requests.list({ session: '*' })).toHaveLength(1);
  await control.requests.clear({ session: '*' });
  expect(await control.requests.list({ session: '*' })).toEqual([]);
});

test('limits are changed and put back', async () => {
  await control.limits.set('icecore', { limit: 1 });
  expect([(await list()).status, (await list()).status]).toEqual([200, 429]);
  const [standing] = await control.limits.reset('icecore');
  expect(standing).toMatchObject({ credential: 'full', limit: 60 });
});

test('scenarios are started and ended', async () => {
  await control.scenarios.start('icecore', 'server-errors');
  expect((await list()).status).toBe(500);
  const states = await control.scenarios.end('icecore', 'server-errors');
  expect(states.filter(({ active }) => active)).toEqual([]);
});

test('another session is another world', async () => {
  const other = control.withSession('other');
  await other.faults.add({ status: 500 });
  expect([(await list()).status, (await list('other')).status]).toEqual([200, 500]);
  expect((await control.sessions.list()).map(({ name }) => name)).toContain('other');
  await control.sessions.remove('other');
  expect((await list('other')).status).toBe(200);
});

test('what the mock refuses is an error with its words', async () => {
  const refusal = control.faults.add({ status: 7 });
  await expect(refusal).rejects.toBeInstanceOf(ControlError);
  await expect(refusal).rejects.toMatchObject({
    status: 400,
    title: 'Invalid fault',
    message: 'status: expected a status from 200 to 599',
    errors: [{ pointer: '/status', detail: 'expected a status from 200 to 599' }],
  });
});

test('the token is sent, and one that is wrong is refused', async () => {
  const locked = await serve({ port: 0, apis: ['icecore'], controlToken: 'right' });
  const { origin } = locked;
  expect((await createControlClient({ origin, token: 'right' }).health()).status).toBe('ok');
  await expect(createControlClient({ origin, token: 'wrong' }).health()).rejects.toMatchObject({
    status: 401,
  });
  await locked.close();
});

test('records are read, changed and put back', async () => {
  const conversations = control.state.of('icecore', 'conversations');
  const before = await conversations.list();
  await conversations.patch('conv_123', { status: 'closed' });
  expect(await conversations.get('conv_123')).toMatchObject({ status: 'closed' });
  expect(await conversations.list({ status: 'closed', limit: 1 })).toHaveLength(1);
  await conversations.remove('conv_123');
  await conversations.merge([{ ...before[0], _id: 'conv_new' }]);
  await conversations.replace(before);
  expect(await control.state.all('icecore')).toMatchObject({ conversations: before });
});

test('a part of a collection says how many there are in all', async () => {
  const conversations = control.state.of('icecore', 'conversations');
  const { records, total } = await conversations.page({ limit: 1, order: '-_id' });
  expect(records).toHaveLength(1);
  expect(total).toBe((await conversations.list()).length);
  const [collection] = await control.state.collections();
  expect(collection).toMatchObject({
    api: 'icecore',
    collection: 'conversations',
    key: '_id',
    records: total,
  });
  expect(collection?.fields).toContainEqual({ name: 'status', nested: false });
  expect(collection?.fields.some(({ nested }) => nested)).toBe(true);
});

test('a record that breaks the contract is refused with every place where it does', async () => {
  const conversations = control.state.of('icecore', 'conversations');
  await expect(
    conversations.patch('conv_123', { status: 'lost', channel: 7 }),
  ).rejects.toMatchObject({
    title: 'Invalid records',
    errors: [{ pointer: '/status' }, { pointer: '/channel' }],
  });
  await expect(conversations.patch('conv_123', { _id: 'conv_9' })).rejects.toMatchObject({
    errors: [{ pointer: '/_id', detail: 'must be "conv_123", as keys do not change' }],
  });
});

test('snapshots are taken, compared, exported and come back to', async () => {
  await control.snapshots.take('before');
  await control.state.of('icecore', 'conversations').patch('conv_123', { status: 'closed' });
  const { collections } = await control.snapshots.diff('before');
  expect(collections).toMatchObject([{ changed: [{ key: 'conv_123' }] }]);
  await control.snapshots.import('copy', await control.snapshots.export('before'));
  await control.snapshots.restore('copy');
  expect((await control.snapshots.diff('before')).collections).toEqual([]);
  await control.snapshots.remove('copy');
  expect((await control.snapshots.list()).map(({ name }) => name)).toEqual(['before']);
});

test('requests are listed, followed and forgotten', async () => {
  const followed = control.requests.follow({ status: '4xx' });
  const next = followed[Symbol.asyncIterator]();
  const first = next.next();
  // Asked again until the stream is there to tell of it.
  const asking = setInterval(() => void fetch(`${baseUrl}/conversation`), 20);
  const { value } = await first;
  clearInterval(asking);
  await next.return?.();
  expect(value).toMatchObject({ status: 404, near: ['GET /icecore/api/v1/conversations'] });
  expect((await control.requests.list({ limit: 1 }))[0]?.url).toContain('/conversation');
  expect((await control.requests.har()).log).toMatchObject({ version: '1.2' });
  expect(await control.capsule()).toMatchObject({ kind: 'parley-capsule' });
  await control.requests.clear();
  expect(await control.requests.list()).toEqual([]);
});
