import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { created, invalid, list, ok, refused, type Schemas } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats' });

type Request = Schemas['SearchRequest'];
type Result = Schemas['SearchResult'];

const search = (target: Target, json: Request) =>
  ok<Result>(target, 'POST /conversations/search', { json });

const idsOf = ({ data }: Result) => data.map(({ id }) => id);

fact(
  'every conversation with a word of the query is found, the most relevant first',
  async (target) => {
    const { data } = await list(target, 'per_page=100&search=invoice');
    const result = await search(target, { query: 'invoice', per_page: 100 });
    expect(new Set(idsOf(result))).toEqual(new Set(data.map(({ id }) => id)));
    expect(result.meta.total).toBe(data.length);
    const scores = result.data.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  },
);

fact('both words are more relevant than one, the title more than the content', async (target) => {
  await created(target, { title: 'a', content: 'The quokka sleeps all day long.' });
  await created(target, { title: 'b', content: 'The quokka eats eucalyptus all day.' });
  await created(target, { title: 'quokka', content: 'It sleeps and eats all day long.' });
  const titles = async (query: string) =>
    (await search(target, { query })).data.map(({ title }) => title);
  expect(await titles('quokka eucalyptus')).toEqual(['b', 'quokka', 'a']);
  expect(await titles('QUOKKA')).toHaveLength(3);
  expect((await titles('quokka'))[0]).toBe('quokka');
  expect(await titles('quok')).toHaveLength(3);
  expect(await titles('wombat')).toEqual([]);
  expect(await titles('!!!')).toEqual([]);
});

fact('what is found follows every write', async (target) => {
  const found = async () => idsOf(await search(target, { query: 'quokka' }));
  expect(await found()).toEqual([]);
  const { id } = await created(target, { title: 'Quokka', content: 'It sleeps.' });
  const other = await created(target, { title: 'Quokka', content: 'It eats a lot, as always.' });
  expect((await found()).toSorted()).toEqual([id, other.id].toSorted());
  await ok(target, `PATCH /conversations/${id}`, { json: { title: 'Wombat' } });
  expect(await found()).toEqual([other.id]);
  expect(idsOf(await search(target, { query: 'wombat' }))).toEqual([id]);
  await ok(target, `DELETE /conversations/${other.id}`);
  expect(await found()).toEqual([]);
});

fact('sessions do not find what others wrote', async (target) => {
  await search(target, { query: 'pricing' });
  await created(target, { title: 'Quokka' });
  const headers = { 'Parley-Session': 'other' };
  const line = 'POST /conversations/search';
  const own = await ok<Result>(target, line, { json: { query: 'quokka' }, headers });
  expect(own.meta.total).toBe(0);
  expect((await search(target, { query: 'quokka' })).meta.total).toBe(1);
});

fact('a snippet marks the words and escapes all else', async (target) => {
  const content = `${'Lorem ipsum. '.repeat(30)}<b>"Quokka" & 'co'</b> ${'dolor sit. '.repeat(30)}`;
  await created(target, { title: '<i>Title</i>', content });
  const { data } = await search(target, { query: 'quokka' });
  const { snippet = '', title } = data[0] ?? {};
  expect(title).toBe('<i>Title</i>');
  expect(snippet).toContain(
    '&lt;b&gt;&quot;<mark>Quokka</mark>&quot; &amp; &#39;co&#39;&lt;/b&gt; dolor',
  );
  expect(snippet).toMatch(/^\.\.\..*\.\.\.$/);
  expect(snippet.length).toBeLessThan(300);
  expect(snippet.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
});

fact('days are whole and both included', async (target) => {
  for (const now of ['2030-05-01T00:00:00Z', '2030-05-02T23:59:59Z', '2030-05-03T00:00:00Z']) {
    await target.session().setClock(now);
    await created(target, { title: `Quokka ${now.slice(0, 10)}` });
  }
  const days = async (filters: Request['filters']) =>
    (
      await search(target, { query: 'quokka', filters: filters ?? {}, sort: 'created_at' })
    ).data.map(({ created_at }) => created_at.slice(8, 10));
  expect(await days({ date_from: '2030-05-01', date_to: '2030-05-02' })).toEqual(['01', '02']);
  expect(await days({ date_from: '2030-05-02' })).toEqual(['02', '03']);
  expect(await days({ date_to: '2030-05-01' })).toEqual(['01']);
  expect(await days({ date_from: '2030-05-02', date_to: '2030-05-02' })).toEqual(['02']);
  expect(await days({})).toEqual(['01', '02', '03']);
});

fact('topics and sentiment are those of the summary', async (target) => {
  const { data } = await list(target, 'per_page=100&search=the');
  const all = { query: 'the', per_page: 100 };
  for (const sentiment of ['positive', 'neutral', 'negative'] as const) {
    const wanted = data.filter(({ summary }) => summary?.sentiment === sentiment);
    const found = await search(target, { ...all, filters: { sentiment } });
    expect(idsOf(found).every((id) => wanted.some((it) => it.id === id))).toBe(true);
    expect(found.meta.total).toBeGreaterThan(0);
  }
  const found = await search(target, { ...all, filters: { topics: ['Billing', 'shipping'] } });
  expect(found.meta.total).toBeGreaterThan(0);
  for (const id of idsOf(found)) {
    const { summary } = data.find((it) => it.id === id) ?? {};
    expect(summary?.topics.some((it) => ['billing', 'shipping'].includes(it))).toBe(true);
  }
});

fact('pages of a search are parts of one order, by relevance or time', async (target) => {
  for (const sort of ['relevance', 'created_at', '-created_at'] as const) {
    const whole = await search(target, { query: 'the', sort, per_page: 100 });
    const pages: string[] = [];
    for (let page = 1; page <= Math.ceil(whole.meta.total / 7); page++) {
      pages.push(...idsOf(await search(target, { query: 'the', sort, page, per_page: 7 })));
    }
    expect(pages).toEqual(idsOf(whole));
    const times = whole.data.map(({ created_at }) => created_at);
    if (sort === 'created_at') expect(times).toEqual(times.toSorted());
    if (sort === '-created_at') expect(times).toEqual(times.toSorted().toReversed());
  }
});

fact('the same search has the same answer, however often', async (target) => {
  const json = { query: 'pricing features' };
  const first = await call(target, 'POST /conversations/search', { json });
  expect((await call(target, 'POST /conversations/search', { json })).text).toBe(first.text);
});

fact('a search that breaks a rule is told all of it', async (target) => {
  const json = {
    query: ' ',
    sort: 'title',
    per_page: 101,
    filters: { date_from: '2024-02-30', sentiment: 'sad', topics: [1] },
  };
  expect(await call(target, 'POST /conversations/search', { json })).toMatchObject(
    refused(invalid, {
      query: ['Query is required'],
      'filters.date_from': ['Date from must be a valid date'],
      'filters.topics.0': ['Topics 0 must be string'],
      'filters.sentiment': ['Sentiment must be one of positive, neutral, negative'],
      sort: ['Sort must be one of relevance, created_at, -created_at'],
      per_page: ['Per page must be at most 100'],
    }),
  );
  const filters = { date_from: '2024-02-02', date_to: '2024-02-01' };
  const reversed = { json: { query: 'a', filters } };
  expect(await call(target, 'POST /conversations/search', reversed)).toMatchObject(
    refused(invalid, { 'filters.date_to': ['Date to must not be before date_from'] }),
  );
});
