import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { type CheckOptions, check, type Report, type Target } from '../../src/check.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import { libraryApi, libraryWith } from '../library.ts';
import { start } from '../targets.ts';
import { checkedMock, sentences } from './checked-mock.ts';

const untested = ({ verdicts }: Report): readonly string[] =>
  verdicts.filter((it) => it.holds === 0 || it.inconclusive > 0).map(({ rule }) => rule.name);

const brokenBy = ({ findings }: Report): readonly string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
];

for (const { name, document } of apis) {
  if (document['x-rate-limit'] === undefined) continue;
  test(`${name} keeps to its declared rate limit`, async () => {
    const report = await checkedMock({ api: name, only: { rules: ['rate-limit'] } });
    expect(sentences(report)).toEqual([]);
    expect(untested(report)).toEqual([]);
  });
}

test('an API that declares no rate limit has none to keep', async () => {
  const report = await checkedMock({ api: 'inkeep', only: { rules: ['rate-limit/quota'] } });
  expect(sentences(report)).toEqual([]);
  expect(report.requests).toBe(0);
});

interface LibraryOptions {
  readonly quotas: readonly { readonly limit: number; readonly seconds: number }[];
  /** Those that the mock keeps, where they differ from those of the contract. */
  readonly kept?: LibraryOptions['quotas'];
  readonly real?: Pick<CheckOptions, 'allow'>;
  wrap?(target: Target): Target;
}

/** Checks the rate limit of a library, as a mock or as a real API. */
async function checkedLibrary({ quotas, kept = quotas, real, wrap = (it) => it }: LibraryOptions) {
  const documentWith = (list: LibraryOptions['quotas']) =>
    libraryWith({ '/x-rate-limit/quotas': list });
  const mock = createMock({
    apis: [libraryApi({ document: documentWith(kept) })],
    now: real ? undefined : Date.parse(start),
  });
  const [api] = mock.apis;
  return check({
    contract: { name: 'library', document: documentWith(quotas) },
    target: wrap(mock.fetch),
    baseUrl: `http://mock.test${api?.basePath}`,
    credentials: api?.credentials ?? [],
    only: { rules: ['rate-limit'], operations: ['listBooks'] },
    ...(real ?? {
      host: {
        async session(name) {
          const { clock } = mock.session(name);
          return {
            clock: { now: async () => clock.now(), advance: async (ms) => clock.advance(ms) },
            close: async () => mock.reset(name),
          };
        },
      },
    }),
  });
}

const bursts = [
  { limit: 12, seconds: 60 },
  { limit: 4, seconds: 10 },
];

test('of several quotas each is found to be kept, whichever the headers tell of', async () => {
  for (const quotas of [[{ limit: 3, seconds: 10 }], bursts, [...bursts].reverse()]) {
    const report = await checkedLibrary({ quotas });
    expect(sentences(report)).toEqual([]);
    expect(untested(report)).toEqual([]);
  }
});

test('a quota that is not the declared one is found, behind a smaller one too', async () => {
  for (const limit of [9, 14]) {
    const kept = [
      { limit, seconds: 60 },
      { limit: 4, seconds: 10 },
    ];
    const report = await checkedLibrary({ quotas: bursts, kept });
    expect(brokenBy(report)).toContain('rate-limit/quota');
  }
});

test('a window that is longer than the declared one is found', async () => {
  const report = await checkedLibrary({
    quotas: [{ limit: 3, seconds: 10 }],
    kept: [{ limit: 3, seconds: 30 }],
  });
  expect(brokenBy(report)).toEqual(['rate-limit/reset', 'rate-limit/retry-hint']);
});

test('no quota of a real API is used up unless that is allowed', async () => {
  const report = await checkedLibrary({ quotas: [{ limit: 60, seconds: 60 }], real: {} });
  expect(sentences(report)).toEqual([]);
  expect(report.skipped).toEqual([
    { title: 'the quota of 60 in 60 seconds', reason: 'needs --allow exhaust-rate-limit' },
  ]);
  expect(report.requests).toBeLessThan(15);
});

test('a quota of a real API that takes hours to fill is not used up even then', async () => {
  const report = await checkedLibrary({
    quotas: [{ limit: 5_000, seconds: 3600 }],
    real: { allow: ['exhaust-rate-limit'] },
  });
  expect(sentences(report)).toEqual([]);
  expect(untested(report)).toContain('rate-limit/quota');
});

test('a reset in the far future does not make a check wait for it', async () => {
  const far =
    (target: Target): Target =>
    async (request) => {
      const response = await target(request);
      response.headers.set('Quota-Reset', String(Date.parse(start)));
      return response;
    };
  const report = await checkedLibrary({ quotas: [{ limit: 3, seconds: 10 }], wrap: far });
  expect(brokenBy(report)).toContain('rate-limit/reset-unit');
});
