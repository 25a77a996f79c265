import { expect, test } from 'vitest';
import * as aimychats from '../../src/apis/aimychats/client.ts';
import * as icecore from '../../src/apis/icecore/client.ts';
import * as imbrace from '../../src/apis/imbrace/client.ts';
import * as inbox from '../../src/apis/inbox/client.ts';
import * as inkeep from '../../src/apis/inkeep/client.ts';
import { createApiClient } from '../../src/client/client.ts';
import type { ListData } from '../../src/client/client-contract.ts';
import { pages, paginate } from '../../src/client/paginate.ts';
import { ResponseError } from '../../src/client/response-error.ts';
import { createMock } from '../../src/index.ts';

const mock = createMock({ now: Date.parse('2025-10-30T12:00:00Z'), rateLimit: false });

/** Options of a client that asks the mock; `sent` has the query of every request. */
function asking(name: string) {
  const api = mock.apis.find((it) => it.name === name);
  const sent: string[] = [];
  return {
    sent,
    baseUrl: `http://mock.test${api?.basePath}`,
    headers: api?.credentials.find((it) => it.name === 'full')?.headers ?? {},
    async fetch(request: Request) {
      sent.push(new URL(request.url).search);
      return mock.fetch(request);
    },
  };
}

async function read<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const keysOf = async <Item>(
  items: AsyncIterable<Item>,
  key: (item: Item) => string | undefined,
) => {
  const keys = (await read(items)).map(key);
  expect(new Set(keys).size).toBe(keys.length);
  return keys.length;
};

test('a list by page numbers that tells its pages is read to its end', async () => {
  const options = asking('icecore');
  const client = icecore.createClient(options);
  const list = paginate(client, 'listConversations', { limit: 40 });
  expect(await keysOf(list, ({ _id }) => _id)).toBe(150);
  expect(options.sent).toEqual([1, 2, 3, 4].map((page) => `?limit=40&page=${page}`));
});

test('a filter holds on every page', async () => {
  const client = icecore.createClient(asking('icecore'));
  const statuses = new Set<string>();
  for await (const { status } of paginate(client, 'listConversations', {
    status: 'closed',
    limit: 10,
  })) {
    statuses.add(status);
  }
  expect([...statuses]).toEqual(['closed']);
});

test('a list with links, one by offset that says whether there is more, and one with a total alone end as well', async () => {
  const chats = asking('aimychats');
  const conversations = paginate(aimychats.createClient(chats), 'listConversations');
  expect(await keysOf(conversations, ({ id }) => id)).toBe(50);
  const organization = asking('imbrace');
  const messages = paginate(imbrace.createClient(organization), 'listMessages', { limit: 4 });
  expect(await keysOf(messages, ({ id }) => id)).toBe(15);
  expect(organization.sent).toHaveLength(4);
  const analytics = asking('inkeep');
  const asked = paginate(inkeep.createClient(analytics), 'listConversations', { limit: 100 });
  const count = await keysOf(asked, ({ id }) => id);
  expect(analytics.sent).toEqual(
    Array.from({ length: Math.ceil(count / 100) }, (_, page) => `?limit=100&offset=${page * 100}`),
  );
});

test('a list of a record takes its key beside the query', async () => {
  const client = inbox.createClient(asking('inbox'));
  const list = paginate(client, 'listMessages', { id: 'conv_1', per_page: 1 });
  expect(await keysOf(list, ({ id }) => id)).toBe(3);
});

test('a list that comes whole is asked for once', async () => {
  const options = asking('aimychats');
  await read(paginate(aimychats.createClient(options), 'listWebhooks'));
  expect(options.sent).toEqual(['']);
});

test('the next page is asked for when the loop gets there, and not after it was left', async () => {
  const options = asking('icecore');
  const list = paginate(icecore.createClient(options), 'listConversations', { limit: 2 });
  const seen: string[] = [];
  for await (const { _id } of list) {
    seen.push(_id);
    expect(options.sent).toHaveLength(Math.ceil(seen.length / 2));
    if (seen.length === 4) break;
  }
  expect(options.sent).toHaveLength(2);
});

test('pages tell how many items there are in all', async () => {
  const client = icecore.createClient(asking('icecore'));
  const first = await pages(client, 'listConversations', { limit: 60 }).next();
  expect([first.value?.items.length, first.value?.total]).toEqual([60, 150]);
});

