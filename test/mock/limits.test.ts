import { expect } from 'vitest';
import { call } from '../call.ts';
import { onEveryTarget, type Target } from '../targets.ts';

const icecore = onEveryTarget({ api: 'icecore', size: 2 });
const aimychats = onEveryTarget({ api: 'aimychats', size: 2 });

async function asked(target: Target, as = 'full') {
  const { status, headers } = await call(target, 'GET /conversations', { as });
  const number = (name: string) => Number(headers.get(`X-RateLimit-${name}`));
  return {
    status,
    limit: number('Limit'),
    remaining: number('Remaining'),
    reset: number('Reset'),
    retryAfter: headers.get('Retry-After'),
  };
}

const start = Date.parse('2025-10-30T12:00:00Z') / 1000;

async function gauge(target: Target, credential = 'full') {
  const limits = await target.session().limits();
  return limits.find((it) => it.api === target.api && it.credential === credential);
}

icecore('a limit is lowered and put back, headers and refusals follow', async (target) => {
  const session = target.session();
  await asked(target);
  await session.setLimit({ limit: 2, seconds: 10 });
  expect(await asked(target)).toMatchObject({
    status: 200,
    limit: 2,
    remaining: 0,
    reset: start + 10,
  });
  expect(await asked(target)).toMatchObject({ status: 429, limit: 2, remaining: 0 });
  await session.advance(10);
  expect(await asked(target)).toMatchObject({ status: 200, limit: 2, remaining: 1 });
  await session.resetLimits();
  expect(await asked(target)).toMatchObject({ status: 200, limit: 60, remaining: 58 });
});

icecore(
  'a limit of one credential leaves the others alone, and comes before one of all',
  async (target) => {
    const session = target.session();
    await session.setLimit({ limit: 5 });
    await session.setLimit({ credential: 'read-only', limit: 1 });
    expect(await asked(target, 'read-only')).toMatchObject({ status: 200, limit: 1, remaining: 0 });
    expect(await asked(target, 'read-only')).toMatchObject({ status: 429, limit: 1 });
    expect(await asked(target)).toMatchObject({ status: 200, limit: 5, remaining: 4 });
  },
);

icecore('a quota is used up, comes back with the clock, and the limit stays', async (target) => {
  const session = target.session();
  await session.setLimit({ credential: 'full', remaining: 0 });
  expect(await gauge(target)).toMatchObject({ limit: 60, remaining: 0, retryAfter: 60 });
  expect(await gauge(target, 'read-only')).toMatchObject({ remaining: 60 });
  expect(await asked(target)).toMatchObject({ status: 429, limit: 60, remaining: 0 });
  expect(await asked(target, 'read-only')).toMatchObject({ status: 200 });
  await session.advance(60);
  expect(await asked(target)).toMatchObject({ status: 200, limit: 60, remaining: 59 });
});

icecore('what is left goes with a limit that is set, and is no more than it', async (target) => {
  const session = target.session();
  await session.setLimit({ limit: 10, remaining: 3 });
  expect(await asked(target)).toMatchObject({ limit: 10, remaining: 2 });
  await session.setLimit({ remaining: 99 });
  expect(await asked(target)).toMatchObject({ limit: 10, remaining: 9 });
});

aimychats('of several quotas all are left with so many requests', async (target) => {
  const session = target.session();
  await session.setLimit({ remaining: 1 });
  expect(await asked(target)).toMatchObject({ status: 200, limit: 5000, remaining: 0 });
  expect(await asked(target)).toMatchObject({ status: 429 });
  await session.setLimit({ remaining: 5000 });
  expect(await asked(target)).toMatchObject({ status: 200, remaining: 4999 });
});

icecore('off: nothing is counted', async (target) => {
  const session = target.session();
  await session.setLimit({ limit: 1 });
  await session.setLimit({ off: true });
  for (let count = 0; count < 5; count++) {
    expect(await asked(target)).toMatchObject({ status: 200, limit: 60, remaining: 60 });
  }
  expect(await gauge(target)).toMatchObject({ off: true, remaining: 60 });
});

