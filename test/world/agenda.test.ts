import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Agenda, createAgenda, type Task } from '../../src/world/agenda.ts';
import { type Clock, createClock } from '../../src/world/clock.ts';

const start = Date.parse('2025-10-30T12:00:00Z');
const day = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});

afterEach(() => {
  vi.useRealTimers();
});

interface Scene {
  readonly clock: Clock;
  readonly agenda: Agenda;
  /** What happened, in order. */
  readonly log: string[];
  schedule(name: string, after: number, lane?: string): void;
}

/** Tasks log `name` when they run, with the seconds since the start that they see as their time. */
function scene({
  frozen = false,
  run,
}: {
  frozen?: boolean;
  run?: (task: Task, scene: Scene) => void | Promise<void>;
} = {}): Scene {
  const clock = createClock({ start, frozen });
  const log: string[] = [];
  const agenda = createAgenda({
    clock,
    run(task) {
      log.push(`${task.name} at ${(task.at - start) / 1000}`);
      return run?.(task, own);
    },
  });
  const own: Scene = {
    clock,
    agenda,
    log,
    schedule: (name, after, lane) =>
      agenda.schedule({ at: clock.now() + after, api: 'one', name, payload: undefined, lane }),
  };
  return own;
}

/** Work going out that ends when told. */
function outgoing() {
  const ends = new Map<string, () => void>();
  const begin = (name: string) =>
    new Promise<void>((resolve) => {
      ends.set(name, resolve);
    });
  return {
    begin,
    async end(name: string) {
      ends.get(name)?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('tasks run in the order of their times, whatever order they were scheduled in', () => {
  const { clock, agenda, log, schedule } = scene({ frozen: true });
  schedule('third', 3000);
  schedule('first', 1000);
  schedule('second', 2000);
  clock.advance(3000);
  agenda.settle();
  expect(log).toEqual(['first at 1', 'second at 2', 'third at 3']);
});

test('tasks of one time run in the order they were scheduled in', () => {
  const { clock, agenda, log, schedule } = scene({ frozen: true });
  for (const name of ['a', 'b', 'c']) schedule(name, 1000);
  schedule('before', 0);
  clock.advance(1000);
  agenda.settle();
  expect(log).toEqual(['before at 0', 'a at 1', 'b at 1', 'c at 1']);
});

test('only what is due runs, and once', () => {
  const { clock, agenda, log, schedule } = scene({ frozen: true });
  schedule('now', 0);
  schedule('soon', 1000);
  agenda.settle();
  expect(log).toEqual(['now at 0']);
  expect(agenda.pending.map(({ name }) => name)).toEqual(['soon']);
  clock.advance(999);
  agenda.settle();
  expect(log).toHaveLength(1);
  clock.advance(1);
  agenda.settle();
  agenda.settle();
  expect(log).toEqual(['now at 0', 'soon at 1']);
  expect(agenda.pending).toEqual([]);
});

test('a task sees its own time, however late it runs', () => {
  const { clock, agenda, log, schedule } = scene({ frozen: true });
  schedule('late', 1000);
  clock.advance(day);
  agenda.settle();
  expect(log).toEqual(['late at 1']);
});

test('what a task schedules runs in its turn, between others that were due', () => {
  const { clock, agenda, log, schedule } = scene({
    frozen: true,
    run(task, { agenda }) {
      if (task.name !== 'parent') return;
      for (const after of [0, 2000, day]) {
        agenda.schedule({ ...task, at: task.at + after, name: `child ${after / 1000}` });
      }
    },
  });
  schedule('parent', 1000);
  schedule('other', 2000);
  clock.advance(10_000);
  agenda.settle();
  expect(log).toEqual(['parent at 1', 'child 0 at 1', 'other at 2', 'child 2 at 3']);
  expect(agenda.pending.map(({ name }) => name)).toEqual(['child 86400']);
});

test('real time brings on what is due, without anybody asking', async () => {
  const { log, schedule } = scene();
  schedule('soon', 1000);
  await vi.advanceTimersByTimeAsync(999);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual(['soon at 1']);
});

test('what is scheduled later for earlier comes on time', async () => {
  const { log, schedule } = scene();
  schedule('later', 5000);
  schedule('sooner', 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(log).toEqual(['sooner at 1']);
  await vi.advanceTimersByTimeAsync(4000);
  expect(log).toEqual(['sooner at 1', 'later at 5']);
});

test('what is farther away than a timer reaches comes on time', async () => {
  const { log, schedule } = scene();
  schedule('far', 60 * day);
  await vi.advanceTimersByTimeAsync(60 * day - 1);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual([`far at ${60 * 86_400}`]);
});

test('under a frozen clock nothing comes on by itself but what is due already', async () => {
  const { clock, log, schedule } = scene({ frozen: true });
  schedule('now', 0);
  schedule('soon', 1000);
  await vi.advanceTimersByTimeAsync(day);
  expect(log).toEqual(['now at 0']);
  clock.advance(1000);
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['now at 0', 'soon at 1']);
});

test('a clock that is released brings on what it held up', async () => {
  const { clock, log, schedule } = scene({ frozen: true });
  schedule('soon', 1000);
  clock.freeze(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(log).toEqual(['soon at 1']);
});

test('a clock that is frozen holds up what was on its way', async () => {
  const { clock, log, schedule } = scene();
  schedule('soon', 1000);
  clock.freeze(true);
  await vi.advanceTimersByTimeAsync(day);
  expect(log).toEqual([]);
});

test('a clock set forward brings on what it passes, set back it puts off', async () => {
  const { clock, log, schedule } = scene();
  schedule('soon', 1000);
  clock.set(start - 1000);
  await vi.advanceTimersByTimeAsync(1999);
  expect(log).toEqual([]);
  clock.set(start + day);
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['soon at 1']);
});

test('settle does not wait for what goes out', () => {
  const { begin } = outgoing();
  const { agenda, log, schedule } = scene({ frozen: true, run: ({ name }) => begin(name) });
  schedule('a', 0);
  schedule('b', 0);
  agenda.settle();
  expect(log).toEqual(['a at 0', 'b at 0']);
});

test('settled runs each task to its end before the next', async () => {
  const { begin, end } = outgoing();
  const { agenda, log, schedule } = scene({ frozen: true, run: ({ name }) => begin(name) });
  schedule('a', 0);
  schedule('b', 0);
  const settled = agenda.settled().then(() => log.push('settled'));
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['a at 0']);
  await end('a');
  expect(log).toEqual(['a at 0', 'b at 0']);
  await end('b');
  await settled;
  expect(log).toEqual(['a at 0', 'b at 0', 'settled']);
});

test('settled waits for what went out before it was asked, and for what that brings on', async () => {
  const { begin, end } = outgoing();
  const { agenda, clock, log, schedule } = scene({
    frozen: true,
    async run(task, { agenda }) {
      await begin(task.name);
      if (task.name === 'try') agenda.schedule({ ...task, at: task.at + 1000, name: 'retry' });
    },
  });
  schedule('try', 0);
  schedule('other', 5000);
  agenda.settle();
  clock.advance(day);
  const settled = agenda.settled().then(() => log.push('settled'));
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['try at 0']);
  await end('try');
  expect(log).toEqual(['try at 0', 'retry at 1']);
  await end('retry');
  await end('other');
  await settled;
  expect(log).toEqual(['try at 0', 'retry at 1', 'other at 5', 'settled']);
});

test('settled also waits where somebody else is settling already', async () => {
  const { begin, end } = outgoing();
  const { agenda, log, schedule } = scene({ frozen: true, run: ({ name }) => begin(name) });
  schedule('a', 0);
  const both = [agenda.settled(), agenda.settled()].map((it) => it.then(() => log.push('settled')));
  await vi.advanceTimersByTimeAsync(0);
  expect(log).toEqual(['a at 0']);
  await end('a');
  await Promise.all(both);
  expect(log).toEqual(['a at 0', 'settled', 'settled']);
});

test('tasks of one lane go out one after another, those of others meanwhile', async () => {
  const { begin, end } = outgoing();
  const { agenda, log, schedule } = scene({ frozen: true, run: ({ name }) => begin(name) });
  schedule('a1', 0, 'a');
  schedule('a2', 0, 'a');
  schedule('b1', 0, 'b');
  schedule('free', 0);
  agenda.settle();
  expect(log).toEqual(['a1 at 0', 'b1 at 0', 'free at 0']);
  await end('a1');
  expect(log).toEqual(['a1 at 0', 'b1 at 0', 'free at 0', 'a2 at 0']);
  await end('a2');
  schedule('a3', 0, 'a');
  agenda.settle();
  expect(log.at(-1)).toBe('a3 at 0');
});

test('a stopped agenda runs nothing any more', async () => {
  const { begin, end } = outgoing();
  const { agenda, clock, log, schedule } = scene({ run: ({ name }) => begin(name) });
  schedule('under way', 0, 'lane');
  schedule('in its lane', 0, 'lane');
  schedule('soon', 1000);
  agenda.settle();
  agenda.stop();
  schedule('after', 0);
  await end('under way');
  clock.advance(day);
  agenda.settle();
  await agenda.settled();
  await vi.advanceTimersByTimeAsync(day);
  expect(log).toEqual(['under way at 0']);
  expect(agenda.pending).toEqual([]);
});
