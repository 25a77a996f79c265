import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import type { Exchange, Target } from '../../src/check.ts';
import { checkedMock, sentences } from './checked-mock.ts';

for (const { name } of apis) {
  test(`${name} keeps state and laws, and puts them to the test`, async () => {
    const report = await checkedMock({ api: name, seed: 6, only: { rules: ['state', name] } });
    expect(sentences(report)).toEqual([]);
    expect(report.verdicts.reduce((sum, { holds }) => sum + holds, 0)).toBeGreaterThan(0);
  });
}

for (const lag of [300, 900]) {
  for (const { name } of apis) {
    test(`${name} keeps state and laws where each answer takes ${lag} ms`, async () => {
      const report = await checkedMock({ api: name, lag, only: { rules: ['state', name] } });
      expect(sentences(report)).toEqual([]);
    });
  }
}

/** Answers come after up to 20 ms, in another order than requests went. */
const late =
  (target: Target): Target =>
  async (request) => {
    const response = await target(request);
    await new Promise((resolve) => {
      setTimeout(resolve, Math.random() * 20);
    });
    return response;
  };

test('a slow server is not a wrong one', { timeout: 30_000 }, async () => {
  const report = await checkedMock({
    api: 'aimychats',
    wrap: late,
    concurrency: 32,
    only: { rules: ['state', 'aimychats'] },
  });
  expect(sentences(report)).toEqual([]);
});

/** Checks a mock as if it were a real API: no sessions, no clock. */
async function checkedAsReal(options: {
  readonly allow?: readonly 'writes'[];
  readonly operations?: readonly string[];
}) {
  const exchanges: Exchange[] = [];
  const report = await checkedMock({
    api: 'inbox',
    host: undefined,
    allow: options.allow,
    only: { rules: ['state', 'inbox'], operations: options.operations },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return { report, exchanges };
}

test('of a real API, a read-only check changes nothing', async () => {
  const { report, exchanges } = await checkedAsReal({});
  expect(sentences(report)).toEqual([]);
  expect([...new Set(exchanges.map(({ request }) => request.method))]).toEqual(['GET']);
  // Opening a conversation marks it as read.
  expect(exchanges.map(({ operation }) => operation?.operationId)).not.toContain('getConversation');
});

test('of a real API, only what this run created is changed and deleted, and nothing is left', {
  timeout: 60_000,
}, async () => {
  const { report, exchanges } = await checkedAsReal({
    allow: ['writes'],
    operations: [
      'createContact',
      'updateContact',
      'deleteContact',
      'addTag',
      'deleteAgent',
      'updateWorkspace',
    ],
  });
  expect(sentences(report)).toEqual([]);
  const created = new Set<unknown>();
  for (const { operation, request, response, pathParameters } of exchanges) {
    const body = response.json as { id?: unknown } | undefined;
    if (response.status === 201) created.add(body?.id);
    else if (request.method !== 'GET' && operation?.path.includes('{id}')) {
      expect(created, `${request.method} ${request.path}`).toContain(pathParameters.id);
    }
  }
  expect(created.size).toBeGreaterThan(0);
  const called = new Set(exchanges.map(({ operation }) => operation?.operationId));
  expect(called).not.toContain('updateWorkspace');
  const deleted = exchanges.filter(
    ({ request, response }) => request.method === 'DELETE' && response.status === 200,
  );
  const kept = [...created].filter(
    (id) => !deleted.some(({ pathParameters }) => pathParameters.id === id),
  );
  // Conversations cannot be deleted there.
  expect(kept.filter((id) => !String(id).startsWith('conv_'))).toEqual([]);
});
