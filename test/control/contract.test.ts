import { afterAll, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { routeTable } from '../../src/control/routes.ts';
import { document } from '../../src/generated/parley-control/document.ts';
import { serve } from '../../src/node.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { compileResponseValidator } from '../../src/spec/response-validator.ts';

const contract = compileContract({ name: 'parley-control', document });
const served = await serve({ port: 0, apis: ['icecore'], size: 3 });
afterAll(served.close);

test('the routes are the operations that the document has', () => {
  const operations = contract.operations.map(({ method, path }) => `${method} ${path}`);
  expect(routeTable.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    operations.sort(),
  );
});

/** One after another, as the session is then; a line below has what the one above left. */
const exchanges: readonly (readonly [line: string, body?: unknown])[] = [
  ['GET /health'],
  ['GET /apis'],
  ['GET /apis/icecore/openapi.json'],
  ['GET /apis/gone/openapi.json'],
  ['POST /apis/icecore/session', { as: 'full' }],
  ['GET /apis/icecore/rules'],
  ['GET /clock'],
  ['PUT /clock', { now: '2025-10-30T12:00:00Z', frozen: true }],
  ['POST /clock/advance', { duration: 'PT1M' }],
  ['GET /clock/agenda'],
  ['POST /faults', { api: 'icecore', status: 503, delayMs: { min: 0, max: 1 } }],
  ['POST /faults', { status: 1 }],
  ['GET /faults'],
  ['DELETE /faults/fault-1'],
  ['DELETE /faults/fault-1'],
  ['DELETE /faults'],
  ['PUT /limits/icecore', { limit: 5 }],
  ['GET /limits'],
  ['DELETE /limits/icecore'],
  ['POST /scenarios/icecore/slow'],
  ['GET /scenarios'],
  ['DELETE /scenarios/icecore/slow'],
  ['POST /scenarios/icecore/gone'],
  ['PUT /limits/icecore', { remaining: 0 }],
  ['GET /state'],
  ['GET /state/icecore'],
  ['GET /state/icecore/conversations?limit=1'],
  ['PUT /state/icecore/messages', []],
  ['PATCH /state/icecore/conversations', [{ _id: 'conv_123', status: 'closed' }]],
  ['PATCH /state/icecore/conversations', [{ _id: 'conv_123', status: 'lost' }]],
  ['GET /state/icecore/conversations/conv_123'],
  ['PATCH /state/icecore/conversations/conv_123', { status: 'open' }],
  ['DELETE /state/icecore/conversations/conv_123'],
  ['GET /state/icecore/conversations/conv_123'],
  ['POST /snapshots', { name: 'now' }],
  ['GET /snapshots'],
  ['GET /snapshots/now'],
  ['POST /reset'],
  ['GET /snapshots/now/diff'],
  ['POST /snapshots/now/restore'],
  ['POST /sessions', { name: 'more', from: 'now' }],
  ['GET /sessions'],
  ['DELETE /sessions/more'],
  ['DELETE /snapshots/now'],
  ['GET /requests'],
  ['GET /requests?status=teapot'],
  ['GET /requests.har'],
  ['DELETE /requests'],
  ['POST /checks', { api: 'icecore', rules: ['response'], operations: ['getAnalytics'] }],
  ['POST /checks', { api: 'icecore', target: 'nowhere' }],
  ['GET /checks'],
  ['POST /checks/check-1/stop'],
  ['GET /checks/check-1'],
  ['GET /checks/check-1/report.html'],
  ['DELETE /checks/check-1'],
  ['GET /checks/check-1'],
  ['GET /capsule'],
  ['GET /openapi.json'],
  ['GET /nothing'],
];

test('every answer is as the document has it', async () => {
  // Something to be found in the log.
  await fetch(`${served.origin}/icecore/api/v1/conversations`);
  const unseen = new Set(contract.operations.map(({ operationId }) => operationId));
  for (const [line, body] of exchanges) {
    const [method = '', path = ''] = line.split(' ');
    const response = await fetch(`${served.origin}/_parley${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const match = contract.route(method, path.split('?')[0] ?? '');
    if (match.kind !== 'operation') continue;
    unseen.delete(match.operation.operationId);
    const violations = compileResponseValidator(
      contract,
      match.operation,
    )({
      status: response.status,
      mediaType: response.headers.get('content-type')?.split(';')[0],
      header: (name) => response.headers.get(name) ?? undefined,
      body: text === '' ? undefined : /^<!/.test(text) ? text : JSON.parse(text),
    });
    expect(violations, `${line}: ${text.slice(0, 300)}`).toEqual([]);
  }
  // A stream does not end; the snapshots of a file and a record that is put are tested beside their routes.
  expect([...unseen].sort()).toEqual([
    'importSnapshot',
    'putRecord',
    'streamCheck',
    'streamRequests',
  ]);
});

test('the checks that hold any API to its contract find nothing here', async () => {
  const report = await check({
    contract: { name: 'parley-control', document },
    target: (request) => fetch(request),
    baseUrl: `${served.origin}/_parley`,
    only: {
      operations: [
        'getHealth',
        'listApis',
        'getClock',
        'listFaults',
        'listLimits',
        'listScenarios',
        'listSessions',
        'listSnapshots',
        'getOpenApi',
        'listAgenda',
        'listChecks',
      ],
    },
  });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.outcome).toBe('passed');
});
