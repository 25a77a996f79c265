import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate } from '../spec/document.ts';
import { parsePointer, pointerTo, valueAt } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';

/** `x-pagination`: how a list is asked for part by part. Its JSON Schema stands in openapi/extensions.schema.json. */
export interface PaginationData {
  readonly style: 'page' | 'offset' | 'whole';
  readonly request?: {
    readonly page?: string;
    readonly offset?: string;
    readonly size: string | number;
  };
  readonly oversize?: 'clamp' | 'reject';
  readonly response: Readonly<Partial<Record<Exclude<Fact, LinkName>, string>>> & {
    readonly items: string;
    readonly links?: Readonly<Partial<Record<LinkName, string>>>;
  };
}

export type LinkName = 'first' | 'last' | 'prev' | 'next';
export type Fact =
  | 'items'
  | 'page'
  | 'offset'
  | 'size'
  | 'total'
  | 'count'
  | 'pages'
  | 'hasMore'
  | LinkName;

/** A part of a list, as asked for. */
export interface PageRequest {
  readonly offset: number;
  readonly size: number;
}

/** A part of a list, to be answered. */
export interface PagePart extends PageRequest {
  readonly items: readonly unknown[];
  readonly total: number;
  /** Where it was asked for, query included, for links to the other parts. */
  url(): string;
}

/** A part of a list, as answered; a fact that the API does not state is undefined, a link that ends is null. */
export interface PageAnswer {
  readonly items: readonly unknown[];
  readonly page: number | undefined;
  readonly offset: number | undefined;
  readonly size: number | undefined;
  readonly total: number | undefined;
  readonly count: number | undefined;
  readonly pages: number | undefined;
  readonly hasMore: boolean | undefined;
  readonly links: Readonly<Partial<Record<LinkName, string | null>>>;
}

export interface Pagination {
  readonly style: PaginationData['style'];
  /** JSON pointer to the items in the response body. */
  readonly items: string;
  /** JSON pointers to what the response body states, as far as it does. */
  readonly at: Readonly<Partial<Record<Fact, string>>>;
  /** The query parameter that says which part is wanted: its number from 1, or how many items to skip. */
  readonly placeParameter: string | undefined;
  /** The query parameter that sets the size of a part, if one does. */
  readonly sizeParameter: string | undefined;
  readonly oversize: 'clamp' | 'reject';
  /** The most that a part may be asked to hold; undefined where nothing limits it. */
  readonly largest: number | undefined;
  requestOf(values: Readonly<Record<string, unknown>>): PageRequest;
  /** The query that asks for the part of this number, from 0, when all are of this size. */
  queryOf(part: {
    readonly number: number;
    readonly size: number;
  }): Readonly<Record<string, number>>;
  write(part: PagePart): unknown;
  read(body: unknown): PageAnswer;
}

export const linkNames: readonly LinkName[] = ['first', 'last', 'prev', 'next'];

/** Undefined for an operation without `x-pagination`; throws `ContractError` when its parameters are missing. */
export function compilePagination(
  contract: Contract,
  operation: Operation,
): Pagination | undefined {
  const data = operation.node['x-pagination'] as PaginationData | undefined;
  if (!data) return undefined;
  const { style, response, request, oversize = 'reject' } = data;
  const at = pointerTo(operation.pointer, 'x-pagination', 'request');
  const defaultOf = (role: 'page' | 'offset' | 'size'): number | undefined => {
    const name = request?.[role];
    if (typeof name !== 'string') return name;
    const parameter = operation.parameters.find((it) => it.in === 'query' && it.name === name);
    if (!parameter)
      throw new ContractError(pointerTo(at, role), `there is no query parameter ${name}`);
    const value = locate(contract.document, parameter.schema).node.default;
    if (typeof value === 'number') return value;
    throw new ContractError(
      pointerTo(parameter.schema, 'default'),
      'expected the number that is used without it',
    );
  };
  const defaults = {
    page: defaultOf('page'),
    offset: defaultOf('offset'),
    size: defaultOf('size'),
  };
  const numberOf = (
    values: Readonly<Record<string, unknown>>,
    role: keyof typeof defaults,
  ): number => {
    const name = request?.[role];
    return Number((typeof name === 'string' ? values[name] : undefined) ?? defaults[role]);
  };
  const { links = {}, ...pointers } = response;
  const paths = Object.entries({ ...pointers, ...links }).map(([fact, pointer]) => ({
    fact: fact as Fact,
    path: parsePointer(pointer),
  }));

  return {
    style,
    items: response.items,
    at: { ...pointers, ...links },
    placeParameter: style === 'page' ? request?.page : request?.offset,
    sizeParameter: typeof request?.size === 'string' ? request.size : undefined,
    oversize,
    largest: largestOf(contract, { operation, parameter: request?.size }),
    queryOf({ number, size }) {
      if (!request) return {};
      const { page, offset, size: sizeParameter } = request;
      return {
        ...(typeof sizeParameter === 'string' && { [sizeParameter]: size }),
        ...(page !== undefined && { [page]: number + 1 }),
        ...(offset !== undefined && { [offset]: number * size }),
      };
    },
    requestOf(values) {
      if (style === 'whole') return { offset: 0, size: Infinity };
      const size = numberOf(values, 'size');
      const offset =
        style === 'page' ? (numberOf(values, 'page') - 1) * size : numberOf(values, 'offset');
      return { offset, size };
    },
    write(part) {
      if (response.items === '') return part.items;
      const facts = {
        ...factsOf(part),
        ...(response.links && linksOf(part, request?.page ?? 'page')),
      };
      const body: Record<string, unknown> = {};
      for (const { fact, path } of paths) assign(body, { path, value: facts[fact] });
      return body;
    },
    read: (body) => readPage(data, body),
  };
}

