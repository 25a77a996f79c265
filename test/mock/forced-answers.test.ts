import { expect } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { compileApi } from '../../src/mock/compile-api.ts';
import { documentedResponse } from '../../src/spec/response-validator.ts';
import { call } from '../call.ts';
import { exampleRequest } from '../example-request.ts';
import { onEveryTarget, type Target } from '../targets.ts';

const now = Date.parse('2025-10-30T12:00:00Z') / 1000;

for (const definition of apis) {
  const { contract, errors, rateLimit } = compileApi(definition);
  const fact = onEveryTarget({ api: definition.name, size: 2 });
  const limited = contract.operations.filter((operation) => documentedResponse(operation, 429));
  if (limited.length === 0) continue;

  fact(
    `a 429 that is asked of ${definition.name} is whole and agrees with the clock`,
    async (target) => {
      for (const operation of limited) {
        const { line, options } = exampleRequest(contract, operation);
        for (const media of documentedResponse(operation, 429)?.content ?? []) {
          for (const example of [undefined, ...Object.keys(media.examples)]) {
            await target.session().reset();
            const Prefer = example === undefined ? 'code=429' : `code=429, example="${example}"`;
            const { status, headers, body } = await call(target, line, {
              ...options,
              headers: { Prefer },
            });
            expect(status, line).toBe(429);
            const { retryAfter } = errors.read({ status, body });
            expect(retryAfter, line).toBeGreaterThan(0);
            const allowance = rateLimit?.read(headers);
            expect(allowance, line).toMatchObject({
              remaining: 0,
              reset: (now + (retryAfter ?? 0)) * 1000,
            });
            const header = headers.get('Retry-After');
            if (header !== null) expect(header).toBe(String(retryAfter));
          }
        }
      }
    },
  );
}

const fact = onEveryTarget({ api: 'icecore', size: 2, rateLimit: false });

const preferring = (target: Target, pairs: readonly (readonly [string, string])[], query = '') => {
  const headers = new Headers(Object.entries(target.credential('full')));
  for (const [name, value] of pairs) headers.append(name, value);
  return target.unjudged(new Request(`${target.baseUrl}/analytics${query}`, { headers }));
};

fact(
  'several preferences may be in one header or in several, and the first of a name counts',
  async (target) => {
    for (const pairs of [
      [['Prefer', 'respond-async, code=200, example="byCategory"']],
      [
        ['Prefer', 'code=200'],
        ['Prefer', 'example=byCategory; wait=10'],
      ],
      [
        ['Prefer', 'handling="lenient, code=500"'],
        ['Prefer', 'example=byCategory, code=200, code=500'],
      ],
    ] as const) {
      const response = await preferring(target, pairs);
      expect([response.status, await response.json()]).toEqual([
        200,
        expect.objectContaining({ categories: expect.any(Array) }),
      ]);
    }
  },
);

fact('the query twins do the same, and come before the header', async (target) => {
  expect((await preferring(target, [], '?__code=403')).status).toBe(403);
  expect((await preferring(target, [['Prefer', 'code=500']], '?__code=403')).status).toBe(403);
  const shown = await preferring(target, [['Prefer', 'code=200']], '?__example=byCategory');
  expect(await shown.json()).toHaveProperty('categories');
});

fact(
  'what is not documented is refused with what there is and what may have been meant',
  async (target) => {
    for (const [prefer, detail] of [
      [
        'code=428',
        'getAnalytics documents no 428; it has 200, 400, 401, 403, 429, 500. Did you mean 429?',
      ],
      [
        'example=byCategry',
        / documents no example byCategry; it has .*byCategory \(200\).* Did you mean byCategory\?$/,
      ],
      ['code=500, example=byCategory', / documents no example byCategory of 500; it has /],
      ['code=', /^getAnalytics documents no ; it has 200, /],
    ] as const) {
      const response = await preferring(target, [['Prefer', prefer]]);
      expect(response.status).toBe(400);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      const { detail: said } = (await response.json()) as { detail: string };
      if (typeof detail === 'string') expect(said).toBe(detail);
      else expect(said).toMatch(detail);
    }
  },
);

const aimychats = onEveryTarget({ api: 'aimychats', size: 2 });

aimychats('an answer that is asked for counts as no traffic', async (target) => {
  const requests = async () =>
    (await call<{ api_usage: { requests_today: number } }>(target, 'GET /account')).body.api_usage
      .requests_today;
  expect(await requests()).toBe(1);
  for (const code of [200, 429, 500]) {
    await call(target, 'GET /account', { headers: { Prefer: `code=${code}` } });
  }
  expect(await requests()).toBe(2);
});
