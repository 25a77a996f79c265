import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { type Served, type ServeOptions, serve } from '../../src/node/serve.ts';
import { type EveryApi, everyAnswer, stir } from '../every-answer.ts';
import { libraryApi, libraryWith } from '../library.ts';

const root = mkdtempSync(join(tmpdir(), 'parley-data-'));
let folders = 0;
const newFolder = () => join(root, String(folders++));
const now = Date.parse('2025-10-30T12:00:00Z');

const open: Served[] = [];
const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
  said.mockClear();
});
afterAll(() => rmSync(root, { recursive: true }));

async function begin(options: Partial<ServeOptions>): Promise<Served & EveryApi> {
  const deliver = () => Promise.reject(new Error('Nobody is there.'));
  const served = await serve({ apis, port: 0, now, deliver, ...options });
  open.push(served);
  return { ...served, apis: served.mock().apis, fetch: (request) => fetch(request) };
}

async function end(served: Served): Promise<void> {
  open.splice(open.indexOf(served), 1);
  await served.close();
}

const control = async (served: Served, path: string, init: RequestInit = {}) => {
  const response = await fetch(`${served.origin}/_parley${path}`, init);
  return response.status === 204 ? undefined : ((await response.json()) as unknown);
};

test('after a restart every API answers as it would have, byte for byte', async () => {
  const data = newFolder();
  const first = await begin({ data });
  const still = {
    method: 'PUT',
    body: JSON.stringify({ now: '2025-10-30T12:00:00Z', frozen: true }),
  };
  await control(first, '/clock', { ...still, headers: { 'Parley-Session': 'a' } });
  await stir(first, 'a');
  const make = (body: object) => ({ method: 'POST', body: JSON.stringify(body) });
  await control(first, '/snapshots', {
    ...make({ name: 'kept' }),
    headers: { 'Parley-Session': 'a' },
  });
  await control(first, '/sessions', make({ name: 'b', from: 'kept' }));
  const before = await control(first, '/snapshots');
  const differs = await control(first, '/snapshots/kept/diff', {
    headers: { 'Parley-Session': 'a' },
  });
  await end(first);

  const second = await begin({ data });
  expect(await control(second, '/snapshots')).toEqual(before);
  const headers = { 'Parley-Session': 'a' };
  expect(await control(second, '/snapshots/kept/diff', { headers })).toEqual(differs);
  // `b` began as `a` was, and was kept by another way than the snapshot.
  expect(await everyAnswer(second, 'b')).toEqual(await everyAnswer(second, 'a'));
  await control(second, '/sessions', make({ name: 'c', from: 'kept' }));
  const restored = await everyAnswer(second, 'c');
  await end(second);
  const third = await begin({ data: newFolder() });
  await control(third, '/clock', { ...still, headers });
  await stir(third, 'a');
  const unstored = await everyAnswer(third, 'a');
  const links = (text: unknown) => JSON.stringify(text).replaceAll(/127\.0\.0\.1:\d+/g, 'host');
  expect(links(restored)).toBe(links(unstored));
  expect(said).not.toHaveBeenCalled();
}, 60_000);

test('a folder that a process uses is refused to another, and free afterwards', async () => {
  const data = newFolder();
  const first = await begin({ data });
  await expect(begin({ data })).rejects.toThrow(
    `${join(data, 'parley.sqlite')} is in use by another process; end that one, or choose another folder with --data.`,
  );
  await end(first);
  await begin({ data });
});

test('a file that is no database is refused by name', async () => {
  const data = newFolder();
  await end(await begin({ data }));
  writeFileSync(
    join(data, 'parley.sqlite'),
    'Not a database, but long enough to look at.'.repeat(9),
  );
  await expect(begin({ data })).rejects.toThrow(/is no database of Parley or is damaged/);
});

const library = (served: Served, path: string, init: RequestInit = {}) =>
  fetch(`${served.origin}/library/v1${path}`, {
    ...init,
    headers: { Authorization: 'Bearer gold', 'Content-Type': 'application/json', ...init.headers },
  });
const emma = { method: 'POST', body: JSON.stringify({ title: 'Emma' }) };

test('seed and start of the folder go on to hold, and who asks for others is told', async () => {
  const data = newFolder();
  const first = await begin({ data, apis: [libraryApi()], seed: 5 });
  await library(first, '/books', emma);
  const books = await control(first, '/state/library/books');
  await end(first);
  const second = await begin({ data, apis: [libraryApi()], seed: 6, now: now + 1 });
  expect(await control(second, '/state/library/books')).toEqual(books);
  expect(said.mock.calls.flat()).toEqual([
    'The state that is stored began with seed 5, which goes on to hold instead of 6.',
    'The state that is stored began with now 2025-10-30T12:00:00.000Z, which goes on to hold instead of 2025-10-30T12:00:00.001Z.',
  ]);
});

test('records that a changed contract does not allow are named and kept', async () => {
  const data = newFolder();
  const first = await begin({ data, apis: [libraryApi()] });
  await library(first, '/books', emma);
  await end(first);
  const document = libraryWith({ '/components/schemas/Book/properties/title/minLength': 5 });
  const second = await begin({ data, apis: [libraryApi({ document })] });
  expect(said.mock.calls.flat()).toEqual([
    'session default: library/books: 1 stored records no longer fit the contract and are kept as they are; b_first: /title must have at least 5 characters',
  ]);
  expect(await control(second, '/state/library/books/b_first')).toMatchObject({ title: 'Emma' });
});

test('records of an API that is not served stay stored', async () => {
  const data = newFolder();
  const first = await begin({ data, apis: [libraryApi()] });
  await library(first, '/books', emma);
  await end(first);
  const without = await begin({ data, apis: [] });
  await control(without, '/clock/advance', { method: 'POST', body: '{"duration":"PT1S"}' });
  expect(said.mock.calls.flat()).toEqual([
    'session default: the records of library stay stored, but there is no such API or scenario.',
  ]);
  await end(without);
  const again = await begin({ data, apis: [libraryApi()] });
  expect(await control(again, '/state/library/books/b_first')).toMatchObject({ title: 'Emma' });
});

test('sessions that were removed, and snapshots, do not come back', async () => {
  const data = newFolder();
  const first = await begin({ data, apis: [libraryApi()] });
  const headers = { 'Parley-Session': 'a' };
  await library(first, '/books', { ...emma, headers });
  await library(first, '/books', emma);
  await control(first, '/snapshots', { method: 'POST', body: '{"name":"one"}' });
  await control(first, '/snapshots/one', { method: 'DELETE' });
  await control(first, '/sessions/a', { method: 'DELETE' });
  await end(first);
  const second = await begin({ data, apis: [libraryApi()] });
  expect(await control(second, '/sessions')).toMatchObject([{ name: 'default', requests: 1 }]);
  expect(await control(second, '/snapshots')).toEqual([]);
});
