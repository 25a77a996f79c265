import type { Part } from '../list-part.ts';
import { items, problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Filtered } from './filter-only-matching.ts';

export const filterAllMatching: Rule = {
  name: 'filter/all-matching',
  law: 'A filtered list holds every item of the unfiltered one that has the value.',
  why: 'A client that asks for what is open and does not get all of it leaves customers waiting.',
  source: 'x-filter',
};

export interface Matches {
  readonly filters: readonly Filtered[];
  /** Keys of the items that have the values, from the unfiltered list. */
  readonly expected: ReadonlySet<string>;
  /** Keys of the filtered list. */
  readonly actual: ReadonlySet<string>;
  /** Whether the whole unfiltered list was seen, so that nothing else may match. */
  readonly whole: boolean;
}

/** `part`: the last of the filtered list. */
export function judgeAllMatching(
  part: Part,
  { filters, expected, actual, whole }: Matches,
): readonly Problem[] {
  const missing = [...expected].filter((key) => !actual.has(key));
  const surplus = whole ? [...actual].filter((key) => !expected.has(key)) : [];
  if (missing.length === 0 && surplus.length === 0) return [];
  const asked = filters.map(({ name, value }) => `${name}=${value}`).join('&');
  const said = [
    ...(missing.length > 0 ? [`misses ${items(missing.length)}, as ${missing[0]}`] : []),
    ...(surplus.length > 0 ? [`has ${items(surplus.length)} more, as ${surplus[0]}`] : []),
  ];
  const problem = `must hold for ${asked} what the unfiltered list shows with these values; ${said.join(' and ')}`;
  const { place } = problemOf(part, { fact: 'items', problem });
  const pointer = filters[0]?.pointer ?? '';
  return [{ place, problem, expected: expected.size, actual: actual.size, pointer }];
}
