import { pointerTo } from '../../spec/json-pointer.ts';
import type { Asked, Listing } from '../list-part.ts';
import { items, problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationPastTheEnd: Rule = {
  name: 'pagination/past-the-end',
  law: 'Past its end a list is empty: neither does it begin again, nor is asking an error.',
  why: 'Clients that ask until nothing comes never end, or report a failure after everything went well.',
  source: 'x-pagination',
};

/** `total`: the items that the list has in all. */
export function judgePastTheEnd(
  { part, exchange }: Asked,
  { listing, total }: { readonly listing: Listing; readonly total: number },
): readonly Problem[] {
  const { operation, pagination } = listing.list;
  const { status } = exchange.response;
  if (part) {
    const actual = part.keys.length;
    if (actual === 0) return [];
    const problem = `must be empty past the end, after ${items(total)}; has ${items(actual)}`;
    return [problemOf(part, { fact: 'items', problem, expected: 0, actual })];
  }
  // A list of its own, not of a parent that may be missing, can have no other reason for a 404.
  const declared =
    status === 404 && operation.responses.has('404') && !operation.path.includes('{');
  if (declared) return [];
  const at = exchange.request.query.get(pagination.placeParameter ?? '');
  const problem = `must be a success with no items at ${pagination.placeParameter} ${at}, past the end; is ${status}`;
  return [
    {
      place: 'status',
      problem,
      actual: status,
      pointer: pointerTo(operation.pointer, 'x-pagination'),
    },
  ];
}
