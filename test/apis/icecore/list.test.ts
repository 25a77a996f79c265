import { expect } from 'vitest';
import type { components } from '../../../src/generated/icecore/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Page = components['schemas']['ConversationPage'];

/** More requests than a minute allows. */
const unlimited = { api: 'icecore', rateLimit: false };
const sizes = [0, 1, 20, 21, 150];
const facts = new Map(sizes.map((size) => [size, onEveryTarget({ ...unlimited, size })]));
const fact = onEveryTarget(unlimited);

async function list(target: Target, query: string): Promise<Page> {
  const { status, body } = await call<Page>(target, `GET /conversations?${query}`);
  expect(status).toBe(200);
  return body;
}

const idsOf = ({ data }: Page) => data.map(({ _id }) => _id);

/** Every page of the list, one after the other, until the last that `pagination.pages` counts. */
async function walk(target: Target, query: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (let page = 1; page <= (pages[0]?.pagination.pages ?? 1); page++) {
    pages.push(await list(target, `${query}&page=${page}`));
  }
  return pages;
}

for (const [size, ofSize] of facts) {
  ofSize(`${size} conversations are the same list at every page size`, async (target) => {
    const whole = (await walk(target, 'limit=100')).flatMap(idsOf);
    expect(whole).toHaveLength(size);
    expect(new Set(whole).size).toBe(size);
    for (const limit of [1, 3, 7, 20, 50, 100]) {
      const pages = await walk(target, `limit=${limit}`);
      expect(pages.flatMap(idsOf)).toEqual(whole);
      for (const [index, { data, pagination }] of pages.entries()) {
        expect(pagination).toEqual({
          page: index + 1,
          limit,
          total: size,
          pages: Math.ceil(size / limit),
        });
        expect(data).toHaveLength(Math.min(limit, Math.max(0, size - index * limit)));
      }
    }
  });
}

fact('without parameters it is the first page of twenty', async (target) => {
  const page = await list(target, '');
  expect(page.pagination).toEqual({ page: 1, limit: 20, total: 150, pages: 8 });
  expect(page).toEqual(await list(target, 'page=1&limit=20'));
});

fact('it begins with the conversation of the reference page', async (target) => {
  expect((await list(target, 'limit=1')).data).toEqual([
    {
      _id: 'conv_123',
      status: 'open',
      channel: 'whatsapp',
      createdAt: '2025-10-30T10:00:00Z',
      classification: {
        category: 'Support',
        priority: 'medium',
        summary: 'Customer needs help with order',
      },
      user: '77001234567',
    },
  ]);
});

fact('over a hundred a page is a hundred, and the answer says so', async (target) => {
  const hundred = await list(target, 'limit=100');
  expect(hundred.pagination).toEqual({ page: 1, limit: 100, total: 150, pages: 2 });
  for (const limit of ['101', '1000000000', '99999999999999999999', '9'.repeat(400)]) {
    expect(await list(target, `limit=${limit}`)).toEqual(hundred);
  }
});

fact('a page past the end is empty and still says how many there are', async (target) => {
  for (const page of [9, 1_000_000_000, 9_007_199_254_740_991]) {
    const past = await list(target, `page=${page}`);
    expect(past).toEqual({ data: [], pagination: { page, limit: 20, total: 150, pages: 8 } });
  }
});

fact(
  'each status is a part of the list, in its order, and together they are all of it',
  async (target) => {
    const whole = (await walk(target, 'limit=100')).flatMap(({ data }) => data);
    for (const status of ['open', 'in_progress', 'closed']) {
      const pages = await walk(target, `limit=7&status=${status}`);
      const wanted = whole.filter((conversation) => conversation.status === status);
      expect(wanted.length).toBeGreaterThan(0);
      expect(pages.flatMap(({ data }) => data)).toEqual(wanted);
      expect(pages[0]?.pagination.total).toBe(wanted.length);
    }
  },
);

fact('each channel is a part of the list, in its order', async (target) => {
  const whole = (await walk(target, 'limit=100')).flatMap(({ data }) => data);
  const channels = new Set(whole.map(({ channel }) => channel));
  expect([...channels]).toEqual(expect.arrayContaining(['whatsapp', 'telegram']));
  for (const channel of channels) {
    const pages = await walk(target, `limit=20&channel=${channel}`);
    expect(pages.flatMap(({ data }) => data)).toEqual(
      whole.filter((conversation) => conversation.channel === channel),
    );
  }
});

