import { locate } from '../../spec/document.ts';
import { createDocket } from '../docket.ts';
import { isSuccess } from '../exchange.ts';
import { firstParts } from '../first-parts.ts';
import { followLinks } from '../link-walk.ts';
import { type List, listsOf } from '../list.ts';
import { askPart, partOf } from '../list-part.ts';
import { sizesFor } from '../list-sizes.ts';
import { judgePart, walk, walkBounds, walkRules } from '../list-walk.ts';
import type { Probe, Visit } from '../probe.ts';
import type { Rule } from '../rule.ts';
import { paginationComplete } from '../rules/pagination-complete.ts';
import { judgeOversize, paginationOversize } from '../rules/pagination-oversize.ts';
import { paginationPastTheEnd } from '../rules/pagination-past-the-end.ts';
import { paginationReadable } from '../rules/pagination-readable.ts';
import { judgeRepeated, paginationRepeatable } from '../rules/pagination-repeatable.ts';
import { paginationStableOrder } from '../rules/pagination-stable-order.ts';
import { movedSince } from '../stillness.ts';
import { compareSizes, inspectPastTheEnd, type WholeList, wholeList } from '../whole-list.ts';

const rules: readonly Rule[] = [
  ...walkRules,
  paginationComplete,
  paginationStableOrder,
  paginationRepeatable,
  paginationPastTheEnd,
  paginationOversize,
];

/** Reads every list in parts of several sizes: to the end, past it, along its links, and once more. */
export const listParts: Probe = {
  rules,
  cases: (subject) =>
    listsOf(subject).map((list) => ({
      title: `${list.operation.operationId} in parts`,
      operation: list.operation,
      effect: 'read',
      run: (visit) => inspect(visit, list),
    })),
};

async function inspect(visit: Visit, list: List): Promise<void> {
  const { parts, refused } = await firstParts(visit, list);
  const [longest] = parts;
  const docket = createDocket();
  const most = walkBounds(visit).whole;
  const walked =
    longest && (await walk(visit, { listing: longest.listing, docket, size: list.largest, most }));
  if (!longest || !walked) {
    const status = refused[0]?.response.status;
    const answer = status === undefined ? 'has nothing to list below' : `answered ${status}`;
    visit.inconclusive(paginationReadable, `${list.operation.operationId} ${answer}`);
    return;
  }
  docket.note(paginationRepeatable, {
    problems: judgeRepeated(walked.first, longest),
    exchanges: [longest.exchange, walked.first.exchange],
  });
  const whole = wholeList(walked, docket);
  await inspectPastTheEnd(visit, whole);
  await compareSizes(visit, whole);
  await inspectOtherSizes(visit, whole);
  await inspectLinks(visit, whole);
  const moved = docket.suspicious ? await movedSince(visit, [longest, walked.last]) : undefined;
  docket.tell(visit, moved);
}

/** No size given, none wanted, and more than there may be. */
async function inspectOtherSizes(visit: Visit, whole: WholeList): Promise<void> {
  const { listing, docket, total } = whole;
  const { list, path, query } = listing;
  const { pagination, operation, subject, cap } = list;
  const { sizeParameter } = pagination;
  if (sizeParameter === undefined) return;
  const unsized = await visit.call(operation, { path, query });
  if (isSuccess(unsized)) {
    const { size } = pagination.requestOf({});
    const part = partOf(listing, { index: 0, size, exchange: unsized });
    judgePart(part, { more: total === undefined ? undefined : total > size, docket });
  }
  const parameter = operation.parameters.find(({ name }) => name === sizeParameter);
  if (parameter && locate(subject.contract.document, parameter.schema).node.minimum === 0) {
    const { part } = await askPart(visit, { listing, index: 0, size: 0 });
    if (part) judgePart(part, { more: undefined, docket });
  }
  if (cap === undefined || total === undefined) return;
  const asked = await askPart(visit, { listing, index: 0, size: cap + 1 });
  docket.note(paginationOversize, {
    problems: judgeOversize(asked, { listing, cap, total }),
    exchanges: [asked.exchange],
  });
}

async function inspectLinks(
  visit: Visit,
  { listing, docket, keys, walk }: WholeList,
): Promise<void> {
  const { uneven: size } = sizesFor(keys.length, listing.list.largest);
  if (Object.keys(walk.first.answer.links).length === 0 || size === undefined || !walk.complete)
    return;
  const { part } = await askPart(visit, { listing, index: 0, size });
  if (part) await followLinks(visit, { part, keys, docket });
}
