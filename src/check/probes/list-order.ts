import { compileSorting } from '../../conventions/sorting.ts';
import { locate } from '../../spec/document.ts';
import { createDocket, type Docket } from '../docket.ts';
import { firstParts } from '../first-parts.ts';
import { type List, listsOf } from '../list.ts';
import type { Listing, Part } from '../list-part.ts';
import { sizesFor } from '../list-sizes.ts';
import { type Walk, walk, walkBounds, walkRules } from '../list-walk.ts';
import type { Probe, Visit } from '../probe.ts';
import { judgeSorted, type Order, sortOrder } from '../rules/sort-order.ts';
import { judgeSameItems, sortSameItems } from '../rules/sort-same-items.ts';
import { movedSince } from '../stillness.ts';

/** Reads every list that can be sorted in each order there is, over the borders of its parts. */
export const listOrder: Probe = {
  rules: [...walkRules, sortOrder, sortSameItems],
  cases: (subject) =>
    listsOf(subject)
      .filter(({ operation }) => compileSorting(operation) !== undefined)
      .map((list) => ({
        title: `${list.operation.operationId} sorted`,
        operation: list.operation,
        effect: 'read',
        run: (visit) => inspect(visit, list),
      })),
};

async function inspect(visit: Visit, list: List): Promise<void> {
  const { parts, refused } = await firstParts(visit, list);
  const [first] = parts;
  const docket = createDocket();
  const { byDefault, orders } = ordersOf(list);
  const total = first?.answer.total ?? first?.keys.length ?? 0;
  const { uneven = list.largest } = sizesFor(total, list.largest);
  const common = { docket, size: uneven };
  const unsorted =
    first && (await inOrder(visit, { ...common, listing: first.listing, order: byDefault }));
  if (!first || !unsorted) {
    const reason = `${list.operation.operationId} answered ${refused[0]?.response.status}`;
    visit.inconclusive(sortOrder, reason);
    visit.inconclusive(sortSameItems, reason);
    return;
  }
  const read: Part[] = [unsorted.first, unsorted.last];
  for (const order of orders) {
    const listing = { ...first.listing, query: { [order.parameter]: order.value } };
    const sorted = await inOrder(visit, { ...common, listing, order });
    if (!sorted) continue;
    read.push(sorted.first);
    if (!sorted.complete || !unsorted.complete) {
      docket.unsure(sortSameItems, `${list.operation.operationId} is too long to be read whole`);
      continue;
    }
    const reordered = { order, expected: unsorted.keys, actual: sorted.keys };
    const problems = judgeSameItems(sorted.last, reordered);
    docket.note(sortSameItems, {
      problems,
      exchanges: [unsorted.last.exchange, sorted.last.exchange],
    });
  }
  docket.tell(visit, docket.suspicious ? await movedSince(visit, read) : undefined);
}

/** The orders that the parameter takes, and the one that is used without it. */
function ordersOf({ operation, subject: { contract } }: List): {
  readonly byDefault: Order | undefined;
  readonly orders: readonly Order[];
} {
  const { parameter, fields } = compileSorting(operation) ?? { parameter: '', fields: [] };
  const declared = operation.parameters.find(({ name }) => name === parameter);
  if (!declared) return { byDefault: undefined, orders: [] };
  const { default: usual } = locate(contract.document, declared.schema).node;
  const takes = contract.schemas.at(declared.schema);
  const { pointer } = declared;
  const orders = fields
    .flatMap((field) => [field, `-${field}`])
    .filter((value) => takes(value).length === 0)
    .map((value) => ({ value, asked: true, parameter, pointer }));
  const byDefault =
    typeof usual === 'string' ? { value: usual, asked: false, parameter, pointer } : undefined;
  return { byDefault, orders };
}

interface Sorted {
  readonly listing: Listing;
  readonly docket: Docket;
  readonly size: number;
  readonly order: Order | undefined;
}

function inOrder(
  visit: Visit,
  { listing, docket, size, order }: Sorted,
): Promise<Walk | undefined> {
  let before: unknown;
  return walk(visit, {
    listing,
    docket,
    size,
    most: walkBounds(visit).some,
    each(part) {
      if (!order) return;
      const problems = judgeSorted(part, { order, before });
      docket.note(sortOrder, { problems, exchanges: [part.exchange] });
      if (!problems) docket.unsure(sortOrder, `items do not show ${order.value.replace(/^-/, '')}`);
      before = part.answer.items.at(-1) ?? before;
    },
  });
}
