import { expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { type Contract, compileContract } from '../src/spec/contract.ts';
import { valueAt } from '../src/spec/json-pointer.ts';
import type { Operation } from '../src/spec/operation.ts';
import { documentedResponse } from '../src/spec/response-validator.ts';
import { call, type Reply } from './call.ts';
import {
  bodyOf,
  type Fixture,
  type FixtureRequest,
  readFixtures,
  refusesRequest,
} from './fixture-files.ts';
import { onEveryTarget, type Target } from './targets.ts';

const files = readFixtures();
const contracts = new Map(apis.map((api) => [api.name, compileContract(api)]));
const facts = new Map(apis.map(({ name }) => [name, onEveryTarget({ api: name })]));

function contractOf(api: string): Contract {
  const contract = contracts.get(api);
  if (contract) return contract;
  throw new Error(`fixtures/${api} belongs to no API`);
}

function operationOf(api: string, { operationId }: Fixture): Operation {
  const operation = contractOf(api).operations.find((it) => it.operationId === operationId);
  if (operation) return operation;
  throw new Error(`${api} has no operation ${operationId}`);
}

/** The JSON response that the contract documents for the fixture's status. */
function documented(api: string, fixture: Fixture) {
  return documentedResponse(operationOf(api, fixture), fixture.response.status)?.content[0];
}

async function replay(target: Target, fixture: Fixture): Promise<Reply<unknown>> {
  const { credential, before = [], times = 1 } = fixture;
  const send = (request: FixtureRequest) =>
    call(target, `${request.method} ${request.path}`, {
      as: credential,
      headers: request.headers,
      body: bodyOf(request),
    });
  for (const { clock, request } of before) {
    await target.session().setClock(clock);
    const { status, text } = await send(request);
    expect(status, text).toBeLessThan(300);
  }
  await target.session().setClock(fixture.clock);
  for (let sent = 1; sent < times; sent++) await send(fixture.request);
  return send(fixture.request);
}

test('every API has fixtures', () => {
  const covered = new Set(files.map(({ api }) => api));
  expect([...covered].sort()).toEqual([...contracts.keys()].sort());
});

test('every operation has a fixture of its success', () => {
  const covered = new Set(
    files
      .filter(({ fixture }) => fixture.response.status < 300)
      .map(({ api, fixture }) => `${api} ${fixture.operationId}`),
  );
  const documentedOnes = [...contracts].flatMap(([api, { operations }]) =>
    operations
      .filter(({ evidence }) => evidence === 'documented')
      .map(({ operationId }) => `${api} ${operationId}`),
  );
  expect(documentedOnes.filter((it) => !covered.has(it))).toEqual([]);
});

for (const { api, path, fixture } of files) {
  const { request, response, equal } = fixture;

  test(`${path} calls its operation, with what the contract allows unless it is refused`, () => {
    const operation = operationOf(api, fixture);
    const match = contractOf(api).route(request.method, request.path.split('?')[0] ?? '');
    expect(match).toMatchObject({ kind: 'operation', operation });
    const { required, content } = operation.requestBody ?? { required: false, content: [] };
    const schema = content[0]?.schema;
    // Forms are judged with their files, which no JSON holds, when they are sent.
    if (refusesRequest(fixture) || schema === undefined || request.form) return;
    if (request.body === undefined) expect(required).toBe(false);
    else expect(contractOf(api).schemas.at(schema)(request.body)).toEqual([]);
  });

  test(`${path} is an answer that the contract has`, () => {
    const content = documented(api, fixture);
    expect(documentedResponse(operationOf(api, fixture), response.status)).toBeDefined();
    const violations = content?.schema
      ? contractOf(api).schemas.at(content.schema)(response.body)
      : [];
    expect(violations).toEqual([]);
  });

  test(`${path} is a named example of the contract, where it has any`, () => {
    const examples = Object.values(documented(api, fixture)?.examples ?? {});
    if (examples.length > 0) expect(examples).toContainEqual(response.body);
  });

  if (fixture.unprovoked) continue;

  facts.get(api)?.(`${path} is answered as documented`, async (target) => {
    const reply = await replay(target, fixture);
    expect(reply.status, reply.text).toBe(response.status);
    for (const pointer of equal) {
      expect(valueAt(response.body, pointer), `${pointer} is not printed`).toBeDefined();
      expect(valueAt(reply.body, pointer), pointer).toEqual(valueAt(response.body, pointer));
    }
    for (const [name, value] of Object.entries(response.headers ?? {})) {
      expect(reply.headers.get(name), name).toBe(value);
    }
  });
}
