import type { Filter, Test } from '../../../src/apis/imbrace/filter.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

type Scalar = string | number | boolean;

/** The same question asked of everything that is in the document, without any cleverness. */
export function naive(filter: Filter, document: Json): boolean {
  switch (filter.kind) {
    case 'not':
      return !naive(filter.of, document);
    case 'and':
      return !filter.of.some((it) => !naive(it, document));
    case 'or':
      return filter.of.filter((it) => naive(it, document)).length > 0;
    case 'test':
      return naiveTest(filter, document);
  }
}

function naiveTest(
  { attribute, test }: Extract<Filter, { kind: 'test' }>,
  document: Json,
): boolean {
  const values = everythingIn(document)
    .filter(({ path }) => path === attribute)
    .map((it) => it.value);
  switch (test.operator) {
    case 'EXISTS':
      return values.length > 0;
    case 'IS NULL':
      return values.some((it) => it === null);
    case 'IS EMPTY':
      return values.some((it) => ['""', '[]', '{}'].includes(JSON.stringify(it)));
    default:
      return naiveComparison(test, values.flatMap(scalarsIn));
  }
}

function naiveComparison(
  test: Exclude<Test, { operator: 'EXISTS' | 'IS NULL' | 'IS EMPTY' }>,
  scalars: readonly Scalar[],
): boolean {
  if (test.operator === 'IN') {
    return test.values.some((it) => scalars.some((s) => order(s, it) === 0));
  }
  if (test.operator === 'TO') {
    return scalars.some((s) => order(s, test.from) >= 0 && order(s, test.to) <= 0);
  }
  const text = lower(test.value);
  const orders = scalars.map((s) => order(s, test.value));
  switch (test.operator) {
    case '=':
      return orders.includes(0);
    case '!=':
      return !orders.includes(0);
    case '>':
      return orders.some((it) => it > 0);
    case '>=':
      return orders.some((it) => it >= 0);
    case '<':
      return orders.some((it) => it < 0);
    case '<=':
      return orders.some((it) => it <= 0);
    case 'CONTAINS':
      return scalars.some((s) => typeof s !== 'number' && lower(s).includes(text));
    case 'STARTS WITH':
      return scalars.some((s) => typeof s !== 'number' && lower(s).indexOf(text) === 0);
  }
}

function everythingIn(value: Json, path = ''): readonly { path: string; value: Json }[] {
  if (Array.isArray(value)) return value.flatMap((it: Json) => everythingIn(it, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [{ path: at, value: member as Json }, ...everythingIn(member as Json, at)];
  });
}

function scalarsIn(value: Json): readonly Scalar[] {
  if (Array.isArray(value)) return value.flatMap((it: Json) => scalarsIn(it));
  return value === null || typeof value === 'object' ? [] : [value];
}

const lower = (value: string | boolean) => `${value}`.trim().toLowerCase().normalize('NFKD');

/** Not a number where the two do not compare. */
function order(scalar: Scalar, value: string): number {
  if (typeof scalar === 'number')
    return value.trim() === '' ? Number.NaN : Math.sign(scalar - Number(value));
  const [a, b] = [lower(scalar), lower(value)];
  return a === b ? 0 : a > b ? 1 : -1;
}
