import type { Docket } from './docket.ts';
import { askPart, type Listing, type Part } from './list-part.ts';
import { partRules } from './part-rules.ts';
import type { Visit } from './probe.ts';
import { refusalStatus } from './retry-hint.ts';
import type { Rule } from './rule.ts';
import { judgeDuplicates, paginationNoDuplicates } from './rules/pagination-no-duplicates.ts';
import { judgeUnreadable, paginationReadable } from './rules/pagination-readable.ts';
import { judgeSameTotal, judgeTotalFound, paginationTotal } from './rules/pagination-total.ts';

/** The laws that any walk puts a list to. */
export const walkRules: readonly Rule[] = [
  ...partRules,
  paginationReadable,
  paginationNoDuplicates,
  paginationTotal,
];

/**
 * Requests that one walk may take: of a mock all that are needed to read a list whole, of a real API, which others use too,
 * few. Not every order and search of a long list is read whole.
 */
export const walkBounds = ({
  clock,
}: Visit): { readonly whole: number; readonly some: number; readonly sample: number } =>
  clock ? { whole: 2_000, some: 40, sample: 16 } : { whole: 20, some: 10, sample: 6 };

export interface WalkOptions {
  readonly listing: Listing;
  readonly size: number;
  /** Parts that are asked for at most. */
  readonly most: number;
  readonly docket: Docket;
  /** Told of every part in turn; none is kept. */
  each?(part: Part): void;
}

export interface Walk {
  readonly first: Part;
  readonly last: Part;
  /** In the order of the list, none twice. */
  readonly keys: ReadonlySet<string>;
  /** Whether the end was reached. */
  readonly complete: boolean;
}

/**
 * Walks a list from its beginning in parts of one size, and holds each to the laws of parts. Undefined where the
 * first part is no success: nothing can be said of the list then.
 */
export async function walk(visit: Visit, options: WalkOptions): Promise<Walk | undefined> {
  const { listing, size, most, docket, each } = options;
  const { part: first } = await askPart(visit, { listing, index: 0, size });
  if (!first) return undefined;
  const keys = new Set<string>();
  let part: Part = first;
  for (let index = 0; ; index++) {
    const exchanges = part === first ? [part.exchange] : [first.exchange, part.exchange];
    docket.note(paginationNoDuplicates, { problems: judgeDuplicates(part, keys), exchanges });
    docket.note(paginationTotal, { problems: judgeSameTotal(part, first), exchanges });
    const known = keys.size;
    for (const key of part.keys) keys.add(key);
    each?.(part);
    // A list that begins again at its end would never end.
    const again = part !== first && part.keys.length > 0 && keys.size === known;
    if (isEnd(part) || again) {
      const more = again ? undefined : false;
      judgePart(part, { more, docket });
      const problems = judgeTotalFound(part, keys.size);
      docket.note(paginationTotal, { problems, exchanges: [part.exchange] });
      return { first, last: part, keys, complete: true };
    }
    const next =
      index + 1 < most ? await askPart(visit, { listing, index: index + 1, size }) : undefined;
    judgePart(part, { more: next?.part && next.part.keys.length > 0, docket });
    if (!next) return { first, last: part, keys, complete: false };
    if (!next.part) {
      const { exchange } = next;
      if (exchange.response.status === refusalStatus(listing.list.subject)) {
        docket.unsure(paginationReadable, 'the quota was used up meanwhile');
      } else
        docket.note(paginationReadable, {
          problems: judgeUnreadable(listing.list, exchange),
          exchanges: [part.exchange, exchange],
        });
      return { first, last: part, keys, complete: false };
    }
    docket.note(paginationReadable, { problems: [], exchanges: [] });
    part = next.part;
  }
}

/** Holds one part to every law of parts. */
export function judgePart(
  part: Part,
  { more, docket }: { readonly more: boolean | undefined; readonly docket: Docket },
): void {
  for (const rule of partRules) {
    docket.note(rule, { problems: rule.judge(part, more), exchanges: [part.exchange] });
  }
}

/** Nothing is here, or less than a part, and nothing says that more follows. */
function isEnd({ answer, keys, asked: { size, offset } }: Part): boolean {
  if (keys.length === 0 || !Number.isFinite(size)) return true;
  if (keys.length >= size) return false;
  return (
    answer.hasMore !== true && !(offset + keys.length < (answer.total ?? 0)) && !answer.links.next
  );
}
