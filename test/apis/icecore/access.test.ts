import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

const fact = onEveryTarget({ api: 'icecore', size: 20 });

const operations = ['GET /conversations', 'POST /messages/send', 'GET /analytics'];
const json = { conversationId: 'conv_123', text: 'Hello from API!' };
const unauthorized = { status: 401, body: { error: 'Invalid or expired API key' } };

/** The rate limit as an answer states it. */
const quota = ({ headers }: { headers: Headers }) =>
  ['Limit', 'Remaining', 'Reset'].map((name) => Number(headers.get(`X-RateLimit-${name}`)));

const seconds = (time: string) => Date.parse(time) / 1000;

async function exhaust(target: Target, as = 'full'): Promise<void> {
  for (let used = 0; used < 60; used++) await call(target, 'GET /analytics?days=1', { as });
}

const body = (line: string) => (line.startsWith('POST') ? { json } : {});

for (const line of operations) {
  fact(`${line} without a key is unauthorized`, async (target) => {
    expect(await call(target, line, { as: null, ...body(line) })).toMatchObject(unauthorized);
  });

  fact(`${line} with a key nobody knows is unauthorized`, async (target) => {
    const headers = { Authorization: 'Bearer sk_live_your_api_key_here' };
    const reply = await call(target, line, { as: null, headers, ...body(line) });
    expect(reply).toMatchObject(unauthorized);
  });

  fact(`${line} with an expired key is unauthorized`, async (target) => {
    expect(await call(target, line, { as: 'expired', ...body(line) })).toMatchObject(unauthorized);
  });

  fact(`${line} with the key in another scheme or no scheme is unauthorized`, async (target) => {
    const [, key = ''] = (target.credential('full').Authorization ?? '').split(' ');
    for (const Authorization of [
      `Basic ${key}`,
      `Token ${key}`,
      key,
      'Bearer',
      `Bearer ${key} x`,
    ]) {
      const reply = await call(target, line, {
        as: null,
        headers: { Authorization },
        ...body(line),
      });
      expect(reply).toMatchObject(unauthorized);
    }
  });

  fact(`${line} judges the key before parameters and body`, async (target) => {
    const reply = await call(target, `${line}?page=0&days=0`, {
      as: null,
      headers: { 'Content-Type': 'text/plain' },
      ...(line.startsWith('POST') ? { body: '{' } : {}),
    });
    expect(reply).toMatchObject(unauthorized);
  });
}

fact('the scheme is named in any case', async (target) => {
  const Authorization = target.credential('full').Authorization?.replace('Bearer', 'bEARER') ?? '';
  const reply = await call(target, 'GET /analytics', { as: null, headers: { Authorization } });
  expect(reply.status).toBe(200);
});

fact('a key may do what its permissions say and is told what they lack', async (target) => {
  const read = { error: 'API key does not have permission to read conversations' };
  const send = { error: 'API key does not have permission to send messages' };
  const statuses = async (as: string) => {
    const replies = [];
    for (const line of operations) replies.push(await call(target, line, { as, ...body(line) }));
    return replies;
  };
  expect(await statuses('full')).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }]);
  expect(await statuses('read-only')).toMatchObject([
    { status: 200 },
    { status: 403, body: send },
    { status: 200 },
  ]);
  expect(await statuses('no-conversations')).toMatchObject([
    { status: 403, body: read },
    { status: 403, body: send },
    { status: 200 },
  ]);
});

fact('permission is judged before parameters and body', async (target) => {
  const as = 'no-conversations';
  expect((await call(target, 'GET /conversations?page=0', { as })).status).toBe(403);
  const headers = { 'Content-Type': 'application/json' };
  for (const body of ['{', '{}', '', 'x'.repeat(1_100_000)]) {
    expect((await call(target, 'POST /messages/send', { as, headers, body })).status).toBe(403);
  }
  expect((await call(target, 'POST /messages/send', { as, body: 'text' })).status).toBe(403);
});

