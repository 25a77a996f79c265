import { pointerTo } from '../../spec/json-pointer.ts';
import type { Exchange } from '../exchange.ts';
import type { List } from '../list.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationReadable: Rule = {
  name: 'pagination/readable',
  law: 'Every part of a list can be read, once one of them could be.',
  why: 'A list that fails half-way cannot be read to its end by anyone.',
  source: 'x-pagination',
};

/** A part that was refused, or failed. */
export function judgeUnreadable(
  { operation, pagination }: List,
  { request, response: { status } }: Exchange,
): readonly Problem[] {
  const place = request.query.get(pagination.placeParameter ?? '') ?? 'that was asked for';
  return [
    {
      place: 'status',
      problem: `must be a success for the part at ${pagination.placeParameter} ${place}, as for others of the list; is ${status}`,
      actual: status,
      pointer: pointerTo(operation.pointer, 'x-pagination'),
    },
  ];
}
