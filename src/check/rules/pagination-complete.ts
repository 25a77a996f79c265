import type { Part } from '../list-part.ts';
import { items, problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationComplete: Rule = {
  name: 'pagination/complete',
  law: 'A walk through a list meets the same items whatever the size of its parts, and misses none.',
  why: 'An item between two parts is in the system and in nobody’s copy of it.',
  source: 'x-pagination',
};

/** Two sets of keys that have to be the same; `size` is that of the parts in which the expected ones were found. */
export interface Compared {
  readonly expected: ReadonlySet<string>;
  readonly actual: ReadonlySet<string>;
  readonly size: number;
}

/** `part`: the last of the walk that found the actual keys. */
export function judgeComplete(
  part: Part,
  { expected, actual, size }: Compared,
): readonly Problem[] {
  const missing = [...expected].filter((key) => !actual.has(key));
  const surplus = [...actual].filter((key) => !expected.has(key));
  if (missing.length === 0 && surplus.length === 0) return [];
  const said = [
    ...(missing.length > 0 ? [`misses ${items(missing.length)}, as ${missing[0]}`] : []),
    ...(surplus.length > 0 ? [`has ${items(surplus.length)} more, as ${surplus[0]}`] : []),
  ];
  const problem = `must be the same by ${part.asked.size} as by ${size}; ${said.join(' and ')}`;
  return [
    problemOf(part, { fact: 'items', problem, expected: expected.size, actual: actual.size }),
  ];
}
