import type { Fact, LinkName } from '../conventions/pagination.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import { named, type Part } from './list-part.ts';
import type { Problem, Rule } from './rule.ts';

/** A law that every part of a list is held to: a pure function of the part. */
export interface PartRule extends Rule {
  /** `more`: whether items follow it, undefined where that is not known. Undefined where the rule says nothing. */
  judge(part: Part, more: boolean | undefined): readonly Problem[] | undefined;
}

const linkNames: ReadonlySet<string> = new Set<LinkName>(['first', 'last', 'prev', 'next']);

interface Said {
  readonly fact: Fact;
  readonly problem: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** What is wrong with one thing that a part states. */
export function problemOf(part: Part, { fact, problem, expected, actual }: Said): Problem {
  const { operation, pagination } = part.listing.list;
  const response = pointerTo(operation.pointer, 'x-pagination', 'response');
  return {
    place: pagination.at[fact] ?? pagination.items,
    problem,
    expected,
    actual,
    pointer: linkNames.has(fact) ? pointerTo(response, 'links', fact) : pointerTo(response, fact),
  };
}

interface Stated {
  readonly fact: Fact;
  /** Any of them is right; the first is what is expected. */
  readonly expected: readonly unknown[];
  readonly actual: unknown;
  /** Where the expected value comes from, as `the number of items`. */
  readonly because: string;
}

/** Undefined for what a part does not state. */
export function judgeStated(part: Part, stated: Stated): readonly Problem[] | undefined {
  const { fact, expected, actual, because } = stated;
  if (actual === undefined) return undefined;
  if (expected.includes(actual)) return [];
  const [wanted] = expected;
  const problem = `must be ${wanted}, ${because}, in ${named(part)}; is ${actual}`;
  return [problemOf(part, { fact, problem, expected: wanted, actual })];
}

/** `1 item`, `2 items` */
export const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;
