import { expect, test } from 'vitest';
import type { ApiDefinition, Handler, TaskHandler } from '../../src/mock/define-api.ts';
import type { Deliver } from '../../src/mock/deliver.ts';
import { libraryApi } from '../library.ts';
import { openLibrary } from './library-client.ts';

const start = Date.parse('2025-10-30T12:00:00Z');
const hours = '/library/v1/hours';
const api = libraryApi();

/** A library whose opening hours are whatever `getHours` makes of the stage. */
function openStage({
  getHours,
  tasks = {},
  deliver,
  ...changes
}: Partial<ApiDefinition> & {
  getHours: Handler;
  tasks?: Readonly<Record<string, TaskHandler>>;
  deliver?: Deliver;
}) {
  const handlers = { ...api.handlers, getHours };
  const library = openLibrary({ deliver, api: { ...changes, handlers, tasks } });
  library.mock.session().clock.freeze(true);
  library.mock.session().clock.set(start);
  return library;
}

const answer = (body: unknown) => ({ status: 200, body });

test('new keys are the first keys in order, then made up, and the same in every session', async () => {
  const { send } = openStage({ getHours: ({ newKey }) => answer(newKey('books')) });
  const keysOf = async (session: string) => {
    const headers = { 'Parley-Session': session };
    return [
      (await send({ path: hours, headers })).body,
      (await send({ path: hours, headers })).body,
      (await send({ path: hours, headers })).body,
    ];
  };
  const [first, second, third] = await keysOf('a');
  expect(first).toBe('b_first');
  expect(second).toMatch(/^b\d{8}$/);
  expect(third).toMatch(/^b\d{8}$/);
  expect(third).not.toBe(second);
  expect(await keysOf('b')).toEqual([first, second, third]);
});

test('a made-up value depends on its address alone', async () => {
  const { send } = openStage({
    getHours: ({ fake, now }) =>
      answer([
        fake('one', (faker) => faker.string.alphanumeric(8)),
        fake(`ordinal ${now - start}`, (faker) => faker.string.alphanumeric(8)),
        fake('one', (faker) => faker.string.alphanumeric(8)),
      ]),
  });
  const [one, other, again] = (await send({ path: hours })).body as string[];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test('the traffic a handler sees is its session’s own, this request included', async () => {
  const { send } = openStage({ getHours: ({ traffic }) => answer(traffic()) });
  await send({ path: '/library/v1/books/b1' });
  const day = '2025-10-30';
  expect((await send({ path: hours })).body).toEqual([
    { day, operationId: 'getBook', count: 1 },
    { day, operationId: 'getHours', count: 1 },
  ]);
  expect((await send({ path: hours, headers: { 'Parley-Session': 'b' } })).body).toHaveLength(1);
});

test('a task runs when its time comes, with its payload and with its due time as now', async () => {
  const seen: unknown[] = [];
  const { send, mock } = openStage({
    getHours: ({ schedule }) =>
      answer(schedule('close', { after: 60_000, payload: { by: 'Ada' } })),
    tasks: {
      close: ({ payload, now, records }) => {
        seen.push([payload, (now - start) / 1000, records.books?.has('b1')]);
      },
    },
  });
  await send({ path: hours });
  const { clock, settled } = mock.session();
  clock.advance(59_999);
  await settled();
  expect(seen).toEqual([]);
  clock.advance(86_400_000);
  await settled();
  expect(seen).toEqual([[{ by: 'Ada' }, 60, true]]);
});

test('what is due is done before a request is answered', async () => {
  const { send, mock } = openStage({
    getHours: ({ records, schedule }) => {
      const titled = records.books?.get('b1')?.title;
      schedule('rename', { after: 1000, payload: undefined });
      return answer(titled);
    },
    tasks: { rename: ({ records }) => void records.books?.update('b1', { title: 'Emma' }) },
  });
  expect((await send({ path: hours })).body).toBe('Ulysses');
  mock.session().clock.advance(1000);
  expect((await send({ path: hours })).body).toBe('Emma');
});

test('a task belongs to the session that scheduled it', async () => {
  const { send, mock } = openStage({
    getHours: ({ records, schedule }) => {
      schedule('rename', { after: 0, payload: undefined });
      return answer(records.books?.get('b1')?.title);
    },
    tasks: { rename: ({ records }) => void records.books?.update('b1', { title: 'Emma' }) },
  });
  await send({ path: hours });
  await mock.session().settled();
  expect((await send({ path: hours, headers: { 'Parley-Session': 'b' } })).body).toBe('Ulysses');
  expect((await send({ path: hours })).body).toBe('Emma');
});

test('a task delivers by what the mock was given, one after another in a lane', async () => {
  const log: string[] = [];
  const { send, mock } = openStage({
    getHours: ({ schedule }) => {
      for (const payload of ['a', 'b']) schedule('post', { after: 0, payload, lane: 'one' });
      return answer('posted');
    },
    tasks: {
      post: async ({ payload, deliver }) => {
        log.push(`${payload} begins`);
        const { status } = await deliver(new Request(`http://127.0.0.1/${payload}`));
        log.push(`${payload} ends with ${status}`);
      },
    },
    deliver: async () => new Response(null, { status: 204 }),
  });
  await send({ path: hours });
  await mock.session().settled();
  expect(log).toEqual(['a begins', 'a ends with 204', 'b begins', 'b ends with 204']);
});

test('what goes wrong in a task is reported, and later tasks run', async () => {
  const seen: unknown[] = [];
  const { send, mock, reports } = openStage({
    getHours: ({ schedule }) => {
      for (const task of ['throws', 'rejects', 'missing', 'works']) {
        schedule(task, { after: 0, payload: task, lane: 'one' });
      }
      return answer('scheduled');
    },
    tasks: {
      throws: () => {
        throw new Error('thrown');
      },
      rejects: async () => {
        throw new Error('rejected');
      },
      works: ({ payload }) => void seen.push(payload),
    },
  });
  await send({ path: hours });
  await mock.session().settled();
  expect(reports).toEqual([
    'Error: thrown',
    'Error: rejected',
    'Error: library has no task missing.',
  ]);
  expect(seen).toEqual(['works']);
});

test('a session that is reset does nothing any more', async () => {
  const seen: unknown[] = [];
  const { send, mock } = openStage({
    getHours: ({ schedule }) => answer(schedule('close', { after: 1000, payload: undefined })),
    tasks: { close: () => void seen.push('closed') },
  });
  await send({ path: hours });
  const { clock, settled } = mock.session();
  mock.reset();
  clock.advance(1000);
  await settled();
  expect(seen).toEqual([]);
});
