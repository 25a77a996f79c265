import { named, type Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationStableOrder: Rule = {
  name: 'pagination/stable-order',
  law: 'The items of a list stand in the same order, whatever the size of its parts.',
  why: 'Where the order changes between requests, items move over the border of two parts and are missed or met twice.',
  source: 'x-pagination',
};

/** `expected`: the keys that belong here, as found in parts of another size; both hold the same keys in all. */
export function judgeOrder(part: Part, expected: readonly string[]): readonly Problem[] {
  const at = part.keys.findIndex(
    (key, index) => index < expected.length && key !== expected[index],
  );
  if (at < 0) return [];
  const [wanted, actual] = [expected[at], part.keys[at]];
  const place = part.asked.offset + at + 1;
  const problem = `must have ${wanted} as item ${place} in all, as in parts of another size, has ${actual} in ${named(part)}`;
  return [problemOf(part, { fact: 'items', problem, expected: wanted, actual })];
}