fact('a channel nobody uses has no conversations', async (target) => {
  for (const channel of ['unknown', 'WhatsApp', '__proto__', 'constructor', '%00', '%E2%98%83']) {
    const page = await list(target, `channel=${channel}`);
    expect(page).toEqual({ data: [], pagination: { page: 1, limit: 20, total: 0, pages: 0 } });
  }
});

fact('two filters hold together', async (target) => {
  const whole = (await walk(target, 'limit=100')).flatMap(({ data }) => data);
  const wanted = whole.filter(
    ({ status, channel }) => status === 'closed' && channel === 'telegram',
  );
  expect(wanted.length).toBeGreaterThan(0);
  const pages = await walk(target, 'limit=3&status=closed&channel=telegram');
  expect(pages.flatMap(({ data }) => data)).toEqual(wanted);
  expect(pages[0]?.pagination).toMatchObject({
    total: wanted.length,
    pages: Math.ceil(wanted.length / 3),
  });
});

fact(
  'conversations are plausible: ages over ninety days, phones, several of every kind',
  async (target) => {
    const whole = (await walk(target, 'limit=100')).flatMap(({ data }) => data);
    const now = Date.parse('2025-10-30T12:00:00Z');
    const ages = whole.map(({ createdAt }) => (now - Date.parse(createdAt)) / 86_400_000);
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeGreaterThan(60);
    expect(Math.max(...ages)).toBeLessThanOrEqual(90);
    expect(whole.every(({ user }) => /^77\d{9}$/.test(user))).toBe(true);
    for (const of of ['category', 'priority', 'summary'] as const) {
      expect(new Set(whole.map(({ classification }) => classification[of])).size).toBeGreaterThan(
        2,
      );
    }
  },
);

const send = { json: { conversationId: 'conv_123', text: 'Hello from API!' } };

fact('it carries a strong entity tag, the same for the same answer', async (target) => {
  const first = await call(target, 'GET /conversations');
  const tag = first.headers.get('ETag') ?? '';
  expect(tag).toMatch(/^"[^"]+"$/);
  expect((await call(target, 'GET /conversations')).headers.get('ETag')).toBe(tag);
  const other = await call(target, 'GET /conversations?page=2');
  expect(other.headers.get('ETag')).not.toBe(tag);
});

fact('who holds the answer is told so without a body', async (target) => {
  const { headers } = await call(target, 'GET /conversations');
  const tag = headers.get('ETag') ?? '';
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`, `"a",W/${tag},"b"`, '*', ` ${tag} `]) {
    const reply = await call(target, 'GET /conversations', { headers: { 'If-None-Match': held } });
    expect(reply).toMatchObject({ status: 304, text: '' });
    expect(reply.headers.get('ETag')).toBe(tag);
    expect(reply.headers.get('Content-Type')).toBeNull();
    expect(reply.headers.get('X-RateLimit-Limit')).toBe('60');
  }
});

fact('who holds another answer gets this one', async (target) => {
  const { headers, text } = await call(target, 'GET /conversations');
  const tag = headers.get('ETag') ?? '';
  const cut = tag.replaceAll('"', '');
  for (const held of ['"other"', cut, `"${cut.slice(1)}"`, '"*"', 'W/"*"', '']) {
    const reply = await call(target, 'GET /conversations', { headers: { 'If-None-Match': held } });
    expect(reply).toMatchObject({ status: 200, text });
  }
});

fact('a write changes the tag of what it touches', async (target) => {
  const before = await call(target, 'GET /conversations');
  const tag = before.headers.get('ETag') ?? '';
  expect((await call(target, 'POST /messages/send', send)).status).toBe(200);
  const after = await call(target, 'GET /conversations', { headers: { 'If-None-Match': tag } });
  expect(after.status).toBe(200);
  expect(after.headers.get('ETag')).not.toBe(tag);
});

fact('only the list is tagged', async (target) => {
  for (const line of ['GET /analytics', 'GET /conversations?page=0', 'GET /nowhere']) {
    const reply = await call(target, line, { headers: { 'If-None-Match': '*' } });
    expect(reply.headers.get('ETag')).toBeNull();
    expect(reply.status).not.toBe(304);
  }
});
