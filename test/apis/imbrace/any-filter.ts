import fc from 'fast-check';
import type { Filter } from '../../../src/apis/imbrace/filter.ts';
import type { Json } from './naive-filter.ts';

const names = ['a', 'b', 'c'];
const words = [
  '',
  'x',
  'X',
  'xy',
  'true',
  '5',
  '5.0',
  '-1',
  'a b',
  'Ä',
  'IN',
  '"',
  "it's",
  '\\',
  '\n',
];

const scalar = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 5, -1, 5.5),
  fc.constantFrom<Json>(...words),
);

export const { document } = fc.letrec<{ value: Json; document: { readonly [name: string]: Json } }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'document' },
      scalar,
      fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'document' }),
      tie('document'),
    ),
    document: fc.dictionary(fc.constantFrom(...names), tie('value'), {
      maxKeys: 3,
      depthIdentifier: 'document',
    }),
  }),
);

const attribute = fc
  .array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
  .map((steps) => steps.join('.'));
const value = fc.constantFrom(...words);

const leaf: fc.Arbitrary<Filter> = fc.record({
  kind: fc.constant('test'),
  attribute,
  test: fc.oneof(
    fc.record({ operator: fc.constantFrom('EXISTS', 'IS NULL', 'IS EMPTY') }),
    fc.record({
      operator: fc.constantFrom('=', '!=', '>', '>=', '<', '<=', 'CONTAINS', 'STARTS WITH'),
      value,
    }),
    fc.record({ operator: fc.constant('IN'), values: fc.array(value, { maxLength: 3 }) }),
    fc.record({ operator: fc.constant('TO'), from: value, to: value }),
  ),
});

export const { filter } = fc.letrec<{ filter: Filter }>((tie) => {
  const several = fc.array(tie('filter'), {
    minLength: 2,
    maxLength: 3,
    depthIdentifier: 'filter',
  });
  return {
    filter: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'filter' },
      leaf,
      fc.record({ kind: fc.constantFrom('and', 'or'), of: several }),
      fc.record({ kind: fc.constant('not'), of: tie('filter') }),
    ),
  };
});

/** How to write what may be written in several ways: each choice takes the next number. */
export type Taste = (ways: number) => number;

export const taste: fc.Arbitrary<Taste> = fc.infiniteStream(fc.nat()).map((numbers) => (ways) => {
  const next = numbers.next();
  return next.done ? 0 : next.value % ways;
});

const binding = { or: 0, and: 1, not: 2, test: 3 };

/** A filter as text, with the parentheses that it needs, and some that it does not. */
export function written(
  filter: Filter,
  { taste, within = 0 }: { taste: Taste; within?: number },
): string {
  const space = () => [' ', '\n', '  '][taste(3)] ?? ' ';
  const inner = () => {
    switch (filter.kind) {
      case 'not':
        return `NOT${space()}${written(filter.of, { taste, within: binding.not })}`;
      case 'test':
        return writtenTest(filter, { taste, space });
      default: {
        const parts = filter.of.map((it) =>
          written(it, { taste, within: binding[filter.kind] + 1 }),
        );
        return parts.join(`${space()}${filter.kind.toUpperCase()}${space()}`);
      }
    }
  };
  const needed = binding[filter.kind] < within;
  return needed || taste(5) === 0 ? `(${inner()})` : inner();
}

function writtenTest(
  { attribute, test }: Extract<Filter, { kind: 'test' }>,
  { taste, space }: { taste: Taste; space: () => string },
): string {
  const value = (text: string) => {
    const bare = /^[A-Za-z0-9.-]+$/.test(text) && text !== 'IN';
    if (bare && taste(2) === 0) return text;
    const quote = taste(2) === 0 ? '"' : "'";
    return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
  };
  const name = attribute + space();
  switch (test.operator) {
    case 'TO':
      return `${name}${value(test.from)}${space()}TO${space()}${value(test.to)}`;
    case 'IN': {
      const comma = test.values.length > 0 && taste(2) === 0 ? ',' : '';
      return `${name}IN${space()}[${test.values.map(value).join(', ')}${comma}]`;
    }
    case 'EXISTS':
    case 'IS NULL':
    case 'IS EMPTY':
      return name + test.operator;
    default:
      return `${name}${test.operator}${space()}${value(test.value)}`;
  }
}
