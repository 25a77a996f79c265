import { expect } from 'vitest';
import {
  compilePagination,
  type PageAnswer,
  type Pagination,
} from '../src/conventions/pagination.ts';
import type { Contract } from '../src/spec/contract.ts';
import { locate } from '../src/spec/document.ts';
import type { Operation } from '../src/spec/operation.ts';
import { resourceAt, schemaAlong } from '../src/spec/schema-walk.ts';
import { call } from './call.ts';
import type { Target } from './targets.ts';

/** A list as its contract describes it. */
export interface ListPlan {
  readonly operation: Operation;
  readonly pagination: Pagination;
  /** The query parameter that says which part is wanted; undefined where there is one part only. */
  readonly place: string | undefined;
  /** The sizes of parts that can be asked for, some of them. */
  readonly sizes: readonly number[];
  readonly largest: number;
  /** The property that tells items apart. */
  readonly key: string | undefined;
}

/** Undefined for an operation that is no list. */
export function listPlan(contract: Contract, operation: Operation): ListPlan | undefined {
  const pagination = compilePagination(contract, operation);
  if (!pagination || operation.method !== 'GET') return undefined;
  const { request = {} } = operation.node['x-pagination'] as {
    readonly request?: Readonly<Record<string, string | number>>;
  };
  const place = request.page ?? request.offset;
  const { sizeParameter } = pagination;
  const parameter = operation.parameters.find(({ name }) => name === sizeParameter);
  const bounds = parameter ? locate(contract.document, parameter.schema).node : {};
  const largest = Number(bounds.maximum ?? 100);
  const fixed = Number(request.size ?? Infinity);
  return {
    operation,
    pagination,
    place: place === undefined ? undefined : String(place),
    sizes: parameter ? [...new Set([1, 7, 20, largest])].filter((it) => it <= largest) : [fixed],
    largest,
    key: keyOf(contract, { operation, pagination }),
  };
}

function keyOf(
  { document }: Contract,
  { operation, pagination }: Pick<ListPlan, 'operation' | 'pagination'>,
): string | undefined {
  const schema = operation.responses.get('200')?.content[0]?.schema;
  const bodyPointer = `${pagination.items}/-`;
  const item = schema === undefined ? undefined : schemaAlong(document, { schema, bodyPointer });
  return item && resourceAt(item)?.key;
}

/** A list of a target, for one credential, with one set of parameters beside those of its parts. */
export interface Listed {
  readonly target: Target;
  readonly plan: ListPlan;
  /** Path and query below the API's base URL. */
  readonly path: string;
  readonly as: string;
}

interface Wanted {
  /** From 0. */
  readonly index: number;
  readonly size: number;
}

interface Part extends PageAnswer {
  readonly text: string;
}

function pathOf({ plan, path }: Listed, { index, size }: Wanted): string {
  const { pagination, place } = plan;
  const url = new URL(path, 'http://list.test');
  if (pagination.sizeParameter) url.searchParams.set(pagination.sizeParameter, String(size));
  if (place) {
    const value = pagination.style === 'page' ? index + 1 : index * size;
    url.searchParams.set(place, String(value));
  }
  return url.pathname + url.search;
}

async function partOf(list: Listed, wanted: Wanted): Promise<Part> {
  const { target, plan, as } = list;
  const path = pathOf(list, wanted);
  const { status, text, body } = await call(target, `GET ${path}`, { as });
  expect(status, `${path}: ${text}`).toBe(200);
  return { ...plan.pagination.read(body), text };
}

/** The list in parts of one size, up to the first that is not full. */
async function partsOf(list: Listed, size: number): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (let index = 0; index < 2000; index++) {
    const part = await partOf(list, { index, size });
    // The last of several may be full, and then the next has nothing.
    if (part.items.length > 0 || index === 0) parts.push(part);
    if (part.items.length < size) return parts;
  }
  throw new Error(`${list.path} does not end.`);
}

