import type { Docket } from './docket.ts';
import { askPart, type Listing, type Part } from './list-part.ts';
import { sizesFor } from './list-sizes.ts';
import { judgePart, type Walk, walk, walkBounds } from './list-walk.ts';
import type { Visit } from './probe.ts';
import type { Problem } from './rule.ts';
import { judgeComplete, paginationComplete } from './rules/pagination-complete.ts';
import { judgePastTheEnd, paginationPastTheEnd } from './rules/pagination-past-the-end.ts';
import { judgeOrder, paginationStableOrder } from './rules/pagination-stable-order.ts';

/** A list that was walked through in its largest parts, which the other sizes are compared with. */
export interface WholeList {
  readonly listing: Listing;
  readonly docket: Docket;
  readonly walk: Walk;
  /** In the order of the list. */
  readonly keys: readonly string[];
  /** How many items there are, by the walk or by what the list says if that is more; undefined where neither tells. */
  readonly total: number | undefined;
}

export function wholeList(walk: Walk, docket: Docket): WholeList {
  const { listing, answer } = walk.first;
  const found = walk.complete ? walk.keys.size : undefined;
  const total = Math.max(found ?? -1, answer.total ?? -1);
  return { listing, docket, walk, keys: [...walk.keys], total: total < 0 ? undefined : total };
}

/** Walks it in parts of other sizes, where it is long at their beginning and end only. */
export async function compareSizes(visit: Visit, whole: WholeList): Promise<void> {
  const { largest, pagination } = whole.listing.list;
  if (pagination.sizeParameter === undefined) return;
  const total = whole.total ?? whole.keys.length;
  const { uneven, even } = sizesFor(total, largest);
  for (const size of new Set([uneven, ...even, total > 1 ? 1 : undefined])) {
    if (size === undefined || size === largest) continue;
    await compareSize(visit, { whole, size });
    if (total / size > walkBounds(visit).sample) await inspectEnd(visit, { whole, size });
  }
}

interface Sized {
  readonly whole: WholeList;
  readonly size: number;
}

async function compareSize(visit: Visit, { whole, size }: Sized): Promise<void> {
  const { listing, docket, keys } = whole;
  let disorder: { part: Part; problems: readonly Problem[] } | undefined;
  const walked = await walk(visit, {
    listing,
    docket,
    size,
    most: walkBounds(visit).sample,
    each(part) {
      const { offset } = part.asked;
      const problems = disorder ? [] : judgeOrder(part, keys.slice(offset, offset + size));
      if (problems.length > 0) disorder = { part, problems };
    },
  });
  if (!walked) return;
  const { last } = walked;
  const covered = last.asked.offset + size;
  const both = walked.complete && whole.walk.complete;
  // Of a walk that was cut short, what came first must have come first in the other too.
  if (!both && covered > keys.length) return;
  const expected = new Set(both ? keys : keys.slice(0, covered));
  const compared = { expected, actual: walked.keys, size: listing.list.largest };
  const incomplete = judgeComplete(last, compared);
  const known = [...walked.keys].every((key) => whole.walk.keys.has(key));
  const mixed = disorder !== undefined && !both && known;
  const exchanges = [whole.walk.first.exchange, last.exchange];
  docket.note(paginationComplete, { problems: mixed ? [] : incomplete, exchanges });
  const { part = last, problems = [] } = disorder ?? {};
  const inOrder = incomplete.length > 0 && !mixed;
  docket.note(paginationStableOrder, {
    problems: inOrder ? undefined : problems,
    exchanges: [whole.walk.first.exchange, part.exchange],
  });
}

/** The last parts of a list that is too long to be walked through at this size. */
async function inspectEnd(visit: Visit, { whole, size }: Sized): Promise<void> {
  const { listing, docket, keys, total } = whole;
  if (!total) return;
  const index = Math.ceil(total / size) - 1;
  const { part } = await askPart(visit, { listing, index, size });
  if (!part) return;
  judgePart(part, { more: false, docket });
  const expected = keys.slice(index * size);
  if (!whole.walk.complete) return;
  const compared = {
    expected: new Set(expected),
    actual: new Set(part.keys),
    size: listing.list.largest,
  };
  docket.note(paginationComplete, {
    problems: judgeComplete(part, compared),
    exchanges: [whole.walk.last.exchange, part.exchange],
  });
}

/** The first part after the last, and one far behind. */
export async function inspectPastTheEnd(visit: Visit, whole: WholeList): Promise<void> {
  const { listing, docket, total } = whole;
  const { largest: size, pagination } = listing.list;
  if (total === undefined || pagination.placeParameter === undefined) return;
  const end = Math.max(1, Math.ceil(total / size));
  for (const index of [end, end + 1_000]) {
    const asked = await askPart(visit, { listing, index, size });
    docket.note(paginationPastTheEnd, {
      problems: judgePastTheEnd(asked, { listing, total }),
      exchanges: [asked.exchange],
    });
    if (asked.part?.keys.length === 0) judgePart(asked.part, { more: false, docket });
  }
}
