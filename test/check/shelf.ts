import { check, type Report, type Target } from '../../src/check.ts';
import { compilePagination, type PagePart } from '../../src/conventions/pagination.ts';
import { compileContract } from '../../src/spec/contract.ts';
import type { OpenApiDocument } from '../../src/spec/document.ts';

const query = (name: string, schema: object, also: object = {}) => ({
  name,
  in: 'query',
  schema,
  ...also,
});

/** One list that states whatever a list can state: books of a genre, with a title, by their number of pages. */
const shelfDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Shelf', version: '1' },
  servers: [{ url: 'http://shelf.test' }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        parameters: [
          query('page', { type: 'integer', minimum: 1, default: 1 }),
          query('size', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
          query('genre', { type: 'string', minLength: 1 }, { 'x-filter': { field: 'genre' } }),
          query('search', { type: 'string' }, { 'x-search': { fields: ['title'] } }),
          query('sort', { enum: ['pages', '-pages'] }, { 'x-sort': { fields: ['pages'] } }),
        ],
        'x-pagination': {
          style: 'page',
          request: { page: 'page', size: 'size' },
          oversize: 'clamp',
          response: {
            items: '/books',
            page: '/page',
            offset: '/offset',
            size: '/size',
            total: '/total',
            count: '/count',
            pages: '/pages',
            hasMore: '/more',
            links: { first: '/first', last: '/last', prev: '/prev', next: '/next' },
          },
        },
        responses: {
          200: {
            description: 'Some books',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Books' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Books: { properties: { books: { items: { $ref: '#/components/schemas/Book' } } } },
      Book: {
        'x-resource': { collection: 'books', key: 'id' },
        properties: { id: { type: 'string' } },
      },
    },
  },
};

interface Book {
  readonly id: string;
  readonly genre: string;
  readonly title: string;
  readonly pages: number;
}

interface ShelfPart extends PagePart {
  /** The number of the request, from 1. */
  readonly nth: number;
}

export interface ShelfOptions {
  readonly total: number;
  /** What is made of an answer. */
  spoil?(body: Record<string, unknown>, part: ShelfPart): object;
  /** The order of numbers of pages. */
  compare?(a: number, b: number): number;
  readonly sortPages?: boolean;
  readonly usualSize?: number;
  /** Requests after which a book comes in front. */
  readonly arrivals?: readonly number[];
  /** Past the end it begins again. */
  readonly endless?: boolean;
  /** Checked as a real API, not as a mock. */
  readonly real?: boolean;
  wrap?(target: Target): Target;
}

const book = (index: number): Book => ({
  id: `b${index}`,
  genre: ['poetry', 'crime', 'essay'][index % 3] ?? '',
  title: `${['Winter', 'Summer'][index % 2]} volume ${index}`,
  pages: (index * 37) % 400,
});

const contract = compileContract({ name: 'shelf', document: shelfDocument });
const [operation] = contract.operations;
const pagination = operation && compilePagination(contract, operation);

export function shelf(options: ShelfOptions): { readonly target: Target } {
  const {
    total,
    spoil,
    compare = (a, b) => a - b,
    sortPages,
    usualSize = 10,
    arrivals = [],
  } = options;
  const books = Array.from({ length: total }, (_, index) => book(index));
  let nth = 0;
  const target: Target = async ({ url }) => {
    nth += 1;
    if (arrivals.includes(nth)) books.unshift(book(1_000 + nth));
    const { searchParams } = new URL(url);
    const [genre, search, sort] = ['genre', 'search', 'sort'].map((name) => searchParams.get(name));
    const size = Math.min(50, Number(searchParams.get('size') ?? usualSize));
    const offset = (Number(searchParams.get('page') ?? 1) - 1) * size;
    const sorted = (list: readonly Book[]) => {
      const ascending = sort ? [...list].sort((a, b) => compare(a.pages, b.pages)) : list;
      return sort?.startsWith('-') ? [...ascending].reverse() : ascending;
    };
    const found = books.filter(
      (it) =>
        (!genre || it.genre === genre) &&
        (!search || it.title.toLowerCase().includes(search.toLowerCase())),
    );
    const begin = options.endless && offset >= found.length ? 0 : offset;
    const slice = (list: readonly Book[]) => list.slice(begin, begin + size);
    const items = sortPages ? sorted(slice(found)) : slice(sorted(found));
    const part = { offset, size, url: () => url, items, total: found.length, nth };
    const body = pagination?.write(part) as Record<string, unknown>;
    return Response.json(spoil?.(body, part) ?? body);
  };
  return { target };
}

/** Checks the laws of lists; the shelf is one for all cases, which come one after the other. */
export function checkedShelf(options: ShelfOptions): Promise<Report> {
  const { target } = shelf(options);
  const { wrap = (it) => it, real = false } = options;
  const clock = { now: async () => 0, advance: async () => {} };
  return check({
    contract: { name: 'shelf', document: shelfDocument },
    target: wrap(target),
    baseUrl: 'http://shelf.test',
    concurrency: 1,
    only: { rules: ['pagination', 'filter', 'search', 'sort'] },
    ...(!real && { host: { session: async () => ({ clock, close: async () => {} }) } }),
  });
}
