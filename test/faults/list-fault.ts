import { apis } from '../../src/apis/index.ts';
import { type Subject, subjectOf } from '../../src/check/subject.ts';
import type { Target } from '../../src/check.ts';
import type { Fact, PagePart, Pagination } from '../../src/conventions/pagination.ts';
import { isRecord, parsePointer, valueAt } from '../../src/spec/json-pointer.ts';
import type { Operation } from '../../src/spec/operation.ts';
import { calledBy, type Fault } from './fault.ts';

/** A right answer of a list, to be made wrong. */
export interface ListAnswer {
  /** Changed in place. */
  readonly body: Record<string, unknown>;
  readonly items: readonly unknown[];
  readonly pagination: Pagination;
  /** What was asked for, from 0. */
  readonly offset: number;
  readonly size: number;
  readonly index: number;
  /** Items there are in all, with these filters. */
  readonly total: number;
  readonly query: URLSearchParams;
  readonly url: string;
  /** The number of this request to the operation in its session, from 1. */
  readonly nth: number;
  get(fact: Fact): unknown;
  /** Nothing where the answer does not state it. */
  set(fact: Fact, value: unknown): void;
  /** The body as of other parts or with other parameters; null leaves one out. */
  ask(change: {
    index?: number;
    size?: number;
    query?: Record<string, string | null>;
  }): Promise<unknown>;
  /** Every item, as with other parameters; null leaves one out. */
  all(query?: Record<string, string | null>): Promise<readonly unknown[]>;
  /** Makes it the right part of a list of these items. */
  relist(items: readonly unknown[], also?: Partial<PagePart>): void;
}

export interface ListFault extends Omit<Fault, 'wrap'> {
  /** Makes the answer wrong; a number that it returns is the status of a failure in its place. */
  spoil(answer: ListAnswer): unknown;
}

let asides = 0;

/** A session for a few requests of a fault itself, which must not use up the quota of those it spoils. */
const asideName = () => `aside-${Math.floor(asides++ / 20)}`;

function subjectNamed(name: string): Subject {
  const api = apis.find((it) => it.name === name);
  if (!api) throw new Error(`There is no API ${name}.`);
  return subjectOf({ name, document: api.document });
}

/** A fault of the answers of one list. */
export function listFault({ spoil, ...fault }: ListFault): Fault {
  return { ...fault, wrap: (target) => spoiled(target, { ...fault, spoil }) };
}

function spoiled(target: Target, fault: Omit<ListFault, 'name' | 'rule'>): Target {
  const counts = new Map<string, number>();
  const subject = subjectNamed(fault.api);
  const operation = subject.contract.operations.find((it) => it.operationId === fault.operationId);
  if (!operation) throw new Error(`${fault.api} has no operation ${fault.operationId}.`);
  return async (request) => {
    const called = calledBy(fault.api, request.clone() as Request);
    const response = await target(request.clone() as Request);
    if (called.operation?.operationId !== fault.operationId) return response;
    const session = request.headers.get('parley-session') ?? '';
    const nth = (counts.get(session) ?? 0) + 1;
    counts.set(session, nth);
    const text = await response.text();
    const headers = new Headers(response.headers);
    if (response.status !== 200) return new Response(text, { status: response.status, headers });
    headers.delete('content-length');
    const body = JSON.parse(text) as Record<string, unknown>;
    const answer = answerOf({ subject, operation, request, body, nth, target });
    const status = await fault.spoil(answer);
    return typeof status === 'number'
      ? new Response('{}', { status, headers })
      : new Response(JSON.stringify(body), { status: 200, headers });
  };
}

interface Answering {
  readonly subject: Subject;
  readonly operation: Operation;
  readonly request: Request;
  readonly body: Record<string, unknown>;
  readonly nth: number;
  readonly target: Target;
}

function answerOf({ subject, operation, request, body, nth, target }: Answering): ListAnswer {
  const pagination = subject.pagination(operation);
  if (!pagination) throw new Error(`${operation.operationId} is no list.`);
  const url = new URL(request.url);
  const query = url.searchParams;
  const { values } = subject.parameters(operation)({ path: {}, query, header: () => undefined });
  const { offset, size } = pagination.requestOf(values);
  const { items, total = items.length } = pagination.read(body);
  const { style, placeParameter = '', sizeParameter = '' } = pagination;

  const ask: ListAnswer['ask'] = async ({ index, size: other = size, query: changes = {} }) => {
    const to = new URL(url);
    if (index !== undefined) {
      to.searchParams.set(placeParameter, String(style === 'page' ? index + 1 : index * other));
      to.searchParams.set(sizeParameter, String(other));
    }
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) to.searchParams.delete(name);
      else to.searchParams.set(name, value);
    }
    const headers = new Headers(request.headers);
    headers.set('Parley-Session', asideName());
    const response = await target(new Request(to, { headers }));
    return response.json();
  };

  const all: ListAnswer['all'] = async (changes = {}) => {
    const found: unknown[] = [];
    for (let index = 0; ; index++) {
      const part = pagination.read(await ask({ index, size: 100, query: changes })).items;
      found.push(...part);
      if (part.length < 100) return found;
    }
  };

  return {
    body,
    items,
    pagination,
    offset,
    size,
    index: size > 0 ? Math.floor(offset / size) : 0,
    total,
    query,
    url: request.url,
    nth,
    get: (fact) =>
      pagination.at[fact] === undefined ? undefined : valueAt(body, pagination.at[fact]),
    set(fact, value) {
      if (pagination.at[fact] !== undefined) put(body, pagination.at[fact], value);
    },
    ask,
    all,
    relist(items, also = {}) {
      const part = items.slice(offset, offset + size);
      const url = () => request.url;
      merge(
        body,
        pagination.write({ offset, size, url, items: part, total: items.length, ...also }),
      );
    },
  };
}

function put(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const path = parsePointer(pointer);
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((node, name) => (isRecord(node) ? node[name] : undefined), body);
  if (isRecord(owner)) owner[path.at(-1) ?? ''] = value;
}

function merge(body: Record<string, unknown>, written: unknown): void {
  for (const [name, value] of Object.entries(written as Record<string, unknown>)) {
    const own = body[name];
    if (isRecord(own) && isRecord(value)) merge(own, value);
    else body[name] = value;
  }
}
