import { expect } from 'vitest';
import type { components } from '../../../src/generated/icecore/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Total = components['schemas']['TotalMetrics'];
type Daily = components['schemas']['DailyMetrics'];
type Categories = components['schemas']['CategoryMetrics'];
type Page = components['schemas']['ConversationPage'];

const options = { api: 'icecore', rateLimit: false };
const fact = onEveryTarget(options);
const emptyFact = onEveryTarget({ ...options, size: 0 });

async function get<Body>(target: Target, query: string): Promise<Body> {
  const { status, body } = await call<Body>(target, `GET /analytics?${query}`);
  expect(status).toBe(200);
  return body;
}

const sum = (list: readonly { count: number }[]) =>
  list.reduce((total, { count }) => total + count, 0);

async function conversations(target: Target): Promise<Page['data']> {
  const pages = ['1', '2'].map((page) =>
    call<Page>(target, `GET /conversations?limit=100&page=${page}`),
  );
  return (await Promise.all(pages)).flatMap(({ body }) => body.data);
}

const periods = [1, 2, 7, 30, 90, 365];

for (const days of periods) {
  fact(
    `the three metrics of ${days} days count the conversations of those days`,
    async (target) => {
      const { period, metrics } = await get<Total>(target, `days=${days}`);
      const { daily } = await get<Daily>(target, `days=${days}&metric=daily`);
      const { categories } = await get<Categories>(target, `days=${days}&metric=by_category`);
      const within = (await conversations(target)).filter(
        ({ createdAt }) => createdAt >= period.start && createdAt <= period.end,
      );
      expect(metrics.total).toBe(within.length);
      expect(sum(metrics.by_status)).toBe(metrics.total);
      expect(sum(metrics.by_channel)).toBe(metrics.total);
      expect(sum(daily)).toBe(metrics.total);
      expect(sum(categories)).toBe(metrics.total);
      for (const { status, count } of metrics.by_status) {
        expect(within.filter((it) => it.status === status)).toHaveLength(count);
      }
      for (const { channel, count } of metrics.by_channel) {
        expect(within.filter((it) => it.channel === channel)).toHaveLength(count);
      }
      for (const { date, count } of daily) {
        expect(within.filter(({ createdAt }) => createdAt.startsWith(date))).toHaveLength(count);
      }
      for (const { category, count } of categories) {
        expect(within.filter((it) => it.classification.category === category)).toHaveLength(count);
      }
    },
  );

  fact(`${days} days are whole days in UTC, the last of them today`, async (target) => {
    const { period } = await get<Total>(target, `days=${days}`);
    const { daily } = await get<Daily>(target, `days=${days}&metric=daily`);
    const end = '2025-10-30T23:59:59Z';
    const first = new Date(Date.parse('2025-10-30') - (days - 1) * 86_400_000);
    const date = first.toISOString().slice(0, 10);
    expect(period).toEqual({ days, start: `${date}T00:00:00Z`, end });
    expect(daily).toHaveLength(days);
    expect(daily[0]?.date).toBe(date);
    expect(daily.at(-1)?.date).toBe('2025-10-30');
    expect(new Set(daily.map((it) => it.date)).size).toBe(days);
  });
}

fact('without parameters it is the total of thirty days', async (target) => {
  const total = await get<Total>(target, 'metric=total&days=30');
  expect(await get(target, '')).toEqual(total);
  expect(await get(target, 'metric=total')).toEqual(total);
  expect(await get(target, 'days=30')).toEqual(total);
  expect(total.period.start).toBe('2025-10-01T00:00:00Z');
});

fact('each metric is a body of its own', async (target) => {
  expect(Object.keys(await get<Total>(target, 'metric=total'))).toEqual(['period', 'metrics']);
  expect(Object.keys(await get<Daily>(target, 'metric=daily'))).toEqual(['daily']);
  expect(Object.keys(await get<Categories>(target, 'metric=by_category'))).toEqual(['categories']);
});

fact('the total always has every status in the order of the page', async (target) => {
  for (const days of [1, 365]) {
    const { metrics } = await get<Total>(target, `days=${days}`);
    expect(metrics.by_status.map(({ status }) => status)).toEqual([
      'open',
      'in_progress',
      'closed',
    ]);
  }
});

emptyFact('a workspace without conversations is counted too', async (target) => {
  const { metrics } = await get<Total>(target, '');
  expect(metrics.total).toBe(0);
  expect(sum(metrics.by_status)).toBe(0);
  expect(metrics.by_status).toHaveLength(3);
  expect(metrics.by_channel).toEqual([]);
  expect(sum((await get<Daily>(target, 'metric=daily')).daily)).toBe(0);
  expect(await get(target, 'metric=by_category')).toEqual({ categories: [] });
});

fact('the day turns at midnight in UTC', async (target) => {
  await target.session().setClock('2025-10-30T23:59:59.999Z');
  expect((await get<Total>(target, 'days=1')).period).toEqual({
    days: 1,
    start: '2025-10-30T00:00:00Z',
    end: '2025-10-30T23:59:59Z',
  });
  await target.session().advance(0.001);
  expect((await get<Total>(target, 'days=1')).period).toEqual({
    days: 1,
    start: '2025-10-31T00:00:00Z',
    end: '2025-10-31T23:59:59Z',
  });
});

fact('a period is one to 365 days, and a metric one of three', async (target) => {
  const list: Record<string, string> = {
    'days=0': 'days: must be at least 1',
    'days=-1': 'days: must be at least 1',
    'days=366': 'days: must be at most 365',
    'days=1e9': 'days: must be integer',
    'days=abc': 'days: must be integer',
    'days=1.5': 'days: must be integer',
    'days=7&days=30': 'days: must be given once',
    'metric=weird': 'metric: must be one of total, daily, by_category',
    'metric=': 'metric: must be one of total, daily, by_category',
    'metric=total&metric=daily': 'metric: must be given once',
  };
  for (const [query, problem] of Object.entries(list)) {
    const reply = await call(target, `GET /analytics?${query}`);
    expect(reply).toMatchObject({
      status: 400,
      body: { error: `Invalid query parameter ${problem}` },
    });
  }
});
