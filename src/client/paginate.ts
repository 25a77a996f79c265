import { readPage } from '../conventions/pagination.ts';
import type { ApiClient } from './client.ts';
import type { ListData } from './client-contract.ts';
import { type Outcome, unwrap } from './response-error.ts';

/** The lists of an API by operation ID: what each holds, and which parameters it takes besides those of its parts. */
type ListTypes = Readonly<Record<string, { readonly item: unknown; readonly parameters: object }>>;

type ItemOf<List> = List extends { readonly item: infer Item } ? Item : never;

/** Query and path parameters by name; left out where none is needed. */
type ParametersOf<List> = List extends { readonly parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? [parameters?: Parameters, options?: PaginateOptions]
    : [parameters: Parameters, options?: PaginateOptions]
  : never;

export interface PaginateOptions {
  /** Ends the loop: it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told of a page that could not be had: a `ResponseError`, or what `fetch` rejected with. When it resolves, the page is
   * asked for again; what it throws ends the loop.
   */
  readonly retry?: ((error: unknown) => Promise<void>) | undefined;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all parts; undefined where the API does not say. */
  readonly total: number | undefined;
}

/**
 * Every item of a list, over all its pages; the next page is asked for when the loop gets there. Throws `ResponseError`
 * for an error of the API.
 *
 * @example for await (const conversation of paginate(client, 'listConversations', { status: 'open' })) { … }
 */
export async function* paginate<Lists extends ListTypes, Name extends keyof Lists & string>(
  client: ApiClient<object, Lists>,
  name: Name,
  ...rest: ParametersOf<Lists[Name]>
): AsyncGenerator<ItemOf<Lists[Name]>, void, undefined> {
  const [, options] = rest;
  for await (const { items } of pages(client, name, ...rest)) {
    for (const item of items) {
      options?.signal?.throwIfAborted();
      yield item;
    }
  }
}

/** The same page by page. */
export async function* pages<Lists extends ListTypes, Name extends keyof Lists & string>(
  client: ApiClient<object, Lists>,
  name: Name,
  ...[parameters, options]: ParametersOf<Lists[Name]>
): AsyncGenerator<Page<ItemOf<Lists[Name]>>, void, undefined> {
  const list = client.contract.lists[name];
  if (!list) throw new Error(`There is no list ${name}.`);
  const given = Object.entries(parameters ?? {});
  const isPath = ([key]: [string, unknown]) => list.pathParameters.includes(key);
  const path = Object.fromEntries(given.filter(isPath));
  const query = Object.fromEntries(given.filter((it) => !isPath(it)));
  const send = client.request as unknown as Send;
  let place: Place | undefined = { number: 1, offset: 0 };
  while (place) {
    const params = { path, query: { ...query, ...queryOf(list, place) } };
    const init = { params, ...(options?.signal && { signal: options.signal }) };
    const ask = () => unwrap(client, send(list.method, list.path, init));
    const body = await answered(ask, options);
    const page = readPage(list.pagination, body);
    yield { items: page.items as readonly ItemOf<Lists[Name]>[], total: page.total };
    place = placeAfter({ place, page, list });
  }
}

async function answered(
  ask: () => Promise<unknown>,
  { signal, retry }: PaginateOptions = {},
): Promise<unknown> {
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      if (!retry || signal?.aborted) throw error;
      await retry(error);
    }
  }
}

/** The request of openapi-fetch, whose types know each path by name. */
type Send = (method: string, path: string, init: object) => Promise<Outcome<unknown>>;

/** Where a part begins: its number from 1, and the items before it. */
interface Place {
  readonly number: number;
  readonly offset: number;
}

function queryOf({ pagination: { request } }: ListData, { number, offset }: Place) {
  return {
    ...(request?.page !== undefined && { [request.page]: number }),
    ...(request?.offset !== undefined && { [request.offset]: offset }),
  };
}

/** Undefined at the end, by whatever the API says of it. An empty part ends every list, whatever it says. */
function placeAfter(part: {
  readonly place: Place;
  readonly page: ReturnType<typeof readPage>;
  readonly list: ListData;
}): Place | undefined {
  const { items, hasMore, links, pages: count, total } = part.page;
  const number = part.place.number + 1;
  const offset = part.place.offset + items.length;
  const goesOn = [
    hasMore,
    links.next === undefined ? undefined : links.next !== null,
    count === undefined ? undefined : number <= count,
    total === undefined ? undefined : offset < total,
    true,
  ].find((it) => it !== undefined);
  const isWhole = part.list.pagination.style === 'whole';
  return goesOn && !isWhole && items.length > 0 ? { number, offset } : undefined;
}
