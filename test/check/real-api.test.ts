import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contractOf } from '../../src/apis/contracts.ts';
import { apis } from '../../src/apis/index.ts';
import { lifecyclesOf } from '../../src/check/lifecycle.ts';
import { subjectOf } from '../../src/check/subject.ts';
import { check, type Exchange } from '../../src/check.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { start } from '../targets.ts';
import { sentences } from './checked-mock.ts';

// A real API is waited for really; here, time jumps to where somebody waits for it.
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(start), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
});

afterEach(() => {
  vi.useRealTimers();
});

type Records = Readonly<Record<string, { values(): Iterable<object> }>>;

const withoutBytes = (_: string, value: unknown) =>
  value instanceof Uint8Array ? value.byteLength : value;

/** A mock whose records can be looked at; a check knows nothing of what is behind it. */
function watched(api: ApiDefinition) {
  let records: Records = {};
  const definition: ApiDefinition = {
    ...api,
    identify(value, own) {
      records = own as Records;
      return api.identify?.(value, own);
    },
  };
  const mock = createMock({ apis: [definition], size: 30 });
  const [{ basePath, credentials } = { basePath: '', credentials: [] }] = mock.apis;
  const baseUrl = `http://real.test${basePath}`;
  return {
    mock,
    baseUrl,
    credentials,
    /** Every record, by its collection and content. */
    async state(): Promise<readonly string[]> {
      // The mock asks whom a credential stands for that it does not know.
      const value = 'nobody';
      const headers = {
        Authorization: `Bearer ${value}`,
        'X-Access-Token': value,
        Cookie: `session=${value}`,
      };
      await mock.fetch(new Request(`${baseUrl}/nobody`, { headers }));
      return Object.entries(records).flatMap(([name, collection]) =>
        [...collection.values()].map((it) => `${name} ${JSON.stringify(it, withoutBytes)}`),
      );
    },
  };
}

async function checkedAsReal(
  api: ApiDefinition,
  { allow, fuzz = 0 }: { readonly allow: readonly 'writes'[]; readonly fuzz?: number },
) {
  const { mock, baseUrl, credentials, state } = watched(api);
  const before = await state();
  expect(before.length).toBeGreaterThan(0);
  const statuses: number[] = [];
  const { laws, ...contract } = await contractOf(api.name);
  const report = await check({
    contract,
    laws,
    target: mock.fetch,
    baseUrl,
    credentials,
    allow,
    fuzz,
    onExchange: ({ response }: Exchange) => statuses.push(response.status),
  });
  return { report, before, after: await state(), statuses };
}

/** Collections of which a client can delete what it created. */
const deletable = ({ name, document }: ApiDefinition) =>
  lifecyclesOf(subjectOf({ name, document }))
    .filter(({ remove }) => remove)
    .map(({ resource }) => resource.collection);

for (const api of apis) {
  test(`a check of a real ${api.name} that may write changes and deletes nothing that was there before`, async () => {
    const { report, before, after } = await checkedAsReal(api, { allow: ['writes'], fuzz: 2 });
    const kept = new Set(after);
    expect(before.filter((it) => !kept.has(it))).toEqual([]);
    expect(sentences(report)).toEqual([]);
    const own = after.filter((it) => !before.includes(it)).map((it) => it.split(' ')[0]);
    expect(own.filter((it) => it !== undefined && deletable(api).includes(it))).toEqual([]);
  }, 60_000);

  test(`a check of a real ${api.name} that may not write leaves it as it was, and keeps its quota`, async () => {
    const { report, before, after, statuses } = await checkedAsReal(api, { allow: [] });
    expect(after).toEqual(before);
    expect(sentences(report)).toEqual([]);
    expect(statuses).not.toContain(429);
    expect(report.outcome).toBe('passed');
  }, 60_000);
}

test('a run that is stopped deletes what it has created', async () => {
  const api = apis.find(({ name }) => name === 'aimychats') as ApiDefinition;
  const { mock, baseUrl, credentials, state } = watched(api);
  const before = await state();
  const controller = new AbortController();
  const methods: string[] = [];
  const report = await check({
    contract: 'aimychats',
    target: mock.fetch,
    baseUrl,
    credentials,
    allow: ['writes'],
    only: { rules: ['state/created-readable'] },
    signal: controller.signal,
    onExchange({ request, response }) {
      methods.push(request.method);
      if (response.status === 201) controller.abort();
    },
  });
  expect(report.interrupted).toBe('the run was interrupted');
  expect(methods.slice(-2)).toEqual(['POST', 'DELETE']);
  expect(await state()).toEqual(before);
});
