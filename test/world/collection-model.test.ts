import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Collection, createCollection } from '../../src/world/collection.ts';
import { compareScalars, type Scalar } from '../../src/world/scalar.ts';
import type { Selection } from '../../src/world/selection.ts';

/** The same promises, kept in the plainest way: an array in insertion order, searched anew each time. */
interface Thing {
  readonly id: string;
  readonly kind?: Scalar | readonly Scalar[];
  readonly info: { readonly level?: Scalar };
}

interface Pair {
  readonly real: Collection<Thing>;
  model: readonly Thing[];
}

function valuesOf(thing: Thing, field: string): readonly Scalar[] {
  if (field === 'id') return [thing.id];
  if (field === 'info.level') return [thing.info.level ?? null];
  const { kind = null } = thing;
  return typeof kind === 'object' && kind !== null ? [...new Set(kind)] : [kind];
}

function select(model: readonly Thing[], { where = {}, range, order = '-info.level' }: Selection) {
  const natural = range === undefined || range.field === 'info.level' || order !== '-info.level';
  const signed = natural ? order : range.field;
  const field = signed.replace('-', '');
  const orderOf = (thing: Thing) => valuesOf(thing, field)[0] ?? null;
  const sorted = model
    .filter((thing) => Object.entries(where).every(([f, v]) => valuesOf(thing, f).includes(v)))
    .filter((thing) => range?.from === undefined || compareScalars(orderOf(thing), range.from) >= 0)
    .filter((thing) => range?.to === undefined || compareScalars(orderOf(thing), range.to) <= 0);
  // Sorting is stable, so ties stay in insertion order.
  if (field !== '') sorted.sort((a, b) => compareScalars(orderOf(a), orderOf(b)));
  return signed.startsWith('-') ? sorted.reverse() : sorted;
}

function tally(things: readonly Thing[], field: string) {
  const values = things.flatMap((thing) => valuesOf(thing, field));
  return [...new Set(values)]
    .sort(compareScalars)
    .map((value) => ({ value, count: values.filter((other) => other === value).length }));
}

const scalar = fc.constantFrom<Scalar>(null, true, 1, 2, 'x', 'y');
const id = fc.integer({ min: 0, max: 60 }).map((n) => `k${n}`);
const thing = fc.record({
  id,
  kind: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
  info: fc.record({ level: scalar }, { requiredKeys: [] }),
});
const where = fc.record({ kind: scalar, 'info.level': scalar }, { requiredKeys: [] });
const limits = fc.record({ from: scalar, to: scalar }, { requiredKeys: [] });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc
    .tuple(where, fc.constantFrom('', '-', 'kind', '-kind', 'info.level', '-info.level', 'id'))
    .map(([where, order]) => ({ where, order })),
  fc.record({ where }),
  fc
    .tuple(where, limits, fc.constantFrom('kind', 'info.level'))
    .map(([where, between, field]) => ({ where, range: { field, ...between } })),
);

const which = fc.nat({ max: 99 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('insert' as const), which, thing }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('replace' as const), which, thing }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), which, id }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('fork' as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('query' as const),
      which,
      selection,
      offset: fc.nat({ max: 20 }),
      limit: fc.nat({ max: 20 }),
      field: fc.constantFrom('kind', 'info.level'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function apply(pairs: Pair[], step: Step): void {
  const pair = pairs[step.which % pairs.length] as Pair;
  const { real, model } = pair;
  const has = (key: string) => model.some((other) => other.id === key);
  if (step.type === 'fork') {
    if (pairs.length < 6) pairs.push({ real: real.fork(), model });
  } else if (step.type === 'insert') {
    if (has(step.thing.id)) expect(() => real.insert(step.thing)).toThrow(step.thing.id);
    else pair.model = [...model, real.insert(step.thing)];
  } else if (step.type === 'replace') {
    const { thing } = step;
    if (!has(thing.id)) expect(() => real.replace(thing.id, thing)).toThrow(thing.id);
    else {
      real.replace(thing.id, thing);
      pair.model = model.map((other) => (other.id === thing.id ? thing : other));
    }
  } else if (step.type === 'remove') {
    expect(real.remove(step.id)).toBe(has(step.id));
    pair.model = model.filter((other) => other.id !== step.id);
  } else {
    expectAgreement(pair, step);
  }
}

function expectAgreement({ real, model }: Pair, query: Extract<Step, { type: 'query' }>): void {
  const { selection, offset, limit, field } = query;
  const expected = select(model, selection);
  expect(real.count(selection)).toBe(expected.length);
  expect([...real.values(selection)]).toEqual(expected);
  const page = { items: expected.slice(offset, offset + limit), total: expected.length };
  expect(real.page({ ...selection, offset, limit })).toEqual(page);
  expect(real.distinct(field, selection)).toEqual(tally(expected, field));
}

test('any sequence of writes, forks and queries agrees with plain arrays', () => {
  const start = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 60, size: 'max' });
  const steps = fc.array(step, { maxLength: 120, size: 'max' });
  fc.assert(
    fc.property(start, steps, (records, steps) => {
      const options = { key: 'id', order: '-info.level' };
      const real = createCollection<Thing>({ name: 'things', options, records });
      const pairs: Pair[] = [{ real, model: records }];
      for (const step of steps) apply(pairs, step);
      for (const { real, model } of pairs) {
        expect(real.size).toBe(model.length);
        expect([...real.values({ order: '' })]).toEqual(model);
        expect([...real.values()]).toEqual(select(model, {}));
        for (const thing of model) expect(real.get(thing.id)).toBe(thing);
      }
    }),
    { numRuns: 100 },
  );
});
