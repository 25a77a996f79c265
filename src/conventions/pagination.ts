import { ContractError } from '../spec/contract-error.ts';
import { parsePointer, pointerTo, valueAt } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';

/** `x-pagination`: how a list is paged. Its JSON Schema stands in openapi/extensions.schema.json. */
interface PaginationData {
  readonly style: 'page';
  readonly request: { readonly page: string; readonly size: string };
  readonly oversize: 'clamp' | 'reject';
  readonly response: Readonly<Partial<Record<PageFact, string>>> & { readonly items: string };
}

type PageFact = 'items' | 'page' | 'size' | 'total' | 'pages';

/** A part of a list, as asked for. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
  readonly offset: number;
}

/** A part of a list, as answered; a fact the API does not state is undefined. */
export interface PageAnswer {
  readonly items: readonly unknown[];
  readonly page: number | undefined;
  readonly size: number | undefined;
  readonly total: number | undefined;
  readonly pages: number | undefined;
}

export interface Pagination {
  /** JSON pointer to the items in the response body. */
  readonly items: string;
  /** Query parameters, by role. */
  readonly parameters: { readonly page: string; readonly size: string };
  readonly oversize: 'clamp' | 'reject';
  requestOf(values: Readonly<Record<string, unknown>>): PageRequest;
  write(
    answer: PageRequest & { readonly items: readonly unknown[]; readonly total: number },
  ): unknown;
  read(body: unknown): PageAnswer;
}

/** Undefined for an operation without `x-pagination`; throws `ContractError` when its parameters are missing. */
export function compilePagination(operation: Operation): Pagination | undefined {
  const data = operation.node['x-pagination'] as PaginationData | undefined;
  if (!data) return undefined;
  const { request, response, oversize } = data;
  for (const [role, name] of Object.entries(request)) {
    const parameter = operation.parameters.find((it) => it.in === 'query' && it.name === name);
    if (!parameter) {
      const at = pointerTo(operation.pointer, 'x-pagination', 'request', role);
      throw new ContractError(at, `there is no query parameter ${name}`);
    }
  }
  const facts = Object.entries(response).map(([fact, pointer]) => ({
    fact: fact as PageFact,
    path: parsePointer(pointer),
  }));
  const numberAt = (body: unknown, fact: PageFact) => {
    const value = valueAt(body, response[fact] ?? '');
    return typeof value === 'number' ? value : undefined;
  };
  return {
    items: response.items,
    parameters: request,
    oversize,
    requestOf(values) {
      const page = Number(values[request.page]);
      const size = Number(values[request.size]);
      return { page, size, offset: (page - 1) * size };
    },
    write({ items, total, page, size }) {
      const values: Record<PageFact, unknown> = {
        items,
        page,
        size,
        total,
        pages: Math.ceil(total / size),
      };
      const body: Record<string, unknown> = {};
      for (const { fact, path } of facts) assign(body, { path, value: values[fact] });
      return body;
    },
    read(body) {
      const items = valueAt(body, response.items);
      return {
        items: Array.isArray(items) ? items : [],
        page: numberAt(body, 'page'),
        size: numberAt(body, 'size'),
        total: numberAt(body, 'total'),
        pages: numberAt(body, 'pages'),
      };
    },
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
