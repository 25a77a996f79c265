import type { Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Sought } from './search-only-matching.ts';

export const searchAllMatching: Rule = {
  name: 'search/all-matching',
  law: 'A list that is searched holds every item with the text in one of the searched fields, whatever the case.',
  why: 'What is not found is taken for not being there.',
  source: 'x-search',
};

/** `part`: the last of what was found. `expected`: keys of items that hold the text, by the field that does. */
export function judgeAllFound(
  part: Part,
  {
    sought,
    expected,
    actual,
  }: {
    readonly sought: Sought;
    readonly expected: ReadonlyMap<string, string>;
    readonly actual: ReadonlySet<string>;
  },
): readonly Problem[] {
  const { text, parameter, pointer } = sought;
  const missed = new Map(
    [...expected].filter(([key]) => !actual.has(key)).map(([key, field]) => [field, key]),
  );
  return [...missed].map(([field, key]) => {
    const { place } = problemOf(part, { fact: 'items', problem: '' });
    const problem = `must have ${key} for ${parameter}=${text}, whose ${field} holds it; does not`;
    return { place, problem, expected: key, pointer };
  });
}