fact('every answer to a key counts down, errors included', async (target) => {
  const lines = [
    ['GET /conversations', 200],
    ['GET /conversations?page=0', 400],
    ['POST /messages/send', 400],
    ['GET /nowhere', 404],
    ['DELETE /conversations', 405],
    ['HEAD /conversations', 200],
  ] as const;
  const reset = seconds('2025-10-30T12:01:00Z');
  for (const [index, [line, status]] of lines.entries()) {
    const reply = await call(target, line);
    expect(reply.status).toBe(status);
    expect(quota(reply)).toEqual([60, 59 - index, reset]);
  }
});

fact('what no key stands for is told an untouched quota, however often it asks', async (target) => {
  for (let asked = 0; asked < 65; asked++) {
    const reply = await call(target, 'GET /analytics', { as: asked % 2 ? null : 'expired' });
    expect(reply).toMatchObject(unauthorized);
    expect(quota(reply)).toEqual([60, 60, seconds('2025-10-30T12:01:00Z')]);
  }
  expect(quota(await call(target, 'GET /analytics'))).toEqual([60, 59, expect.any(Number)]);
});

fact('the 61st call of a minute is refused, flat, with the seconds to wait', async (target) => {
  await exhaust(target);
  await target.session().advance(29.5);
  const reply = await call(target, 'GET /conversations');
  expect(reply).toMatchObject({ status: 429 });
  expect(reply.body).toEqual({ error: 'Rate limit exceeded', retry_after: 31 });
  expect(quota(reply)).toEqual([60, 0, seconds('2025-10-30T12:01:00Z')]);
});

for (const line of operations) {
  fact(
    `${line} is refused over the limit, before permission, parameters and body`,
    async (target) => {
      await exhaust(target, 'no-conversations');
      const init = { as: 'no-conversations', ...(line.startsWith('POST') ? { body: '{' } : {}) };
      expect((await call(target, `${line}?days=0&page=0`, init)).status).toBe(429);
    },
  );
}

fact('an unknown path stays unknown over the limit', async (target) => {
  await exhaust(target);
  expect(await call(target, 'GET /nowhere')).toMatchObject({ status: 404 });
  expect(await call(target, 'PUT /analytics')).toMatchObject({ status: 405 });
});

fact('a minute later the limit is new', async (target) => {
  await exhaust(target);
  expect((await call(target, 'GET /analytics')).status).toBe(429);
  await target.session().advance(60);
  const reply = await call(target, 'GET /analytics');
  expect(reply.status).toBe(200);
  expect(quota(reply)).toEqual([60, 59, seconds('2025-10-30T12:02:00Z')]);
});

fact('waiting exactly retry_after is enough, and less is not', async (target) => {
  await target.session().setClock('2025-10-30T12:00:00.250Z');
  await exhaust(target);
  await target.session().advance(17.4);
  const refused = await call<{ retry_after: number }>(target, 'GET /analytics');
  expect(refused.body.retry_after).toBe(43);
  await target.session().advance(refused.body.retry_after - 1);
  const again = await call<{ retry_after: number }>(target, 'GET /analytics');
  expect(again).toMatchObject({ status: 429, body: { retry_after: 1 } });
  await target.session().advance(1);
  expect((await call(target, 'GET /analytics')).status).toBe(200);
});

fact('at the second named by X-RateLimit-Reset the limit is new', async (target) => {
  await target.session().setClock('2025-10-30T12:00:00.250Z');
  await exhaust(target);
  const [, , reset = 0] = quota(await call(target, 'GET /analytics'));
  expect(reset).toBe(seconds('2025-10-30T12:01:01Z'));
  await target.session().setClock(new Date(reset * 1000).toISOString());
  expect((await call(target, 'GET /analytics')).status).toBe(200);
});

fact(
  'refused calls do not count, so that calling on does not lengthen the wait',
  async (target) => {
    await exhaust(target);
    for (let extra = 0; extra < 5; extra++) {
      await target.session().advance(10);
      expect(await call(target, 'GET /analytics')).toMatchObject({
        status: 429,
        body: { retry_after: 50 - extra * 10 },
      });
    }
    await target.session().advance(10);
    expect((await call(target, 'GET /analytics')).status).toBe(200);
  },
);

fact('each key has its own limit', async (target) => {
  await exhaust(target, 'read-only');
  expect((await call(target, 'GET /analytics', { as: 'read-only' })).status).toBe(429);
  expect(quota(await call(target, 'GET /analytics'))).toEqual([60, 59, expect.any(Number)]);
});
