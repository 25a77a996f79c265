import { expect } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { compileApi } from '../../src/mock/compile-api.ts';
import type { Fault } from '../../src/world/fault.ts';
import { call } from '../call.ts';
import { onEveryTarget, type Target } from '../targets.ts';

const fact = onEveryTarget({ api: 'icecore', size: 3 });

const list = 'GET /conversations';
const send = 'POST /messages/send';
const message = { conversationId: 'conv_123', text: 'Hello' };

const statusOf = async (
  target: Target,
  ...given: Parameters<typeof call> extends [unknown, ...infer R] ? R : never
) => (await call(target, ...given)).status;

/** A request without a judge, who has nothing to say of answers that are broken on purpose. */
function bare(target: Target, path = '/conversations', init: RequestInit = {}): Promise<Response> {
  const headers = { ...target.credential('full'), ...init.headers };
  return target.unjudged(new Request(target.baseUrl + path, { ...init, headers }));
}

const meets: readonly (readonly [Fault, readonly string[], readonly string[]])[] = [
  [{ api: 'icecore' }, [list, 'GET /analytics', 'GET /nowhere'], []],
  [{ operationId: 'getAnalytics' }, ['GET /analytics', 'HEAD /analytics'], [list]],
  [{ method: 'GET' }, [list], ['DELETE /conversations']],
  [{ path: '/conv*' }, [list, 'GET /conversations?status=open', 'GET /conv/1'], ['GET /analytics']],
  [{ path: '/*/send' }, ['GET /messages/send'], ['GET /messages/send/x', list]],
  [{ path: '/conversations' }, [list], ['GET /conversations.', 'GET /conversation']],
];

for (const [fault, met, spared] of meets) {
  fact(`a fault for ${JSON.stringify(fault)} meets that and nothing else`, async (target) => {
    await target.session().addFault({ ...fault, status: 503 });
    const status = async (line: string) => {
      const [method = '', path = ''] = line.split(' ');
      return (await bare(target, path, { method })).status;
    };
    for (const line of met) expect(await status(line), line).toBe(503);
    for (const line of spared) expect(await status(line), line).not.toBe(503);
  });
}

fact('a fault meets one credential, and others not', async (target) => {
  await target.session().addFault({ credential: 'read-only', code: 'internal' });
  expect(await statusOf(target, list, { as: 'read-only' })).toBe(500);
  expect(await statusOf(target, list)).toBe(200);
  expect(await statusOf(target, list, { as: null })).toBe(401);
});

fact('a fault meets requests whose body holds a part', async (target) => {
  const requestBody = { text: 'Hello' };
  await target.session().addFault({ requestBody, code: 'internal' });
  expect(await statusOf(target, send, { json: message })).toBe(500);
  expect(await statusOf(target, send, { json: { ...message, text: 'Hello!' } })).toBe(200);
  const headers = { 'Content-Type': 'application/json' };
  expect(await statusOf(target, send, { body: '{"text":"Hello"', headers })).toBe(400);
  expect(await statusOf(target, list)).toBe(200);
});

fact('fail twice, then succeed: a client that tries again comes through', async (target) => {
  await target.session().addFault({ operationId: 'sendMessage', code: 'internal', times: 2 });
  const seen: number[] = [];
  for (let tries = 0; tries < 5 && seen.at(-1) !== 200; tries++) {
    seen.push(await statusOf(target, send, { json: message }));
  }
  expect(seen).toEqual([500, 500, 200]);
  const { body } = await call<{ data: { _id: string; status: string }[] }>(target, list);
  expect(body.data.find((it) => it._id === 'conv_123')?.status).toBe('in_progress');
});

fact('what a status or code answers is not done, what only loses its answer is', async (target) => {
  const status = async () => {
    const { body } = await call<{ data: { _id: string; status: string }[] }>(target, list);
    return body.data.find((it) => it._id === 'conv_123')?.status;
  };
  const session = target.session();
  await session.addFault({ operationId: 'sendMessage', status: 503, abort: 'reset', times: 1 });
  await session.addFault({ operationId: 'sendMessage', abort: 'reset', times: 1 });
  const sent = () =>
    bare(target, '/messages/send', {
      method: 'POST',
      body: JSON.stringify(message),
      headers: { 'Content-Type': 'application/json' },
    });
  await expect(sent()).rejects.toThrow(TypeError);
  expect(await status()).toBe('open');
  await expect(sent()).rejects.toThrow(TypeError);
  expect(await status()).toBe('in_progress');
});

