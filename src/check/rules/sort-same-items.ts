import type { Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';
import { differing, type Keys } from '../set-difference.ts';
import type { Order } from './sort-order.ts';

export const sortSameItems: Rule = {
  name: 'sort/same-items',
  law: 'Another order neither adds items to a list nor takes any away.',
  why: 'Items that lack the field, or share its value, are the first to get lost, and nobody misses them.',
  source: 'x-sort',
};

export interface Reordered extends Keys {
  readonly order: Order;
}

/** `part`: the last of the list in this order. */
export function judgeSameItems(
  part: Part,
  { order, expected, actual }: Reordered,
): readonly Problem[] {
  const difference = differing({ expected, actual });
  if (difference === undefined) return [];
  const { place } = problemOf(part, { fact: 'items', problem: '' });
  const problem = `must be the same for ${order.parameter}=${order.value} as in the default order; ${difference}`;
  return [{ place, problem, expected: expected.size, actual: actual.size, pointer: order.pointer }];
}
