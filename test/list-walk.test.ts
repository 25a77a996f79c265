import { expect, test } from 'vitest';
import type { PagePart } from '../src/conventions/pagination.ts';
import { compileContract } from '../src/spec/contract.ts';
import { expectLaws, type ListPlan, listPlan } from './list-walk.ts';
import type { Target } from './targets.ts';

const size = (maximum: number) => ({ type: 'integer', minimum: 1, maximum, default: 20 });
const at = (name: string, schema: object) => ({ name, in: 'query', schema });
const list = (operationId: string, parameters: object[], pagination: object) => ({
  get: {
    operationId,
    parameters,
    'x-pagination': pagination,
    responses: {
      200: {
        description: 'Pages',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Part' } } },
      },
    },
  },
});

const contract = compileContract({
  name: 'pages',
  document: {
    openapi: '3.1.0',
    info: { title: 'Pages', version: '1' },
    paths: {
      '/pages': list(
        'listByPage',
        [at('page', { type: 'integer', minimum: 1, default: 1 }), at('size', size(50))],
        {
          style: 'page',
          request: { page: 'page', size: 'size' },
          oversize: 'clamp',
          response: {
            items: '/items',
            page: '/page',
            size: '/size',
            total: '/total',
            count: '/count',
            pages: '/pages',
            hasMore: '/more',
            links: { first: '/first', last: '/last', prev: '/prev', next: '/next' },
          },
        },
      ),
      '/offsets': list(
        'listByOffset',
        [at('skip', { type: 'integer', minimum: 0, default: 0 }), at('size', size(50))],
        {
          style: 'offset',
          request: { offset: 'skip', size: 'size' },
          oversize: 'clamp',
          response: { items: '/items', offset: '/offset', total: '/total', hasMore: '/more' },
        },
      ),
    },
    components: {
      schemas: {
        Part: { properties: { items: { items: { $ref: '#/components/schemas/Page' } } } },
        Page: { 'x-resource': { collection: 'pages', key: 'id' } },
      },
    },
  },
});

const [byPage, byOffset] = contract.operations.map((operation) => {
  const plan = listPlan(contract, operation);
  if (!plan) throw new Error(`${operation.operationId} is no list.`);
  return plan;
}) as [ListPlan, ListPlan];

type Part = Omit<PagePart, 'url'>;

interface Serving {
  readonly plan: ListPlan;
  readonly total: number;
  /** What the server believes it was asked for. */
  slip?(part: Part): Partial<PagePart>;
  /** What it makes of its answer. */
  spoil?(body: Record<string, unknown>, part: Part): object;
}

const baseUrl = 'http://pages.test';

function serving({ plan, total, slip, spoil }: Serving): Target {
  const answer = async ({ url }: Request) => {
    const { searchParams } = new URL(url);
    const number = (name: string) => Number(searchParams.get(name) ?? 1);
    const asked = plan.pagination.requestOf({
      page: number('page'),
      skip: number('skip'),
      size: Math.min(number('size'), 50),
    });
    const items = Array.from({ length: total }, (_, index) => ({ id: `p${index}` }));
    const part = { ...asked, total, items: items.slice(asked.offset, asked.offset + asked.size) };
    const body = plan.pagination.write({ ...part, url: () => url, ...slip?.(part) }) as Record<
      string,
      unknown
    >;
    return Response.json({ ...body, ...spoil?.(body, part) });
  };
  return Object.assign(answer, { baseUrl, credential: () => ({}) }) as unknown as Target;
}

const laws = (options: Serving, path = options.plan.operation.path) =>
  expectLaws({ target: serving(options), plan: options.plan, path, as: 'full' });

for (const plan of [byPage, byOffset]) {
  test(`lists in order hold the laws, ${plan.operation.operationId}`, async () => {
    for (const total of [0, 1, 20, 21, 50, 150]) {
      expect(await laws({ plan, total }, `${plan.operation.path}?colour=red`)).toBe(total);
    }
  });
}

const breaches: Readonly<Record<string, Omit<Serving, 'total'>>> = {
  'an item twice': {
    plan: byOffset,
    slip: ({ items, offset }) => (offset > 0 ? { items: [{ id: 'p0' }, ...items.slice(1)] } : {}),
  },
  'an item left out': {
    plan: byOffset,
    slip: ({ items, offset }) => (offset > 0 ? { items: items.slice(1) } : {}),
  },
  'a total of one part': { plan: byPage, slip: ({ items }) => ({ total: items.length }) },
  'a count of all': { plan: byPage, spoil: (_, { total }) => ({ count: total }) },
  'a page counted from 0': { plan: byPage, spoil: ({ page }) => ({ page: Number(page) - 1 }) },
  'a page too many': { plan: byPage, spoil: ({ pages }) => ({ pages: Number(pages) + 1 }) },
  'another size': { plan: byPage, spoil: () => ({ size: 20 }) },
  'an offset in pages': {
    plan: byOffset,
    spoil: (_, part) => ({ offset: part.offset / part.size }),
  },
  'more where there is none': { plan: byOffset, spoil: () => ({ more: true }) },
  'none where there is more': { plan: byOffset, spoil: () => ({ more: false }) },
  'more after a last part that is full': {
    plan: byOffset,
    spoil: (_, { items, size }) => ({ more: items.length === size }),
  },
  'a next after the last': {
    plan: byPage,
    spoil: ({ next, last }) => ({ next: next ?? last }),
  },
  'no next before the last': { plan: byPage, spoil: () => ({ next: null }) },
  'a previous before the first': {
    plan: byPage,
    spoil: ({ prev, first }) => ({ prev: prev ?? first }),
  },
  'a last that is the first': { plan: byPage, spoil: ({ first }) => ({ last: first }) },
  'links that lose the query': {
    plan: byPage,
    spoil: ({ first }) => ({ first: String(first).replace(/colour=red&?/, '') }),
  },
  'links to another host': {
    plan: byPage,
    spoil: ({ first }) => ({ first: String(first).replace('pages.test', 'elsewhere.test') }),
  },
  'the first part past the end': {
    plan: byPage,
    slip: ({ items, total }) => (items.length === 0 && total > 0 ? { items: [{ id: 'p0' }] } : {}),
  },
};

for (const [breach, options] of Object.entries(breaches)) {
  test(`a walk notices ${breach}`, async () => {
    const path = `${options.plan.operation.path}?colour=red`;
    await expect(laws({ ...options, total: 21 }, path)).rejects.toThrow();
  });
}

test('a walk notices an answer that differs the second time', async () => {
  let asked = 0;
  const restless = laws({ plan: byOffset, total: 21, spoil: () => ({ asked: asked++ }) });
  await expect(restless).rejects.toThrow();
});

test('a walk notices a size above the largest that is not answered by the largest', async () => {
  const { pagination } = byOffset;
  const plan = { ...byOffset, pagination: { ...pagination, oversize: 'reject' as const } };
  await expect(laws({ plan, total: 21 })).rejects.toThrow();
});
