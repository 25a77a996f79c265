import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { createControl } from '../../src/control/control.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import { requestOf } from '../../src/mock/fetch-exchange.ts';
import { libraryApi } from '../library.ts';

afterEach(() => {
  vi.useRealTimers();
});

const books = (session: string) =>
  new Request(`http://mock.test/_s/${session}/library/v1/books`, {
    headers: { Authorization: 'Bearer gold' },
  });

const access = { loopbackOnly: true, token: undefined, origins: [] };

const follow = (session: string) =>
  requestOf(
    new Request('http://localhost/_parley/requests/stream', {
      headers: { Host: 'localhost', 'Parley-Session': session },
    }),
  );

function open() {
  vi.useFakeTimers({ now: Date.parse('2025-10-30T12:00:00Z') });
  return createMock({ apis: [libraryApi()], sessionIdle: 60_000 });
}

test('a session that nobody uses ends with its log, the default one never', async () => {
  const mock = open();
  for (const name of ['default', 'a', 'b']) await mock.fetch(books(name));
  await vi.advanceTimersByTimeAsync(50_000);
  await mock.fetch(books('b'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(mock.sessions()).toEqual(['default', 'b']);
  expect(mock.log.entries({ session: 'a' })).toEqual([]);
  expect(mock.log.entries({ session: 'b' })).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(mock.sessions()).toEqual(['default']);
});

test('a session with a request or a stream under way does not end', async () => {
  const mock = open();
  mock.session('a').addFault({ api: 'library', delayMs: 300_000 });
  const answer = mock.fetch(books('a'));
  mock.session('b');
  const release = mock.hold('b');
  await vi.advanceTimersByTimeAsync(200_000);
  expect(mock.sessions()).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(110_000);
  await answer;
  release();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(mock.sessions()).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(70_000);
  expect(mock.sessions()).toEqual([]);
});

test('a session whose log is followed does not end until nobody follows it', async () => {
  const mock = open();
  const control = createControl({ mock, version: '1.0.0', access });
  const { stream } = await control(follow('watched'));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(mock.sessions()).toEqual(['watched']);
  await stream?.cancel();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(mock.sessions()).toEqual([]);
});

test('sessions tell their requests, last use and clock, which is no use', async () => {
  const mock = open();
  await mock.fetch(books('a'));
  await mock.fetch(books('a'));
  const [summary] = mock.sessionSummaries();
  expect(summary).toEqual({
    name: 'a',
    requests: 2,
    lastUse: Date.parse('2025-10-30T12:00:00Z'),
    now: Date.parse('2025-10-30T12:00:00Z'),
    frozen: false,
  });
  await vi.advanceTimersByTimeAsync(40_000);
  mock.sessionSummaries();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(mock.sessions()).toEqual([]);
});

test('an untouched session takes less than 10 KB, and one with a request less than 20', async () => {
  const script = fileURLToPath(new URL('../bench/session-memory.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
  const { untouched, read, write } = JSON.parse(stdout) as Record<string, number>;
  expect(untouched).toBeLessThan(10_240);
  expect(read).toBeLessThan(20_480);
  expect(write).toBeLessThan(20_480);
}, 120_000);