fact('after, times and probability decide which of the requests are met', async (target) => {
  const session = target.session();
  await session.addFault({ code: 'internal', after: 2, times: 2 });
  const statuses = [];
  for (let count = 0; count < 6; count++) statuses.push(await statusOf(target, list));
  expect(statuses).toEqual([200, 200, 500, 500, 200, 200]);
  await session.addFault({ code: 'internal', probability: 0 });
  expect(await statusOf(target, list)).toBe(200);
});

fact(
  'chance decides the same for the same seed, whatever other faults there are',
  async (target) => {
    const drawn = async (before?: Fault) => {
      await target.session().reset();
      const id = await target.session().addFault({ code: 'internal', probability: 0.5 });
      expect(id).toBe('fault-1');
      if (before) await target.session().addFault(before);
      const met: boolean[] = [];
      for (let count = 0; count < 20; count++) met.push((await bare(target)).status === 500);
      return met;
    };
    const first = await drawn();
    expect(first.filter(Boolean).length).toBeGreaterThan(4);
    expect(first.filter(Boolean).length).toBeLessThan(16);
    expect(await drawn()).toEqual(first);
    expect(await drawn({ status: 403, probability: 0.5 })).toEqual(first);
  },
);

fact('delays of several add up, and the first that decides does', async (target) => {
  const session = target.session();
  await session.addFault({ delayMs: 1000 });
  await session.addFault({ status: 503, delayMs: 2000 });
  await session.addFault({ status: 500, delayMs: 60_000 });
  await session.addFault({ delayMs: { min: 4000, max: 4000 } });
  const pending = bare(target);
  expect(await settledWithin(pending)).toBe(false);
  await session.advance(6);
  expect(await settledWithin(pending)).toBe(false);
  await session.advance(1);
  expect((await pending).status).toBe(503);
});

fact('a frozen clock holds a delay, and advancing it ends it', async (target) => {
  const session = target.session();
  await session.addFault({ delayMs: { mean: 5000, deviation: 0 } });
  const pending = bare(target);
  expect(await settledWithin(pending)).toBe(false);
  await session.advance(4.9);
  expect(await settledWithin(pending)).toBe(false);
  await session.advance(0.2);
  expect((await pending).status).toBe(200);
});

fact('a reset of the session ends its delays', async (target) => {
  const session = target.session();
  await session.addFault({ delayMs: 3_600_000 });
  const pending = [bare(target), bare(target)];
  expect(await settledWithin(Promise.any(pending))).toBe(false);
  await session.reset();
  for (const response of await Promise.all(pending)) {
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ title: 'The session has ended' });
  }
  expect(await statusOf(target, list)).toBe(200);
});

async function settledWithin(promise: Promise<unknown>, milliseconds = 60): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false));
  return Promise.race([promise.then(() => true), late]);
}

