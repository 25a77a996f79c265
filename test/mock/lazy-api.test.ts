import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { lazyApis } from '../../src/apis/lazy.ts';
import { createMock } from '../../src/mock/create-mock.ts';

const now = Date.parse('2025-10-30T12:00:00Z');
const url = 'http://parley.test/icecore/api/v1/conversations';
const headers = { Authorization: 'Bearer sk_live_parley_full' };

test('what is told of an API before it is loaded is what it then is', async () => {
  const mock = createMock({ apis: lazyApis, now });
  expect(mock.apis).toEqual(createMock({ apis, now }).apis);
  expect(lazyApis.map(({ secrets }) => secrets)).toEqual(
    apis.map(({ credentials = [] }) => credentials.map(({ value }) => value)),
  );
});

test('a request loads its API once, and is answered as by one that was there from the start', async () => {
  let loads = 0;
  const counted = lazyApis.map((api) => ({
    ...api,
    load() {
      loads += 1;
      return api.load();
    },
  }));
  const mock = createMock({ apis: counted, now });
  const [answer] = await Promise.all([
    mock.fetch(new Request(url, { headers })),
    mock.fetch(new Request(url, { headers })),
  ]);
  const whole = createMock({ apis, now });
  expect(await answer.text()).toBe(await (await whole.fetch(new Request(url, { headers }))).text());
  expect(loads).toBe(1);
});

test('an API can be steered once the mock is ready, and says so before', async () => {
  const mock = createMock({ apis: lazyApis, now });
  const scenarios = () => mock.session().scenarios();
  expect(scenarios).toThrow('icecore is not loaded yet; await ready() of the mock before.');
  await mock.ready();
  expect(scenarios).not.toThrow();
});

test('the log hides the credentials of an API that is not loaded', async () => {
  const mock = createMock({ apis: lazyApis, now });
  const [secret = ''] =
    lazyApis.find(({ described }) => described.name === 'inkeep')?.secrets ?? [];
  await mock.fetch(new Request(`${url}?channel=${secret}`, { headers }));
  expect(secret).not.toBe('');
  expect(JSON.stringify(mock.log.entries())).not.toContain(secret);
});
