import type { Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';
import { differing, type Keys } from '../set-difference.ts';

export const paginationComplete: Rule = {
  name: 'pagination/complete',
  law: 'A walk through a list meets the same items whatever the size of its parts, and misses none.',
  why: 'An item between two parts is in the system and in nobody’s copy of it.',
  source: 'x-pagination',
};

export interface Compared extends Keys {
  /** Of the parts in which the expected ones were found. */
  readonly size: number;
}

/** `part`: the last of the walk that found the actual keys. */
export function judgeComplete(
  part: Part,
  { expected, actual, size }: Compared,
): readonly Problem[] {
  const difference = differing({ expected, actual });
  if (difference === undefined) return [];
  const problem = `must be the same by ${part.asked.size} as by ${size}; ${difference}`;
  return [
    problemOf(part, { fact: 'items', problem, expected: expected.size, actual: actual.size }),
  ];
}
