import type { PageAnswer } from '../conventions/pagination.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { List } from './list.ts';
import type { PathArguments } from './path-arguments.ts';
import type { Visit } from './probe.ts';

/** A list as it is asked for, whatever the part: below which parents, with which filters and order. */
export interface Listing {
  readonly list: List;
  readonly path: PathArguments;
  readonly query: Readonly<Record<string, string>>;
}

export interface AskedPart {
  /** Which part of this size, from 0. */
  readonly index: number;
  readonly size: number;
}

/** A part of a list as asked for and answered. */
export interface Part {
  readonly listing: Listing;
  readonly asked: AskedPart & { readonly offset: number };
  readonly exchange: Exchange;
  readonly answer: PageAnswer;
  readonly keys: readonly string[];
}

/** The part, or the exchange that did not bring it. */
export type Asked =
  | { readonly part: Part; readonly exchange: Exchange }
  | { readonly part: undefined; readonly exchange: Exchange };

export async function askPart(
  visit: Visit,
  { listing, index, size }: AskedPart & { readonly listing: Listing },
): Promise<Asked> {
  const { list, path, query } = listing;
  const exchange = await visit.call(list.operation, {
    path,
    query: { ...query, ...queryOf(list, { index, size }) },
  });
  if (!isSuccess(exchange)) return { part: undefined, exchange };
  return { part: partOf(listing, { index, size, exchange }), exchange };
}

/** The answer to a request for this part, however the request was made. */
export function partOf(
  listing: Listing,
  { index, size, exchange }: AskedPart & { readonly exchange: Exchange },
): Part {
  const { list } = listing;
  const answer = list.pagination.read(exchange.response.json);
  return {
    listing,
    asked: { index, size, offset: index === 0 ? 0 : index * size },
    exchange,
    answer,
    keys: answer.items.map(list.keyOf),
  };
}

function queryOf({ pagination }: List, { index, size }: AskedPart): Record<string, number> {
  const { style, placeParameter, sizeParameter } = pagination;
  return {
    ...(sizeParameter !== undefined && { [sizeParameter]: size }),
    ...(placeParameter !== undefined && {
      [placeParameter]: style === 'page' ? index + 1 : index * size,
    }),
  };
}

/** `part 3 by 20`, for messages. */
export const named = ({ asked: { index, size } }: Part): string =>
  Number.isFinite(size) ? `part ${index + 1} by ${size}` : 'the list';

/** Two answers that state the same, of the same items in the same order. */
export function alike(a: Part, b: Part): boolean {
  const facts = ({ answer: { items, links, ...stated } }: Part) => JSON.stringify(stated);
  return a.keys.join('\n') === b.keys.join('\n') && facts(a) === facts(b);
}
