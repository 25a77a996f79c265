import { expect, test } from 'vitest';
import { check, type Target } from '../../src/check.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { OpenApiDocument } from '../../src/spec/document.ts';
import { valueAt } from '../../src/spec/json-pointer.ts';
import { officeDocument } from '../office.ts';
import { sentences } from './checked-mock.ts';

/** The office, with an example of what replaces it. */
function documented(): OpenApiDocument {
  const document: unknown = structuredClone(officeDocument);
  const at = '/paths/~1office/put/requestBody/content/application~1json';
  const media = valueAt(document, at) as Record<string, unknown>;
  media.examples = { moved: { value: { name: 'There', floor: 3 } } };
  return document as OpenApiDocument;
}

async function checked(wrap: (target: Target) => Target) {
  const document = documented();
  const mock = createMock({ apis: [{ name: 'office', document }], strict: true });
  return check({
    contract: { name: 'office', document },
    target: wrap(mock.fetch),
    baseUrl: `http://mock.test${mock.apis[0]?.basePath}`,
    credentials: mock.apis[0]?.credentials ?? [],
    host: {
      async session(name) {
        const { clock } = mock.session(name);
        const advance = async (milliseconds: number) => clock.advance(milliseconds);
        return {
          clock: { now: async () => clock.now(), advance },
          close: async () => mock.reset(name),
        };
      },
    },
    only: { rules: ['state'], operations: ['replaceOffice'] },
  });
}

const holds = ({ verdicts }: Awaited<ReturnType<typeof checked>>) =>
  verdicts.filter((it) => it.holds > 0).map(({ rule }) => rule.name);

test('a PUT that replaces the one record is applied, seen, and leaves the same twice', async () => {
  const report = await checked((target) => target);
  expect(sentences(report)).toEqual([]);
  expect(holds(report)).toEqual(
    expect.arrayContaining(['state/change-applied', 'state/change-seen', 'state/put-idempotent']),
  );
});

test('a PUT that adds up is found', async () => {
  let floor = 0;
  const report = await checked((target) => async (request) => {
    const response = await target(request);
    if (request.method !== 'PUT' || !response.ok) return response;
    floor += 1;
    const office = (await response.json()) as object;
    return Response.json({ ...office, floor });
  });
  expect(sentences(report)).toContainEqual(
    expect.stringContaining(
      'state/put-idempotent: replaceOffice 200: /floor must be 1 as the same PUT made it, is 2',
    ),
  );
});

test('a PUT that is refused the second time is found', async () => {
  let times = 0;
  const report = await checked((target) => async (request) => {
    const response = await target(request);
    if (request.method !== 'PUT' || times++ % 2 === 0) return response;
    return Response.json({}, { status: 409 });
  });
  expect(sentences(report)).toContainEqual(
    expect.stringContaining('state/put-idempotent: replaceOffice 409: status must be a success'),
  );
});
