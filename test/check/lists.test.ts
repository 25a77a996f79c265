import { expect, test } from 'vitest';
import { check, type Report, type Target } from '../../src/check.ts';
import { createMock } from '../../src/index.ts';
import { start } from '../targets.ts';
import { sentences } from './checked-mock.ts';
import { checkedShelf, type ShelfOptions, shelf } from './shelf.ts';

const brokenBy = ({ findings }: Report): readonly string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
];

const holds = ({ verdicts }: Report, name: string): number =>
  verdicts.find(({ rule }) => rule.name === name)?.holds ?? 0;

const unsure = ({ verdicts }: Report): readonly string[] =>
  verdicts.flatMap(({ rule, inconclusive }) => (inconclusive > 0 ? [rule.name] : []));

test('a list in order keeps every law of lists', async () => {
  for (const total of [0, 1, 2, 7, 12, 13, 40]) {
    const report = await checkedShelf({ total });
    expect(sentences(report), `${total} items`).toEqual([]);
  }
  const report = await checkedShelf({ total: 40 });
  const tested = report.verdicts.filter((it) => it.holds > 0).map(({ rule }) => rule.name);
  const all = report.verdicts.map(({ rule }) => rule.name);
  expect(all.filter((name) => !tested.includes(name))).toEqual([]);
  expect(unsure(report)).toEqual([]);
});

const breaches: Readonly<Record<string, { options: Omit<ShelfOptions, 'total'>; rule: string }>> = {
  'more on a last page that is full': {
    options: { spoil: (body, { items, size }) => ({ ...body, more: items.length === size }) },
    rule: 'pagination/has-more',
  },
  'more behind an empty list': {
    options: { spoil: (body, { total }) => ({ ...body, more: total === 0 || body.more }) },
    rule: 'pagination/has-more',
  },
  'numbers that are sorted as texts': {
    options: { compare: (a, b) => (String(a) < String(b) ? -1 : 1) },
    rule: 'sort/order',
  },
  'pages that are sorted one by one': {
    options: { sortPages: true },
    rule: 'sort/order',
  },
  'a default size that is not the declared': {
    options: { usualSize: 7 },
    rule: 'pagination/echo',
  },
};

for (const [breach, { options, rule }] of Object.entries(breaches)) {
  test(`noticed: ${breach}`, async () => {
    expect(brokenBy(await checkedShelf({ ...options, total: 40 }))).toContain(rule);
  });
}

test('data that moves while a list is read is no breach', async () => {
  for (const arrival of [2, 3, 5, 8, 13, 21, 34, 55]) {
    const report = await checkedShelf({ total: 40, arrivals: [arrival] });
    expect(sentences(report), `a book comes in front at request ${arrival}`).toEqual([]);
  }
  const report = await checkedShelf({ total: 40, arrivals: [5] });
  expect(unsure(report)).toContain('pagination/complete');
});

test('a list that is another with every request is a breach, not data that moves', async () => {
  const report = await checkedShelf({
    total: 40,
    spoil: (body, { nth }) => ({ ...body, total: 40 + nth }),
  });
  expect(brokenBy(report)).toContain('pagination/total');
});

test('a link out of the API is a breach, and no credential is sent after it', async () => {
  const asked: string[] = [];
  const report = await checkedShelf({
    total: 40,
    spoil: (body) => ({ ...body, next: body.next && 'https://elsewhere.test/books' }),
    wrap: (target) => (request) => {
      asked.push(new URL(request.url).host);
      return target(request);
    },
  });
  expect(brokenBy(report)).toEqual(['pagination/link-targets']);
  expect(new Set(asked)).toEqual(new Set(['shelf.test']));
});

test('a list that never ends is not read for ever', async () => {
  const report = await checkedShelf({ total: 40, endless: true });
  expect(brokenBy(report)).toContain('pagination/past-the-end');
  expect(report.requests).toBeLessThan(300);
});

test('a list that refuses everybody is inconclusive', async () => {
  const refusing: Target = async () => Response.json({}, { status: 403 });
  const report = await checkedShelf({ total: 40, wrap: () => refusing });
  expect(sentences(report)).toEqual([]);
  expect(report.outcome).toBe('untested');
  expect(unsure(report)).toContain('pagination/readable');
});

test('of a long list of a real API little is read, and what is not read is inconclusive', async () => {
  const report = await checkedShelf({ total: 5_000, real: true });
  expect(sentences(report)).toEqual([]);
  expect(report.requests).toBeLessThan(250);
  expect(unsure(report)).toContain('filter/all-matching');
  expect(holds(report, 'pagination/stable-order')).toBeGreaterThan(0);
});

test('a long list of a mock is read whole, but for searches and orders', async () => {
  const report = await checkedShelf({ total: 5_000 });
  expect(sentences(report)).toEqual([]);
  expect(unsure(report)).toEqual(['search/all-matching', 'sort/same-items']);
});

test('all lists of a real API take a part of its budget', async () => {
  const mock = createMock({ apis: ['inbox'], size: 500, now: Date.parse(start) });
  const [api] = mock.apis;
  const report = await check({
    contract: 'inbox',
    target: mock.fetch,
    baseUrl: `http://mock.test${api?.basePath}`,
    credentials: api?.credentials ?? [],
    only: { rules: ['pagination', 'filter', 'search', 'sort'] },
  });
  expect(sentences(report)).toEqual([]);
  expect(report.requests).toBeLessThan(400);
});

test('a shelf answers as its contract says', async () => {
  const { target } = shelf({ total: 3 });
  const response = await target(new Request('http://shelf.test/books?page=2&size=2'));
  expect(await response.json()).toMatchObject({
    page: 2,
    size: 2,
    total: 3,
    more: false,
    next: null,
  });
});