test('an aborted loop throws the reason, between items as well as between pages', async () => {
  const options = asking('icecore');
  const controller = new AbortController();
  const { signal } = controller;
  const list = paginate(icecore.createClient(options), 'listConversations', {}, { signal });
  const first = await list.next();
  expect(first.done).toBe(false);
  controller.abort(new Error('left the page'));
  await expect(list.next()).rejects.toThrow('left the page');
  const later = paginate(icecore.createClient(options), 'listConversations', {}, { signal });
  await expect(later.next()).rejects.toThrow('left the page');
  expect(options.sent).toHaveLength(1);
});

test('an error on a later page is thrown there, after the items before it', async () => {
  const limited = createMock({ apis: ['icecore'] });
  limited.session().setLimit({ api: 'icecore', limit: 2, seconds: 30 });
  const client = icecore.createClient({
    baseUrl: 'http://mock.test/icecore/api/v1',
    credential: 'sk_live_parley_full',
    fetch: limited.fetch,
  });
  let count = 0;
  const reading = async () => {
    for await (const _ of paginate(client, 'listConversations', { limit: 20 })) count++;
  };
  const error = await reading().catch((thrown: unknown) => thrown);
  expect(count).toBe(40);
  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({
    message: 'Rate limit exceeded',
    status: 429,
    body: { error: 'Rate limit exceeded', retry_after: 30 },
    retryAfter: 30,
  });
});

test('a page that was refused is asked for again when the caller says so, and nothing is lost or twice', async () => {
  const limited = createMock({ apis: ['icecore'] });
  const session = limited.session();
  session.setLimit({ api: 'icecore', limit: 2, seconds: 30 });
  const client = icecore.createClient({
    baseUrl: 'http://mock.test/icecore/api/v1',
    credential: 'sk_live_parley_full',
    fetch: limited.fetch,
  });
  const waits: (number | undefined)[] = [];
  const retry = async (error: unknown) => {
    if (!(error instanceof ResponseError)) throw error;
    waits.push(error.retryAfter);
    session.clock.advance((error.retryAfter ?? 0) * 1000);
  };
  const list = paginate(client, 'listConversations', { limit: 50 }, { retry });
  expect(await keysOf(list, ({ _id }) => _id)).toBe(150);
  expect(waits).toEqual([30]);
});

test('a caller who gives up on a page ends the loop with an error of their own', async () => {
  const client = icecore.createClient({ fetch: async () => Promise.reject(new TypeError('down')) });
  const retry = async (error: unknown) => {
    throw new Error('gave up', { cause: error });
  };
  const list = paginate(client, 'listConversations', {}, { retry });
  await expect(list.next()).rejects.toMatchObject({
    message: 'gave up',
    cause: { message: 'down' },
  });
});

/** Requests until the end of a list of three items, one on each page, whose pages tell this of themselves. */
async function requestsUntilEnd(
  response: Omit<ListData['pagination']['response'], 'items'>,
  tell: (number: number) => object,
): Promise<number> {
  let requests = 0;
  const client = createApiClient<object, { things: { item: number; parameters: object } }>(
    {
      servers: ['http://api.test'],
      errors: { message: [], retryAfter: [], retryAfterHeader: 'Retry-After' },
      lists: {
        things: {
          method: 'get',
          path: '/things',
          pathParameters: [],
          pagination: {
            style: 'page',
            request: { page: 'page', size: 1 },
            response: { items: '/items', ...response },
          },
        },
      },
    },
    {
      async fetch({ url }) {
        requests++;
        const page = Number(new URL(url).searchParams.get('page'));
        return Response.json({ items: page <= 3 ? [page] : [], ...tell(page) });
      },
    },
  );
  expect(await read(paginate(client, 'things'))).toEqual([1, 2, 3]);
  return requests;
}

test('any one thing that an API says of the end is enough to know it, and an empty page where it says nothing', async () => {
  expect(await requestsUntilEnd({ total: '/total' }, () => ({ total: 3 }))).toBe(3);
  expect(await requestsUntilEnd({ pages: '/pages' }, () => ({ pages: 3 }))).toBe(3);
  expect(await requestsUntilEnd({ hasMore: '/more' }, (page) => ({ more: page < 3 }))).toBe(3);
  expect(
    await requestsUntilEnd({ links: { next: '/next' } }, (page) => ({
      next: page < 3 ? `/things?page=${page + 1}` : null,
    })),
  ).toBe(3);
  expect(await requestsUntilEnd({}, () => ({}))).toBe(4);
  // A list that never stops promising more would never end.
  expect(await requestsUntilEnd({ hasMore: '/more' }, () => ({ more: true }))).toBe(4);
});