/** What a part of a list says of itself and the whole. */
export function readPage(
  { response: { links = {}, ...pointers } }: Pick<PaginationData, 'response'>,
  body: unknown,
): PageAnswer {
  const items = valueAt(body, pointers.items);
  const number = (fact: keyof typeof pointers) => {
    const value = pointers[fact] === undefined ? undefined : valueAt(body, pointers[fact]);
    return typeof value === 'number' ? value : undefined;
  };
  const more = pointers.hasMore === undefined ? undefined : valueAt(body, pointers.hasMore);
  const found = linkNames.flatMap((name) => {
    const link = links[name] === undefined ? undefined : valueAt(body, links[name]);
    return typeof link === 'string' || link === null ? [[name, link] as const] : [];
  });
  return {
    items: Array.isArray(items) ? items : [],
    page: number('page'),
    offset: number('offset'),
    size: number('size'),
    total: number('total'),
    count: number('count'),
    pages: number('pages'),
    hasMore: typeof more === 'boolean' ? more : undefined,
    links: Object.fromEntries(found),
  };
}

/** A size that no parameter sets is itself the most. */
function largestOf(
  { document }: Contract,
  at: { readonly operation: Operation; readonly parameter: string | number | undefined },
): number | undefined {
  if (typeof at.parameter !== 'string') return at.parameter;
  const found = at.operation.parameters.find(({ name }) => name === at.parameter);
  const { maximum } = found ? locate(document, found.schema).node : {};
  return typeof maximum === 'number' ? maximum : undefined;
}

const pagesOf = ({ total, size }: PagePart): number => (size > 0 ? Math.ceil(total / size) : 0);

const pageOf = ({ offset, size }: PagePart): number =>
  size > 0 ? Math.floor(offset / size) + 1 : 1;

function factsOf(part: PagePart): Partial<Record<Fact, unknown>> {
  const { items, offset, size, total } = part;
  return {
    items,
    offset,
    size,
    total,
    count: items.length,
    page: pageOf(part),
    pages: pagesOf(part),
    hasMore: offset + items.length < total,
  };
}

/** Links keep the rest of the query. An empty list has a first and a last page, which are the same. */
function linksOf(part: PagePart, parameter: string): Record<LinkName, string | null> {
  const page = pageOf(part);
  const last = Math.max(1, pagesOf(part));
  const here = part.url();
  const to = (target: number) => {
    const url = new URL(here);
    url.searchParams.set(parameter, String(target));
    return url.href;
  };
  return {
    first: to(1),
    last: to(last),
    prev: page > 1 ? to(Math.min(page - 1, last)) : null,
    next: page < last ? to(page + 1) : null,
  };
}

function assign(
  body: Record<string, unknown>,
  at: { path: readonly string[]; value: unknown },
): void {
  let node = body;
  for (const name of at.path.slice(0, -1)) {
    node[name] ??= {};
    node = node[name] as Record<string, unknown>;
  }
  node[at.path.at(-1) ?? ''] = at.value;
}
