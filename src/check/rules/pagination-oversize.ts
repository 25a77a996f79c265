import { pointerTo } from '../../spec/json-pointer.ts';
import type { Asked, Listing } from '../list-part.ts';
import { judgeStated, problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationOversize: Rule = {
  name: 'pagination/oversize',
  law: 'A size above the largest is answered with the largest, or refused, as the contract says.',
  why: 'Whoever takes the size they asked for as the size they got skips what lies between, page after page.',
  source: 'x-pagination, oversize',
};

export interface Oversize {
  readonly listing: Listing;
  /** The largest size that may be asked for. */
  readonly cap: number;
  /** The items that the list has in all. */
  readonly total: number;
}

/** The answer to a size above the cap. Undefined where it does not tell. */
export function judgeOversize(
  { part, exchange }: Asked,
  { listing, cap, total }: Oversize,
): readonly Problem[] | undefined {
  const { operation, pagination, subject } = listing.list;
  const { status } = exchange.response;
  const pointer = pointerTo(operation.pointer, 'x-pagination', 'oversize');
  const said = (problem: string, place = 'status'): readonly Problem[] => [
    { place, problem, actual: status, pointer },
  ];
  if (pagination.oversize === 'reject') {
    const expected = subject.errors?.statusOf('invalid-parameters') ?? 400;
    if (status === expected) return [];
    return said(`must be ${expected} for more than ${cap} items, is ${status}`);
  }
  if (!part) return said(`must be a success with at most ${cap} items, is ${status}`);
  const expected = Math.min(cap, total);
  const actual = part.keys.length;
  if (actual !== expected) {
    const problem = `must hold ${expected} items, the largest size being ${cap}; holds ${actual}`;
    return [{ ...problemOf(part, { fact: 'items', problem, expected, actual }), pointer }];
  }
  const because = 'the largest there is';
  const { size } = part.answer;
  const stated = judgeStated(part, { fact: 'size', expected: [cap], actual: size, because });
  return stated ?? (total > cap ? [] : undefined);
}
