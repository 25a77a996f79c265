import { pointerTo } from '../../spec/json-pointer.ts';
import { named, type Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const searchOnlyMatching: Rule = {
  name: 'search/only-matching',
  law: 'A list that is searched holds only items with the text in one of the searched fields.',
  why: 'People take what is found for what they looked for.',
  source: 'x-search',
};

/** A text that is looked for. */
export interface Sought {
  readonly text: string;
  readonly parameter: string;
  /** Pointer to the parameter. */
  readonly pointer: string;
  readonly fields: readonly string[];
}

/** An item that was found, with what its searched fields hold. */
export interface FoundItem {
  readonly part: Part;
  readonly index: number;
  readonly texts: readonly string[];
}

export function judgeFound(
  { part, index, texts }: FoundItem,
  { text, parameter, pointer, fields }: Sought,
): readonly Problem[] {
  if (texts.some((it) => holds(it, text))) return [];
  const { place } = problemOf(part, { fact: 'items', problem: '' });
  const problem = `must hold ${text} in ${fields.join(' or ')}, as ${parameter}=${text} was asked for, in ${named(part)}; holds it nowhere`;
  return [{ place: pointerTo(place, index), problem, expected: text, actual: texts, pointer }];
}

export const holds = (text: string, wanted: string): boolean =>
  text.toLowerCase().includes(wanted.toLowerCase());
