import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';

const fact = onEveryTarget({ api: 'inbox', size: 3 });

fact('session-expired: whoever was signed in no longer is', async (target) => {
  const session = target.session();
  await session.setScenario('session-expired', true);
  for (const as of ['full', 'admin', 'agent']) {
    expect(await call(target, 'GET /conversations', { as })).toMatchObject({
      status: 401,
      body: { error: 'Authentication required' },
    });
  }
  await session.setScenario('session-expired', false);
  expect((await call(target, 'GET /conversations')).status).toBe(200);
});

fact('last-admin: the one that is left can neither go nor become anything else', async (target) => {
  const session = target.session();
  await session.setScenario('last-admin', true);
  const { body } = await call<{ data: { id: string; role: string }[] }>(target, 'GET /agents');
  const admins = body.data.filter(({ role }) => role === 'admin').map(({ id }) => id);
  expect([admins, body.data.length]).toEqual([['agent_1'], 5]);
  const refused = {
    status: 409,
    body: { error: 'The last admin cannot be deleted or given another role' },
  };
  const demotion = { json: { role: 'agent' } };
  expect(await call(target, 'DELETE /agents/agent_1')).toMatchObject(refused);
  expect(await call(target, 'POST /agents/agent_1/role', demotion)).toMatchObject(refused);
  expect(
    (await call(target, 'POST /agents/agent_3/role', { json: { role: 'admin' } })).status,
  ).toBe(200);
  expect((await call(target, 'DELETE /agents/agent_1')).status).toBe(200);
  await session.setScenario('last-admin', false);
  expect((await call(target, 'POST /agents/agent_1/role', demotion)).status).toBe(200);
});

fact(
  'empty: contacts, channels and automations are gone, agents and the workspace are not',
  async (target) => {
    await target.session().setScenario('empty', true);
    const count = async (path: string) =>
      (await call<{ data: unknown[] }>(target, `GET ${path}`)).body.data.length;
    for (const path of ['/contacts', '/channels', '/automations'])
      expect(await count(path)).toBe(0);
    expect(await count('/agents')).toBe(5);
    expect((await call(target, 'GET /settings/workspace')).status).toBe(200);
    const { body } = await call<{ conversations: { total: number } }>(target, 'GET /analytics');
    expect(body.conversations.total).toBe(0);
  },
);
