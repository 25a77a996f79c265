import { expect, test } from 'vitest';
import { check, subjectOf, type Target } from '../../src/check.ts';
import { libraryDocument } from '../library.ts';

const { 'x-rate-limit': _, ...document } = libraryDocument;
const library = { contract: { name: 'library', document }, baseUrl: 'https://library.test/v1' };
const only = { rules: ['response/status'] };

const answering =
  (...statuses: readonly number[]): Target =>
  async () => {
    const next = calls.length < statuses.length ? statuses[calls.length] : undefined;
    calls.push(1);
    if (next === undefined) throw new TypeError('the line is dead');
    return Response.json({}, { status: next });
  };
let calls: number[] = [];

test('a target that never answers is unreachable', async () => {
  calls = [];
  await expect(check({ ...library, only, target: answering() })).rejects.toThrow(
    /^GET https:.* got no answer: the line is dead$/,
  );
});

test('one that falls silent later ends the run, and what was found stays', async () => {
  calls = [];
  const report = await check({ ...library, only, target: answering(299) });
  expect(report.interrupted).toMatch(/got no answer: the line is dead$/);
  expect([report.outcome, report.findings.length]).toEqual(['failed', 1]);
  expect(report.skipped.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['getBook as documented', 'getHours as documented']),
  );
  expect(calls).toHaveLength(2);
});

test('an aborted run sends no more', async () => {
  calls = [];
  const controller = new AbortController();
  const report = await check({
    ...library,
    only,
    target: answering(200, 200, 200),
    signal: controller.signal,
    onExchange: () => controller.abort(),
  });
  expect([report.requests, report.interrupted]).toEqual([1, 'the run was interrupted']);
});

test('a pause of the pace ends with the run', async () => {
  calls = [];
  const controller = new AbortController();
  const started = performance.now();
  const report = await check({
    ...library,
    contract: { name: 'library', document: libraryDocument },
    only,
    target: answering(200, 200, 200),
    signal: controller.signal,
    onExchange: () => setTimeout(() => controller.abort(), 20),
  });
  expect(report.interrupted).toBe('the run was interrupted');
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.for([
  [[401, 401, 401], 'untested'],
  [[403, 401, 403], 'untested'],
  [[500, 500, 500], 'untested'],
  [[299, 401, 401], 'failed'],
  [[200, 401, 200], 'passed'],
] as const)('answers of %j leave a run %s', async ([statuses, outcome]) => {
  calls = [];
  const report = await check({ ...library, only, target: answering(...statuses) });
  expect(report.outcome).toBe(outcome);
});

test('refusals alone test nothing, even where they break a rule', async () => {
  calls = [];
  const strict = structuredClone(document) as {
    paths: Record<string, Record<string, { responses?: Record<string, unknown> }>>;
  };
  for (const path of Object.values(strict.paths))
    for (const it of Object.values(path)) delete it.responses?.['4XX'];
  const report = await check({
    ...library,
    contract: { name: 'library', document: strict },
    only,
    target: answering(401, 401, 401),
  });
  expect(report.findings.length).toBeGreaterThan(0);
  expect(report.outcome).toBe('untested');
});

test('a finding names the case that saw it, and that case can be tried alone', async () => {
  calls = [];
  const [finding] = (await check({ ...library, only, target: answering(299, 299, 299) })).findings;
  expect(finding?.probeCase).toBe('listBooks as documented');
  calls = [];
  const cases = [finding?.probeCase ?? ''];
  const again = await check({ ...library, only: { ...only, cases }, target: answering(299, 299) });
  // With nothing but what is required, and with every parameter.
  expect(again.requests).toBe(2);
  expect(again.findings.map(({ fingerprint }) => fingerprint)).toEqual([finding?.fingerprint]);
});

test('headers of the run go with every request, with a credential or without', async () => {
  const seen: (string | null)[] = [];
  await check({
    ...library,
    only,
    headers: { 'X-Tenant': '7' },
    target: async (request) => {
      seen.push(request.headers.get('x-tenant'));
      return Response.json({});
    },
  });
  expect(seen.length).toBeGreaterThan(3);
  expect(new Set(seen)).toEqual(new Set(['7']));
});

test('without a base URL, the first server of the contract is asked', async () => {
  const urls: string[] = [];
  const { contract } = library;
  const target: Target = async ({ url }) => {
    urls.push(url);
    return Response.json({});
  };
  await check({ contract, only, target });
  const [server = ''] = subjectOf(contract).contract.servers;
  expect(urls.length).toBeGreaterThan(3);
  expect(urls.filter((url) => !url.startsWith(`${server}/`))).toEqual([]);
  const { servers: __, ...nowhere } = document;
  const asked = check({ contract: { name: 'library', document: nowhere }, only, target });
  await expect(asked).rejects.toThrow('library names no server. Where is it? { baseUrl }');
});
