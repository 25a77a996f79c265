import { pointerTo } from '../../spec/json-pointer.ts';
import { pathOf, type Scalar, scalarsAt } from '../../world/scalar.ts';
import { named, type Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const filterOnlyMatching: Rule = {
  name: 'filter/only-matching',
  law: 'A filtered list holds only items with the value that was asked for.',
  why: 'What a client shows or changes as open must be open.',
  source: 'x-filter',
};

/** A filter of a list, with a value to ask for. */
export interface Filtered {
  /** The query parameter. */
  readonly name: string;
  /** Pointer to it. */
  readonly pointer: string;
  /** The field of the items that must equal the value, or hold it among others. */
  readonly field: string;
  readonly value: string;
}

/** Undefined where no item of the part shows the field. */
export function judgeOnlyMatching(
  part: Part,
  { name, pointer, field, value }: Filtered,
): readonly Problem[] | undefined {
  const shown = part.answer.items.map((item) => valuesAt(item, field));
  if (shown.length > 0 && shown.every((values) => values.length === 0)) return undefined;
  const at = shown.findIndex((values) => values.length > 0 && !values.map(String).includes(value));
  if (at < 0) return [];
  const { place } = problemOf(part, { fact: 'items', problem: '' });
  const actual = shown[at]?.join(', ');
  const problem = `must be ${value}, as ${name}=${value} was asked for, in ${named(part)}; is ${actual}`;
  return [
    { place: pointerTo(place, at, ...pathOf(field)), problem, expected: value, actual, pointer },
  ];
}

/** What an item shows at a field; nothing where it is null or not there. */
export const valuesAt = (item: unknown, field: string): readonly Exclude<Scalar, null>[] =>
  scalarsAt(item, pathOf(field)).filter((value) => value !== null);
