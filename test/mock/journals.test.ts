import { expect, test } from 'vitest';
import { createJournals } from '../../src/mock/journals.ts';
import { createClock } from '../../src/world/clock.ts';
import { createStore } from '../../src/world/store.ts';
import { createWorld } from '../../src/world/world.ts';

const worldOf = () =>
  createWorld(createClock({ start: 0, frozen: true }), {
    seeded: () => createStore({}),
    run: () => {},
  });

test('where the journals of all sessions take too much room, those begun first begin anew', () => {
  const journals = createJournals({ room: 10_000 });
  const [first, second] = [worldOf(), worldOf()];
  journals.begin(first, { session: 'first', seededAt: 0 });
  journals.begin(second, { session: 'second', seededAt: 0 });
  const act = (world: typeof first) =>
    journals.of(world).act(() => {}, { name: 'removeFaults', args: () => [] });
  for (let count = 0; count < 12; count++) act(first);
  expect(journals.of(first).contents()).toMatchObject({ base: undefined, forgotten: 0 });
  for (let count = 0; count < 12; count++) act(second);
  expect(journals.of(first).contents()).toMatchObject({ base: { now: 0 }, events: [] });
  expect(journals.of(second).contents().events).toHaveLength(12);
  journals.forget('first');
  expect(() => journals.of(first)).toThrow('has no journal');
});

test('a restore makes the restored state the beginning', () => {
  const journals = createJournals();
  const world = worldOf();
  journals.begin(world, { session: 'one', seededAt: 0 });
  const journal = journals.of(world);
  const early = journal.arrived();
  journal.act(() => {}, { name: 'removeFaults', args: () => [] });
  journal.rebase();
  // What began before belongs to what is forgotten.
  journal.ended(early);
  journal.act(() => {}, { name: 'resetLimits', args: () => ['library'] });
  const { base, events } = journal.contents();
  expect(base).toBeDefined();
  expect(events).toMatchObject([{ kind: 'action', name: 'resetLimits', args: ['library'] }]);
});
