import { named, type Part } from '../list-part.ts';
import { items, problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationTotal: Rule = {
  name: 'pagination/total',
  law: 'Every part states the same total, and that is how many items a walk through the list finds.',
  why: 'Clients show it, reckon the last page from it, and take a copy with as many items for complete.',
  source: 'x-pagination, response.total',
};

/** Undefined where a part states no total. */
export function judgeSameTotal(part: Part, first: Part): readonly Problem[] | undefined {
  const { total: actual } = part.answer;
  const { total: expected } = first.answer;
  if (actual === undefined || expected === undefined) return undefined;
  if (actual === expected) return [];
  const problem = `must be ${expected} in ${named(part)}, as in ${named(first)}; is ${actual}`;
  return [problemOf(part, { fact: 'total', problem, expected, actual })];
}

/** `found`: the items of a walk that came to the end of the list. */
export function judgeTotalFound(part: Part, found: number): readonly Problem[] | undefined {
  const { total: actual } = part.answer;
  if (actual === undefined) return undefined;
  if (actual === found) return [];
  const problem = `must be ${found}, as a walk by ${part.asked.size} finds ${items(found)}; is ${actual}`;
  return [problemOf(part, { fact: 'total', problem, expected: found, actual })];
}