icecore('gauges tell what the next answer finds', async (target) => {
  const session = target.session();
  for (const limit of [undefined, { limit: 3, seconds: 7 }, { seconds: 20 }]) {
    if (limit) await session.setLimit(limit);
    for (let count = 0; count < 3; count++) {
      const before = await gauge(target);
      const answer = await asked(target);
      expect(answer).toMatchObject({
        limit: before?.limit,
        remaining: Math.max(0, (before?.remaining ?? 0) - 1),
      });
      expect(answer.status === 429).toBe(before?.retryAfter !== undefined);
    }
    expect(await gauge(target)).toMatchObject({ seconds: limit?.seconds ?? 60 });
  }
});

aimychats(
  'of several quotas, a limit takes the place of all',
  async (target) => {
    const session = target.session();
    await session.setLimit({ limit: 600 });
    for (let count = 0; count < 505; count++) await call(target, 'GET /webhooks');
    expect(await asked(target)).toMatchObject({ status: 200, limit: 600, remaining: 94 });
    expect(await gauge(target)).toMatchObject({ limit: 600, remaining: 94, seconds: 3600 });
    await session.resetLimits();
    expect(await asked(target)).toMatchObject({ status: 200, limit: 5000, remaining: 4493 });
  },
  ['in process'],
);

aimychats(
  'a gauge says when a quota that the headers do not show is used up',
  async (target) => {
    for (let count = 0; count < 500; count++) await call(target, 'GET /webhooks');
    expect(await gauge(target)).toMatchObject({ limit: 5000, remaining: 4500, retryAfter: 60 });
    expect(await asked(target)).toMatchObject({ status: 429, remaining: 4500, retryAfter: '60' });
    await target.session().advance(60);
    expect((await gauge(target))?.retryAfter).toBeUndefined();
    expect(await asked(target)).toMatchObject({ status: 200, remaining: 4499 });
  },
  ['in process'],
);

icecore(
  'rate-limited: the quota is used up, whatever the limit is, and is what it was when it ends',
  async (target) => {
    const session = target.session();
    await asked(target);
    await session.setScenario('rate-limited', true);
    expect(await asked(target)).toMatchObject({
      status: 429,
      limit: 60,
      remaining: 0,
      reset: start + 60,
    });
    await session.setLimit({ limit: 7, seconds: 30 });
    expect(await asked(target)).toMatchObject({
      status: 429,
      limit: 7,
      remaining: 0,
      reset: start + 30,
    });
    expect(await gauge(target)).toMatchObject({ limit: 7, remaining: 0, retryAfter: 30 });
    await session.resetLimits();
    await session.setScenario('rate-limited', false);
    expect(await asked(target)).toMatchObject({ status: 200, limit: 60, remaining: 58 });
  },
);

for (const [limit, problem] of [
  [{}, 'expected limit, seconds, remaining or off'],
  [{ limit: 0 }, 'limit: expected a whole number of requests from 1'],
  [{ limit: 1.5 }, 'limit: expected a whole number of requests from 1'],
  [{ remaining: -1 }, 'remaining: expected a whole number from 0'],
  [{ seconds: 0 }, 'seconds: expected a whole number from 1'],
  [{ off: 'yes' }, 'off: expected true or false'],
  [{ limit: 1, credential: 'nobody' }, 'credential: expected one of full, read-only, '],
  [{ limit: 1, window: 3 }, 'window: is not a member of a limit'],
] as const) {
  icecore(`the limit ${JSON.stringify(limit)} is refused: ${problem}`, async (target) => {
    await expect(target.session().setLimit(limit as never)).rejects.toThrow(problem);
    expect(await asked(target)).toMatchObject({ limit: 60 });
  });
}
