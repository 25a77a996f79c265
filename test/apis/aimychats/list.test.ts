import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { badParameters, created, detail, list, ok, refused, type Schemas } from './client.ts';

const sizes = [0, 1, 41];
const facts = new Map(
  sizes.map((size) => [size, onEveryTarget({ api: 'aimychats', rateLimit: false, size })]),
);
const fact = onEveryTarget({ api: 'aimychats' });

type Page = Schemas['ConversationPage'];
const idsOf = ({ data }: Page) => data.map(({ id }) => id);

/** Follows `next` from the first page to the last. */
async function walk(target: Target, query: string): Promise<Page[]> {
  const pages = [await list(target, query)];
  for (let next = pages[0]?.links.next; next; next = pages.at(-1)?.links.next) {
    expect(next.startsWith(`${target.baseUrl}/conversations?`)).toBe(true);
    pages.push(await ok<Page>(target, `GET ${next.slice(target.baseUrl.length)}`));
  }
  return pages;
}

for (const [size, ofSize] of facts) {
  ofSize(`${size} conversations are the same list at every page size`, async (target) => {
    const whole = (await walk(target, 'per_page=100')).flatMap(idsOf);
    expect(new Set(whole).size).toBe(size);
    for (const perPage of [1, 7, 20]) {
      const pages = await walk(target, `per_page=${perPage}`);
      expect(pages.flatMap(idsOf)).toEqual(whole);
      const total_pages = Math.ceil(size / perPage);
      for (const [index, { meta, links }] of pages.entries()) {
        expect(meta).toEqual({ page: index + 1, per_page: perPage, total: size, total_pages });
        expect(links.prev === null).toBe(index === 0);
        expect(links.first).toContain('&page=1');
        expect(links.last).toContain(`page=${Math.max(1, total_pages)}`);
      }
    }
  });
}

fact('links keep the filters and name the page of each direction', async (target) => {
  const { links } = await list(target, 'status=completed&per_page=10&page=2&sort=created_at');
  const url = (page: number) =>
    `${target.baseUrl}/conversations?status=completed&per_page=10&page=${page}&sort=created_at`;
  expect(links).toEqual({ first: url(1), last: url(5), prev: url(1), next: url(3) });
});

fact('a page after the last is empty, and leads back', async (target) => {
  const { data, meta, links } = await list(target, 'page=9');
  expect(data).toEqual([]);
  expect(meta).toEqual({ page: 9, per_page: 20, total: 50, total_pages: 3 });
  expect(links.next).toBeNull();
  expect(links.prev).toContain('page=3');
});

fact('the latest comes first unless asked otherwise', async (target) => {
  const timesOf = async (query: string, field: 'created_at' | 'updated_at') =>
    (await list(target, `per_page=100&${query}`)).data.map((it) => it[field]);
  for (const field of ['created_at', 'updated_at'] as const) {
    const rising = await timesOf(`sort=${field}`, field);
    expect(rising).toEqual(rising.toSorted());
    expect(await timesOf(`sort=-${field}`, field)).toEqual(rising.toReversed());
  }
  expect(idsOf(await list(target))).toEqual(idsOf(await list(target, 'sort=-created_at')));
  const { id } = await created(target, { title: 'Now' });
  expect((await list(target)).data[0]?.id).toBe(id);
});

fact('status and source select, alone and together', async (target) => {
  const { data } = await list(target, 'per_page=100');
  for (const status of ['processing', 'completed', 'failed']) {
    for (const source of ['email', 'whatsapp', 'api']) {
      const { data: found, meta } = await list(target, `status=${status}&source=${source}`);
      const wanted = data.filter((it) => it.status === status && it.source === source);
      expect(meta.total).toBe(wanted.length);
      expect(found).toEqual(wanted.slice(0, 20));
    }
  }
});

fact(
  'search finds in title and content, whatever the case, next to other filters',
  async (target) => {
    await created(target, { title: 'Über QUOKKAS', source: 'email' });
    await created(target, { title: 'b', content: 'a quokka', source: 'email' });
    await created(target, { title: 'c', content: 'quokka', source: 'api' });
    const total = async (query: string) => (await list(target, query)).meta.total;
    expect(await total('search=qUOKKa')).toBe(3);
    expect(await total('search=quokka&source=email')).toBe(2);
    expect(await total('search=%C3%BCber')).toBe(1);
    expect(await total('search=wombat')).toBe(0);
    const { links } = await list(target, 'search=quokka&per_page=2');
    expect(links.next).toContain('search=quokka');
  },
);

fact(
  'a list shows no contents, metadata or action items; the conversation itself does',
  async (target) => {
    const { data } = await list(target, 'status=completed&source=email');
    const [first] = data;
    expect(first && Object.keys(first)).toEqual([
      ...['id', 'title', 'source', 'status', 'created_at', 'updated_at', 'summary'],
    ]);
    expect(Object.keys(first?.summary ?? {})).toEqual(['title', 'content', 'sentiment', 'topics']);
    const whole = await detail(target, first?.id ?? '');
    expect(whole.summary?.action_items).toBeInstanceOf(Array);
    expect(whole.content).not.toBe('');
  },
);

fact('parameters that break a rule are all told, with 400', async (target) => {
  const query = 'page=0&per_page=101&status=open&source=fax&sort=title';
  expect(await call(target, `GET /conversations?${query}`)).toMatchObject(
    refused(badParameters, {
      page: ['Page must be at least 1'],
      per_page: ['Per page must be at most 100'],
      status: ['Status must be one of processing, completed, failed'],
      source: ['Source must be one of email, whatsapp, api'],
      sort: ['Sort must be one of created_at, -created_at, updated_at, -updated_at'],
    }),
  );
});