/** Walks the list to its end at every size and holds each part to the laws of its style. Answers how many items there are. */
export async function expectLaws(list: Listed): Promise<number> {
  const { plan } = list;
  let whole: readonly unknown[] | undefined;
  for (const size of plan.sizes) {
    const parts = await partsOf(list, size);
    const items = parts.flatMap((part) => part.items);
    whole ??= items;
    expect(items, `in parts of ${size}`).toEqual(whole);
    for (const [index, part] of parts.entries()) {
      expectFacts(part, { list, wanted: { index, size }, total: items.length });
    }
    await expectNothingBeyond(list, { size, total: items.length });
    await expectLinks(list, { size, parts });
    const again = await partOf(list, { index: 0, size });
    expect(again.text).toBe(parts[0]?.text);
  }
  const keys = (whole ?? []).map((item) =>
    plan.key === undefined ? JSON.stringify(item) : Reflect.get(Object(item), plan.key),
  );
  expect(new Set(keys).size, 'no item twice').toBe(keys.length);
  await expectOversize(list);
  return keys.length;
}

interface Place {
  readonly list: Listed;
  readonly wanted: Wanted;
  readonly total: number;
}

/** What the part states is so; what it does not state is not asked for. */
function expectFacts(part: Part, { list, wanted: { index, size }, total }: Place): void {
  const { style } = list.plan.pagination;
  const offset = style === 'whole' ? 0 : index * size;
  const left = Math.max(0, total - offset);
  const truth = {
    page: index + 1,
    offset,
    size,
    total,
    count: part.items.length,
    pages: Math.ceil(total / size),
    hasMore: left > size,
  };
  expect(part.items).toHaveLength(Math.min(size, left));
  for (const [fact, value] of Object.entries(truth)) {
    const stated = part[fact as keyof typeof truth];
    if (stated !== undefined) expect(stated, `${fact} of part ${index + 1} by ${size}`).toBe(value);
  }
}

async function expectNothingBeyond(
  list: Listed,
  { size, total }: { readonly size: number; readonly total: number },
): Promise<void> {
  if (list.plan.place === undefined) return;
  const end = Math.max(1, Math.ceil(total / size));
  for (const index of [end, end + 1000]) {
    const beyond = await partOf(list, { index, size });
    expectFacts(beyond, { list, wanted: { index, size }, total });
    if (beyond.links.next !== undefined) expect(beyond.links.next).toBeNull();
  }
}

/** Links are null exactly at the ends, lead to the parts they name and keep the rest of the query. */
async function expectLinks(
  list: Listed,
  { size, parts }: { readonly size: number; readonly parts: readonly Part[] },
): Promise<void> {
  const last = parts.length - 1;
  for (const [index, { links }] of parts.entries()) {
    const leadsTo = { first: 0, last, prev: index - 1, next: index + 1 };
    for (const [name, to] of Object.entries(leadsTo)) {
      const link = links[name as keyof typeof leadsTo];
      if (link === undefined) continue;
      if (to < 0 || to > last) {
        expect(link, `${name} of part ${index + 1}`).toBeNull();
        continue;
      }
      expect(link, `${name} of part ${index + 1}`).toBeTypeOf('string');
      expect(queryOf(link ?? '')).toEqual(queryOf(pathOf(list, { index: to, size })));
      expect(await followed(list, link ?? '')).toBe(parts[to]?.text);
    }
  }
}

const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries(new URL(url, 'http://list.test').searchParams);

async function followed({ target, as }: Listed, link: string): Promise<string> {
  expect(link.startsWith(`${target.baseUrl}/`), link).toBe(true);
  const { status, text } = await call(target, `GET ${link.slice(target.baseUrl.length)}`, { as });
  expect(status, link).toBe(200);
  return text;
}

/** A size above the largest is answered as the contract says: by the largest, or not at all. */
async function expectOversize(list: Listed): Promise<void> {
  const { plan, target, as } = list;
  if (plan.pagination.sizeParameter === undefined) return;
  const path = pathOf(list, { index: 0, size: plan.largest + 1 });
  const { status, body } = await call(target, `GET ${path}`, { as });
  if (plan.pagination.oversize === 'reject') {
    expect(status, path).toBeGreaterThanOrEqual(400);
  } else {
    const { items, size } = plan.pagination.read(body);
    const largest = await partOf(list, { index: 0, size: plan.largest });
    expect(items).toEqual(largest.items);
    expect(size).toBe(largest.size);
  }
}
