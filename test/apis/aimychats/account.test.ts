import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { account, badParameters, created, list, ok, refused, type Schemas } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats' });
const sizes = [0, 1, 7, 200];
const facts = new Map(sizes.map((size) => [size, onEveryTarget({ api: 'aimychats', size })]));

const usage = (target: Target, query = '') =>
  ok<Schemas['Usage']>(target, `GET /account/usage?${query}`);

const sum = (parts: object) => Object.values(parts).reduce((total, part) => total + part, 0);

fact('today counts the requests of the day, until midnight', async (target) => {
  expect((await account(target)).api_usage).toEqual({ requests_today: 1, limit_per_day: 5000 });
  await list(target);
  await call(target, 'GET /conversations/none');
  await call(target, 'GET /none');
  await call(target, 'GET /account', { as: null });
  expect((await account(target)).api_usage.requests_today).toBe(4);
  await target.session().setClock('2025-10-31T00:00:00Z');
  expect((await account(target)).api_usage.requests_today).toBe(1);
});

for (const [size, ofSize] of facts) {
  ofSize(`of ${size} conversations every total is the sum of its parts`, async (target) => {
    const all = await usage(target, 'from=2000-01-01');
    expect(all.conversations.total).toBe(size);
    for (const [total, parts] of [
      [all.conversations.total, all.conversations.by_source],
      [all.storage.total_mb, all.storage.by_type],
      [all.api_requests.total, all.api_requests.by_endpoint],
    ] as const) {
      expect(sum(parts)).toBe(total);
    }
    const { storage } = await account(target);
    expect(storage.used_mb).toBe(all.storage.total_mb);
    expect(storage.used_mb).toBeLessThan(storage.limit_mb);
  });
}

fact('requests are counted by section of the API, and by day', async (target) => {
  await list(target);
  await created(target, { title: 'One' });
  await ok(target, 'POST /conversations/search', { json: { query: 'one' } });
  await ok(target, 'POST /conversations/conv_124/summaries');
  await call(target, 'DELETE /attachments/none');
  await ok(target, 'GET /auth/test');
  const today = {
    '/conversations': 2,
    '/search': 1,
    '/summaries': 1,
    '/attachments': 1,
    '/auth': 1,
  };
  const { api_requests } = await usage(target);
  expect(api_requests).toEqual({ total: 7, by_endpoint: { ...today, '/account': 1 } });
  await target.session().setClock('2025-11-01T00:00:00Z');
  const later = await usage(target, 'from=2025-10-31&to=2025-11-01');
  expect(later.api_requests).toEqual({ total: 1, by_endpoint: { '/account': 1 } });
  const before = await usage(target, 'from=2025-10-30&to=2025-10-30');
  expect(before.api_requests.by_endpoint).toEqual({ ...today, '/account': 1 });
});

fact('conversations are those created on the days asked for, both included', async (target) => {
  const { data } = await list(target, 'per_page=100');
  const days = data.map(({ created_at }) => created_at.slice(0, 10)).toSorted();
  const [from = '', to = ''] = [days[10], days[30]];
  const { period, conversations } = await usage(target, `from=${from}&to=${to}`);
  expect(period).toEqual({ from, to });
  expect(conversations.total).toBe(days.filter((day) => day >= from && day <= to).length);
  const one = await usage(target, `from=${from}&to=${from}`);
  expect(one.conversations.total).toBe(days.filter((day) => day === from).length);
});

fact('storage is what was stored up to the last day', async (target) => {
  expect((await usage(target, 'from=2000-01-01&to=2023-12-31')).storage).toEqual({
    total_mb: 0,
    by_type: { conversations: 0, attachments: 0 },
  });
  const documented = await usage(target, 'from=2024-01-01&to=2024-01-31');
  expect(documented.storage.by_type.attachments).toBe(102_400 / 1_048_576);
  expect((await usage(target)).storage.total_mb).toBe(125);
});

fact('without dates, the period is the last thirty days and today', async (target) => {
  const { period } = await usage(target);
  expect(period).toEqual({ from: '2025-09-30', to: '2025-10-30' });
  const earlier = await usage(target, 'to=2024-03-01');
  expect(earlier.period).toEqual({ from: '2024-01-31', to: '2024-03-01' });
});

fact('a period that ends before it begins, or is no date, is refused', async (target) => {
  expect(await call(target, 'GET /account/usage?from=2025-02-01&to=2025-01-01')).toMatchObject(
    refused(badParameters, { to: ['To must not be before from'] }),
  );
  expect(await call(target, 'GET /account/usage?from=2025-02-30&to=today')).toMatchObject(
    refused(badParameters, {
      from: ['From must be a valid date'],
      to: ['To must be a valid date'],
    }),
  );
});