fact(
  'own bodies and headers are answered, as text or JSON, and null takes a header away',
  async (target) => {
    const session = target.session();
    await session.addFault({
      status: 502,
      body: '<h1>Bad gateway</h1>',
      headers: { 'content-type': 'text/html', 'X-RateLimit-Limit': null, Via: '1.1 proxy' },
      times: 1,
    });
    const page = await bare(target);
    expect([page.status, await page.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
    expect(page.headers.get('Content-Type')).toBe('text/html');
    expect(page.headers.get('Via')).toBe('1.1 proxy');
    expect(page.headers.has('X-RateLimit-Limit')).toBe(false);
    await session.addFault({ code: 'forbidden', body: { error: 'Go away' }, times: 1 });
    expect(await call(target, list)).toMatchObject({ status: 403, body: { error: 'Go away' } });
    await session.addFault({ body: { conversations: null }, times: 1 });
    const odd = await bare(target);
    expect([odd.status, await odd.json()]).toEqual([200, { conversations: null }]);
    await session.addFault({ headers: { 'X-Note': 'seen' } });
    const noted = await bare(target);
    expect([noted.status, noted.headers.get('X-Note')]).toEqual([200, 'seen']);
  },
);

fact('what a fault answers carries the quota and may be read by pages', async (target) => {
  await target.session().addFault({ status: 503 });
  for (const init of [{}, { method: 'HEAD' }]) {
    const response = await bare(target, '/conversations', init);
    expect(response.status).toBe(503);
    expect(response.headers.get('X-RateLimit-Limit')).toBe('60');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const text = await response.text();
    expect(text).toBe(init.method === 'HEAD' ? '' : '{"error":"Service unavailable"}');
  }
  const nowhere = await bare(target, '/nowhere');
  expect([nowhere.status, nowhere.headers.get('X-RateLimit-Limit')]).toEqual([503, '60']);
});

fact(
  'an injected 429 tells a spent quota and a wait that agrees with the clock',
  async (target) => {
    await statusOf(target, list);
    await target.session().advance(20);
    await target.session().addFault({ status: 429 });
    const { status, headers, body } = await call(target, list);
    expect({ status, body }).toEqual({
      status: 429,
      body: { error: 'Rate limit exceeded', retry_after: 40 },
    });
    const reset = Date.parse('2025-10-30T12:01:00Z') / 1000;
    expect(headers.get('X-RateLimit-Remaining')).toBe('0');
    expect(headers.get('X-RateLimit-Reset')).toBe(String(reset));
  },
);

fact('malformed JSON comes with all headers right', async (target) => {
  await target.session().addFault({ malformed: true });
  const response = await bare(target);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/json');
  const text = await response.text();
  expect(text).toMatch(/^\{"data":\[/);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

for (const abort of [true, 'reset', 'empty'] as const) {
  fact(`abort ${abort}: fetch rejects`, async (target) => {
    await target.session().addFault({ abort, times: 1 });
    await expect(bare(target)).rejects.toThrow(TypeError);
    expect((await bare(target)).status).toBe(200);
  });
}

fact('abort truncate: the answer begins, and its body breaks off', async (target) => {
  await target.session().addFault({ abort: 'truncate', times: 1 });
  const response = await bare(target);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect((await bare(target)).status).toBe(200);
});

fact('dripMs: the body takes its time, and comes whole', async (target) => {
  await target.session().addFault({ dripMs: 200 });
  const began = Date.now();
  const response = await bare(target);
  const body = await response.json();
  expect(Date.now() - began).toBeGreaterThan(150);
  expect(body).toMatchObject({ data: [{}, {}, {}] });
});

for (const definition of apis) {
  const { errors, contract } = compileApi(definition);
  const ofApi = onEveryTarget({ api: definition.name, size: 2, rateLimit: false });
  ofApi(
    `every kind of error that ${definition.name} has can be injected in its own format`,
    async (target) => {
      for (const kind of errors.kinds) {
        await target.session().reset();
        await target.session().addFault({ code: kind });
        const path = contract.operations[0]?.path ?? '';
        const response = await bare(target, path);
        const { status, headers } = response;
        expect(status, kind).toBe(errors.statusOf(kind));
        expect(headers.get('Content-Type'), kind).toBe(errors.mediaType);
        const read = errors.read({ status, body: await response.json() });
        expect(read.problems, kind).toEqual([]);
        expect(read.kinds).toContain(kind);
      }
    },
  );

  ofApi(
    `a status that ${definition.name} has no words for is injected in its format all the same`,
    async (target) => {
      for (const status of [418, 502, 599]) {
        await target.session().reset();
        await target.session().addFault({ status });
        const response = await bare(target, '/any');
        expect(response.status).toBe(status);
        expect(response.headers.get('Content-Type')).toBe(errors.mediaType);
        expect(errors.read({ status, body: await response.json() }).message).toBe(
          `Status ${status}`,
        );
      }
    },
  );
}
