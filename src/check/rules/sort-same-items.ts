import type { Part } from '../list-part.ts';
import { items, problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Order } from './sort-order.ts';

export const sortSameItems: Rule = {
  name: 'sort/same-items',
  law: 'Another order neither adds items to a list nor takes any away.',
  why: 'Items that lack the field, or share its value, are the first to get lost, and nobody misses them.',
  source: 'x-sort',
};

export interface Reordered {
  readonly order: Order;
  readonly expected: ReadonlySet<string>;
  readonly actual: ReadonlySet<string>;
}

/** `part`: the last of the list in this order. */
export function judgeSameItems(
  part: Part,
  { order, expected, actual }: Reordered,
): readonly Problem[] {
  const missing = [...expected].filter((key) => !actual.has(key));
  const surplus = [...actual].filter((key) => !expected.has(key));
  if (missing.length === 0 && surplus.length === 0) return [];
  const said = [
    ...(missing.length > 0 ? [`misses ${items(missing.length)}, as ${missing[0]}`] : []),
    ...(surplus.length > 0 ? [`has ${items(surplus.length)} more, as ${surplus[0]}`] : []),
  ];
  const { place } = problemOf(part, { fact: 'items', problem: '' });
  const problem = `must be the same for ${order.parameter}=${order.value} as in the default order; ${said.join(' and ')}`;
  return [{ place, problem, expected: expected.size, actual: actual.size, pointer: order.pointer }];
}
