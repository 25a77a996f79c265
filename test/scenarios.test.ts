import { expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { createMock } from '../src/index.ts';
import { compileApi } from '../src/mock/compile-api.ts';
import { call } from './call.ts';
import { exampleRequest } from './example-request.ts';
import { onEveryTarget, openTarget, type Target } from './targets.ts';

/** Those that a request cannot be asked about in a moment: `huge` takes seconds, `slow` waits, `flaky` breaks connections. */
const apart = ['huge', 'slow', 'flaky'];

for (const definition of apis) {
  const { name: api } = definition;
  const { contract, errors, scenarios } = compileApi(definition);
  const names = [...scenarios.keys()];
  const swift = names.filter((name) => !apart.includes(name));
  const fact = onEveryTarget({ api, size: 4 });

  /** Every operation as its example asks for it, in the order of the contract: the judge looks at each answer. */
  async function askEverything(target: Target): Promise<readonly (readonly [string, number])[]> {
    const statuses: [string, number][] = [];
    for (const operation of contract.operations) {
      const { line, options } = exampleRequest(contract, operation);
      const { status } = await call(target, line, options);
      statuses.push([operation.operationId, status]);
    }
    return statuses;
  }

  for (const name of swift) {
    fact(
      `${api}/${name}: every operation answers as documented, and as before when it ends`,
      async (target) => {
        const session = target.session();
        const before = await askEverything(target);
        await session.reset();
        await session.setScenario(name, true);
        for (const [operationId, status] of await askEverything(target)) {
          if (name !== 'server-errors') expect(status, operationId).toBeLessThan(500);
        }
        await session.reset();
        await session.setScenario(name, true);
        await session.setScenario(name, false);
        expect(await askEverything(target)).toEqual(before);
      },
    );
  }

  test(`any two scenarios of ${api} can be on together, and leave nothing behind`, async () => {
    const target = await openTarget('in process', { api, size: 3, rateLimit: true });
    const session = target.session();
    const before = await askEverything(target);
    for (const first of swift) {
      for (const second of swift.filter((it) => it !== first)) {
        await session.reset();
        await session.setScenario(first, true);
        await session.setScenario(second, true);
        const statuses = await askEverything(target);
        const failing = [first, second].includes('server-errors');
        if (!failing) {
          for (const [id, status] of statuses)
            expect(status, `${first} ${second} ${id}`).toBeLessThan(500);
        }
        await session.advance(3600);
        await session.reset();
        await session.setScenario(first, true);
        await session.setScenario(second, true);
        await session.setScenario(first, false);
        await session.setScenario(second, false);
        expect(await askEverything(target), `${first} ${second}`).toEqual(before);
      }
    }
    await target.close();
  }, 120_000);

  fact(
    `${api}/key-expired: every operation that asks for a credential refuses it`,
    async (target) => {
      await target.session().setScenario('key-expired', true);
      for (const [index, [operationId, status]] of (await askEverything(target)).entries()) {
        const open = contract.operations[index]?.security.length === 0;
        if (!open) expect(status, operationId).toBe(errors.statusOf('unauthenticated'));
      }
    },
  );

  fact(`${api}/server-errors: every operation fails in the API's own words`, async (target) => {
    await target.session().setScenario('server-errors', true);
    for (const [operationId, status] of await askEverything(target)) {
      expect(status, operationId).toBe(errors.statusOf('internal'));
    }
  });

  fact(`${api}/flaky: about a third of the requests fail, always the same ones`, async (target) => {
    const session = target.session();
    const { line } = exampleRequest(
      contract,
      contract.operations[0] as (typeof contract.operations)[0],
    );
    const [method = '', path = ''] = line.split(' ');
    const drawn = async (before: () => Promise<unknown>) => {
      await session.reset();
      await before();
      await session.setScenario('flaky', true);
      const outcomes: (number | string)[] = [];
      for (let count = 0; count < 30; count++) {
        const request = new Request(target.baseUrl + path, {
          method,
          headers: target.credential('full'),
        });
        const status = await target.unjudged(request).then(
          (response) => response.status,
          () => 'broken',
        );
        outcomes.push(status);
      }
      return outcomes;
    };
    const first = await drawn(async () => {});
    const failed = first.filter((it) => it !== 200).length;
    expect(failed).toBeGreaterThan(3);
    expect(failed).toBeLessThan(18);
    expect(new Set(first)).toEqual(new Set([200, errors.statusOf('internal'), 'broken']));
    const other = async () => session.addFault({ api, method: 'PUT', status: 500 });
    expect(await drawn(other)).toEqual(first);
  });

  fact(`${api}/slow: an answer takes 2 to 5 seconds of the virtual clock`, async (target) => {
    const session = target.session();
    await session.setScenario('slow', true);
    const { line, options } = exampleRequest(
      contract,
      contract.operations[0] as (typeof contract.operations)[0],
    );
    let done = false;
    const pending = call(target, line, options).finally(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.advance(1.9);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    await session.advance(3.2);
    expect((await pending).status).toBe(200);
  });
}

const list: Readonly<Record<string, readonly [path: string, items: string]>> = {
  icecore: ['/conversations', 'data'],
  aimychats: ['/conversations', 'data'],
  inbox: ['/conversations', 'data'],
  inkeep: ['/conversations', 'conversations'],
};

for (const [api, [path, items]] of Object.entries(list)) {
  const fact = onEveryTarget({ api, size: 4 });
  const listed = async (target: Target) =>
    (await call<Record<string, unknown[]>>(target, `GET ${path}`)).body[items];

  fact(
    `${api}/empty: nothing is listed, and what is made while it is on is gone when it ends`,
    async (target) => {
      const session = target.session();
      expect(await listed(target)).toHaveLength(4);
      await session.setScenario('empty', true);
      expect(await listed(target)).toEqual([]);
      await session.setScenario('empty', false);
      expect(await listed(target)).toHaveLength(4);
    },
  );
}

test('of scenarios that bring records the last one decides, and changes are made in what it brought', async () => {
  const mock = createMock({ apis: ['inbox'], now: Date.parse('2025-10-30T12:00:00Z'), size: 3 });
  const { headers } = mock.apis[0]?.credentials[0] ?? {};
  const agents = async (): Promise<readonly string[]> => {
    const url = 'http://mock.test/inbox/api/agents';
    const response = await mock.fetch(new Request(url, { headers: { ...headers } }));
    const { data } = (await response.json()) as { data: { role: string }[] };
    return data.map(({ role }) => role);
  };
  const turn = (name: string, active: boolean) =>
    mock.session().setScenario({ api: 'inbox', name, active });
  const usual = await agents();
  expect(usual.filter((role) => role === 'admin')).toHaveLength(2);
  turn('last-admin', true);
  turn('empty', true);
  expect((await agents()).filter((role) => role === 'admin')).toHaveLength(1);
  turn('last-admin', false);
  expect((await agents()).filter((role) => role === 'admin')).toHaveLength(2);
  turn('empty', false);
  expect(await agents()).toEqual(usual);
});

test('huge: there are 100,000 conversations, and the usual ones are back when it ends', async () => {
  const mock = createMock({ apis: ['icecore'], now: Date.parse('2025-10-30T12:00:00Z'), size: 3 });
  const { headers } = mock.apis[0]?.credentials[0] ?? {};
  const total = async () => {
    const url = 'http://mock.test/icecore/api/v1/conversations?page=1000&limit=100';
    const response = await mock.fetch(new Request(url, { headers: { ...headers } }));
    return ((await response.json()) as { pagination: { total: number } }).pagination.total;
  };
  mock.session().setScenario({ api: 'icecore', name: 'huge', active: true });
  expect(await total()).toBe(100_000);
  const began = performance.now();
  expect(await total()).toBe(100_000);
  expect(performance.now() - began).toBeLessThan(500);
  mock.session().setScenario({ api: 'icecore', name: 'huge', active: false });
  expect(await total()).toBe(3);
}, 120_000);
