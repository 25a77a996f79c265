import { afterEach, expect, test, vi } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import { libraryApi } from '../library.ts';
import { openLibrary } from './library-client.ts';

afterEach(() => {
  vi.useRealTimers();
});

const books = '/library/v1/books';
const emma = { path: books, method: 'POST', body: { title: 'Emma' } };

const totalIn = (body: unknown) => (body as { meta: { total: number } }).meta.total;
const named = (session: string) => ({ 'Parley-Session': session });

test('a session begins as the seed is and changes alone', async () => {
  const { send } = openLibrary();
  await send({ ...emma, headers: named('a') });
  expect(totalIn((await send({ path: books, headers: named('a') })).body)).toBe(32);
  expect(totalIn((await send({ path: books, headers: named('b') })).body)).toBe(31);
  expect(totalIn((await send({ path: books })).body)).toBe(31);
});

test('a session is named by header or by the path, and requests that name none share one', async () => {
  const { send, mock } = openLibrary();
  await send({ ...emma, path: `/_s/a${books}` });
  expect(totalIn((await send({ path: books, headers: named('a') })).body)).toBe(32);
  expect(totalIn((await send({ path: books, headers: named('default') })).body)).toBe(31);
  expect(mock.sessions()).toEqual(['a', 'default']);
});

test('the path decides where the header says otherwise', async () => {
  const { send } = openLibrary();
  await send({ ...emma, path: `/_s/a${books}`, headers: named('b') });
  expect(totalIn((await send({ path: `/_s/b${books}` })).body)).toBe(31);
});

test('quotas, clocks and the keys of new records are a session’s own', async () => {
  const { send, mock } = openLibrary();
  const created = async (session: string) => {
    const { body, headers } = await send({ ...emma, headers: named(session) });
    return [(body as { id: string }).id, headers.get('quota-remaining')];
  };
  const [first, second] = [await created('a'), await created('a')];
  expect([first, second]).toEqual([
    ['b_first', '2'],
    [expect.stringMatching(/^b\d{8}$/), '1'],
  ]);
  expect([await created('b'), await created('b')]).toEqual([first, second]);
  mock.session('a').clock.advance(60_000);
  expect(mock.session('b').clock.now()).toBeLessThan(mock.session('a').clock.now() - 50_000);
});

test('a reset makes the session’s next use its first', async () => {
  const { send, mock } = openLibrary();
  for (let count = 0; count < 3; count++) await send({ ...emma, headers: named('a') });
  mock.session('a').clock.advance(3_600_000);
  mock.reset('a');
  const { body, headers } = await send({ path: books, headers: named('a') });
  expect(totalIn(body)).toBe(31);
  expect(headers.get('quota-remaining')).toBe('2');
  expect(mock.session('a').clock.now()).toBeLessThan(Date.parse('2025-10-30T12:01:00Z'));
});

test.for(['', ' ', 'a b', 'a/b', 'ä', 'a'.repeat(65), '<script>', '.', '..'])(
  'the session name "%s" is refused',
  (name) => {
    const { mock } = openLibrary();
    expect(() => mock.session(name)).toThrow(
      'Expected 1 to 64 letters, digits, dots, underscores or hyphens.',
    );
    expect(mock.sessions()).toEqual([]);
  },
);

test.for(['a', 'A-1_b.c', 'a'.repeat(64), '7', '...', '__proto__', 'constructor'])(
  'the session name "%s" is fine',
  (name) => {
    const { mock } = openLibrary();
    mock.session(name);
    expect(mock.sessions()).toEqual([name]);
  },
);

test('a request with a name that is refused gets a problem document', async () => {
  const { send } = openLibrary();
  for (const request of [
    { path: books, headers: named('a b') },
    { path: `/_s/a%20b${books}` },
    { path: `/_s/${books}` },
  ]) {
    const { status, headers, body } = await send(request);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({ title: 'Invalid session name', status: 400 });
  }
});

test.for(['/', '/other/v1/books', '/_s/a', '/_s/a/other'])(
  'at %s no API is mounted, and those there are are named',
  async (path) => {
    const { status, body } = await openLibrary().send({ path });
    expect(status).toBe(404);
    expect(body).toMatchObject({ detail: expect.stringContaining('There are: /library.') });
  },
);

/** A mock whose seed is the hour it was made for. */
function openAtWallTime() {
  const seeded: string[] = [];
  const api = libraryApi();
  const mock = createMock({
    apis: [
      {
        ...api,
        seed: (plan) => {
          seeded.push(new Date(plan.start).toISOString().slice(11, 16));
          return api.seed?.(plan) ?? {};
        },
      },
    ],
  });
  const use = (session: string) => {
    const headers = { Authorization: 'Bearer gold', ...named(session) };
    return mock.fetch(new Request(`http://mock.test${books}`, { headers }));
  };
  return { mock, seeded, use };
}

test('sessions within an hour share a seed, later ones get a fresh one', async () => {
  vi.useFakeTimers({ now: Date.parse('2025-10-30T12:00:00Z') });
  const { seeded, use } = openAtWallTime();
  await use('a');
  vi.setSystemTime(Date.parse('2025-10-30T13:00:00Z'));
  await use('b');
  expect(seeded).toEqual(['12:00']);
  vi.setSystemTime(Date.parse('2025-10-30T13:01:00Z'));
  await use('c');
  await use('a');
  expect(seeded).toEqual(['12:00', '13:01']);
});

test('with a set start no seed ever gets stale', async () => {
  vi.useFakeTimers({ now: Date.parse('2025-10-30T12:00:00Z') });
  const { mock, send } = openLibrary({ now: Date.parse('2024-02-29T00:00:00Z') });
  const first = (await send({ path: books, headers: named('a') })).body;
  vi.setSystemTime(Date.parse('2025-10-31T12:00:00Z'));
  expect((await send({ path: books, headers: named('b') })).body).toEqual(first);
  expect(new Date(mock.session('b').clock.now()).toISOString()).toBe('2024-02-29T00:00:00.000Z');
});
