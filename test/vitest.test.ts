import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { loadContract } from '../src/vitest.ts';
import { start } from './targets.ts';

const icecore = await loadContract('icecore');
const mock = createMock({ apis: ['icecore'], now: Date.parse(start) });
const headers = { ...mock.apis[0]?.credentials[0]?.headers };
const ask = (path: string) =>
  mock.fetch(new Request(`http://mock.test/icecore/api/v1${path}`, { headers }));

test('an answer honours its contract, and can be read afterwards', async () => {
  const response = await ask('/conversations');
  await expect(response).toHonour(icecore, { path: '/conversations' });
  expect(await response.json()).toHaveProperty('pagination');
});

test('what was called is told by the URL of the response, where it has one', async () => {
  const response = await ask('/analytics?days=7');
  Object.defineProperty(response, 'url', { value: 'https://icecore.ai/api/v1/analytics?days=7' });
  await expect(response).toHonour(icecore);
  const other = await ask('/analytics?days=7');
  Object.defineProperty(other, 'url', { value: 'http://localhost:1/api/analytics' });
  await expect(other).toHonour(icecore, { baseUrl: 'http://localhost:1/api/' });
  const judging = expect(other).toHonour(icecore);
  await expect(judging).rejects.toThrow('is not below https://icecore.ai/api/v1. Where is the API');
});

test('the message says what was promised, what came and where it is written', async () => {
  const body = JSON.stringify({ data: [], pagination: { page: 1, limit: 20, total: 0, pages: 0 } });
  const response = new Response(body, { status: 202 });
  const judging = expect(response).toHonour(icecore, { method: 'get', path: '/conversations' });
  await expect(judging).rejects.toThrow(
    'GET /conversations answered 202, which icecore does not promise:\n  status must be one of 200',
  );
  await expect(judging).rejects.toThrow('promised at #/paths/~1conversations/get/responses');
  await expect(response).not.toHonour(icecore, { path: '/conversations' });
});

test.for([
  [{}, 'The response has no URL. What was called? { method, path }'],
  [{ path: '/nowhere' }, 'icecore has no GET /nowhere. What was called? { method, path }'],
] as const)('what was called must be known: %j', async ([called, sentence]) => {
  const judging = expect(new Response('{}')).toHonour(icecore, called);
  await expect(judging).rejects.toThrow(sentence);
});

test('only a response can be judged, and only one that was not read', async () => {
  await expect(expect({ status: 200 }).toHonour(icecore)).rejects.toThrow('Expected a Response');
  const response = new Response('{}');
  await response.text();
  const judging = expect(response).toHonour(icecore, { path: '/conversations' });
  await expect(judging).rejects.toThrow('judge a clone');
});

interface Run {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'parley-vitest-'));
const root = fileURLToPath(new URL('..', import.meta.url));
let results: Run['testResults'][number]['assertionResults'] = [];

/** A project of its own: a mock of which one operation was made wrong. */
beforeAll(async () => {
  const file = `
    import { describeContract } from '${root}src/vitest.ts';
    import { createMock } from '${root}src/index.ts';
    const mock = createMock({ apis: ['icecore'], now: Date.parse('${start}') });
    const [api] = mock.apis;
    describeContract('icecore', {
      async target(request) {
        const response = await mock.fetch(request);
        const status = request.url.includes('/analytics') && response.ok ? 202 : response.status;
        return new Response(await response.text() || null, { status, headers: response.headers });
      },
      baseUrl: 'http://mock.test/icecore/api/v1',
      credentials: api.credentials,
      host: {
        session: async (name) => ({
          clock: {
            now: async () => mock.session(name).clock.now(),
            advance: async (milliseconds) => mock.session(name).clock.advance(milliseconds),
          },
          close: async () => mock.reset(name),
        }),
      },
      only: { rules: ['response', 'requests'] },
    });`;
  writeFileSync(join(folder, 'contract.test.ts'), file);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const report = join(folder, 'report.json');
  const flags = ['run', '--root', folder, '--reporter', 'json', '--outputFile', report];
  await promisify(execFile)(process.execPath, [vitest, ...flags], { cwd: folder }).catch(() => {});
  const run: Run = JSON.parse(readFileSync(report, 'utf8'));
  results = run.testResults.flatMap(({ assertionResults }) => assertionResults);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each law is a test with its sentence for a name', () => {
  const titles = results.map(({ title }) => title);
  expect(titles).toContain(
    'response/status: An operation answers with the statuses that its contract documents.',
  );
  expect(titles).toContain('is one that the target answers to');
  expect(titles.filter((it) => /^(errors|pagination)\//.test(it))).toEqual([]);
});

test('a law that is broken fails with every operation that breaks it, the others pass', () => {
  const failed = results.filter(({ status }) => status === 'failed');
  expect(failed.map(({ title }) => title.split(':')[0])).toEqual(['response/status']);
  const [message] = failed.flatMap(({ failureMessages }) => failureMessages);
  expect(message).toContain('getAnalytics: status must be one of 200, 400');
  expect(message).toContain('GET http://mock.test/icecore/api/v1/analytics');
  expect(results.filter(({ status }) => status === 'passed').length).toBeGreaterThan(3);
});

test('a law that nothing put to the test is skipped', () => {
  const skipped = results.filter(({ status }) => status === 'skipped' || status === 'pending');
  expect(skipped.map(({ title }) => title.split(':')[0])).toContain('requests/refusal-names-field');
});
