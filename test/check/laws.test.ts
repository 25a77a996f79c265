import { expect, test } from 'vitest';
import { defineLaws, type Law } from '../../src/check/laws.ts';
import { check, type Target } from '../../src/check.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import { libraryApi, libraryWith } from '../library.ts';

/** What `npm run generate` would write of the operations that these laws name. */
interface Operations {
  getHours: {
    responses: { 200: { content: { 'application/json': { from: number; to: number } } } };
  };
  addBook: {
    requestBody: { content: { 'application/json': { title: string } } };
    responses: { 201: { content: { 'application/json': { id: string } } } };
  };
}

const rule = { law: 'It opens for nine hours.', why: 'People come.', source: 'the door' };

const nineHours: Law<Operations> = {
  rule: { name: 'library/nine-hours', ...rule },
  operation: 'getHours',
  effect: 'read',
  async run({ ask, agree }) {
    const { from, to } = await ask('getHours');
    agree('/to', { is: to, must: from + 9, as: 'nine hours later' });
  },
};

/** Without a rate limit, which a check of a real API would keep. */
const document = libraryWith({ '/x-rate-limit': undefined });

async function judged(law: Law<Operations>, target?: (right: Target) => Target) {
  const mock = createMock({ apis: [libraryApi({ document })] });
  const report = await check({
    contract: { name: 'library', document },
    laws: defineLaws<Operations>([law]),
    target: target ? target(mock.fetch) : mock.fetch,
    baseUrl: `http://mock.test${mock.apis[0]?.basePath}`,
    credentials: mock.apis[0]?.credentials ?? [],
    only: { rules: ['library'] },
    allow: ['writes'],
  });
  const [verdict] = report.verdicts;
  return { report, verdict };
}

/** Answers with these hours, one after another. */
const hours =
  (...bodies: readonly unknown[]) =>
  (): Target => {
    let next = 0;
    return async () => Response.json(bodies[Math.min(next++, bodies.length - 1)]);
  };

test('a law that agrees holds', async () => {
  expect((await judged(nineHours)).verdict).toMatchObject({ holds: 1, broken: 0, inconclusive: 0 });
});

test('a law that does not agree is broken, and the finding leads to the promise', async () => {
  const { report } = await judged(nineHours, hours({ from: 9, to: 17 }));
  expect(report.findings).toMatchObject([
    {
      rule: 'library/nine-hours',
      operationId: 'getHours',
      place: '/to',
      problem: 'must be 18, nine hours later, is 17',
      expected: 18,
      actual: 17,
      pointer: '/paths/~1hours/get/responses/200/content/application~1json/schema/properties/to',
    },
  ]);
});

test('what breaks its schema, or is no success, makes a law inconclusive', async () => {
  const broken = await judged(nineHours, hours({ from: 'nine' }));
  expect(broken.verdict).toMatchObject({
    broken: 0,
    inconclusive: 1,
    reasons: ['an answer of getHours breaks its schema'],
  });
  const refused = await judged(nineHours, () => async () => Response.json({}, { status: 500 }));
  expect(refused.verdict).toMatchObject({
    broken: 0,
    inconclusive: 1,
    reasons: ['getHours answered 500'],
  });
});

test('of a real API, what is no longer wrong a second time was moved by others', async () => {
  const { verdict } = await judged(nineHours, hours({ from: 9, to: 17 }, { from: 9, to: 18 }));
  expect(verdict).toMatchObject({
    broken: 0,
    inconclusive: 1,
    reasons: ['other requests moved the data'],
  });
});

test('a law for mocks only is not tried on a real API', async () => {
  const { report, verdict } = await judged({ ...nineHours, mockOnly: 'it would open the door' });
  expect(report.requests).toBe(0);
  expect(verdict).toMatchObject({ inconclusive: 1, reasons: ['it would open the door'] });
});

test('what has to be refused and is not is a finding', async () => {
  const { report } = await judged({
    ...nineHours,
    operation: 'addBook',
    effect: 'create',
    async run({ call, refused }) {
      refused(await call('addBook', { json: { title: 'Emma' } }), 'the shelves are full');
    },
  });
  expect(report.findings.map(({ problem }) => problem)).toEqual([
    'must refuse the request, as the shelves are full, is 201',
  ]);
});

test('a law that names an operation which there is not is a mistake of its author', async () => {
  const law: Law<Operations> = {
    ...nineHours,
    async run({ ask }) {
      await ask('getHour' as 'getHours');
    },
  };
  await expect(judged(law)).rejects.toThrow(
    'library/nine-hours names getHour, which the contract does not have.',
  );
});
