import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, start, type Target } from '../../targets.ts';
import { type Agent, type Conversation, error, type Message } from './shapes.ts';
import { walk } from './walk.ts';

const fact = onEveryTarget({ api: 'inbox', size: 30 });

const lastAdmin = error(409, 'The last admin cannot be deleted or given another role');
const unknown = error(404, 'Agent not found');

const agents = (target: Target) => walk<Agent>(target, { path: '/agents' });

const giveRole = (target: Target, { id, role }: { id: string; role: string }) =>
  call<Agent>(target, `POST /agents/${id}/role`, { json: { role } });

fact('there are admins and agents, whose passwords no answer shows', async (target) => {
  const found = await agents(target);
  expect(new Set(found.map(({ role }) => role))).toEqual(new Set(['admin', 'agent']));
  for (const agent of found) {
    expect(Object.keys(agent)).toEqual(['id', 'name', 'email', 'role', 'created_at', 'updated_at']);
  }
});

fact('an agent is created, given another role and deleted', async (target) => {
  const json = { name: 'Ada', email: 'ada@inbox.example', role: 'agent' };
  const sent = { ...json, password: 'engine number one' };
  const { status, body, text } = await call<Agent>(target, 'POST /agents', { json: sent });
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^agent_\w{12}$/),
    ...json,
    created_at: start,
    updated_at: start,
  });
  const { id } = body;
  await target.session().advance(60);
  const promoted = await giveRole(target, { id, role: 'admin' });
  const changed = { ...body, role: 'admin', updated_at: '2025-10-30T12:01:00Z' };
  expect([promoted.status, promoted.body]).toEqual([200, changed]);
  expect((await agents(target)).at(-1)).toEqual(changed);
  const list = await call(target, 'GET /agents');
  for (const shown of [text, promoted.text, list.text]) {
    expect(shown).not.toContain('password');
    expect(shown).not.toContain('engine');
    expect(shown).not.toContain('sealed');
  }

  const deleted = await call(target, `DELETE /agents/${id}`);
  expect(deleted).toMatchObject({ status: 200, body: { deleted: true, id } });
  expect(await call(target, `DELETE /agents/${id}`)).toMatchObject(unknown);
  expect(await giveRole(target, { id, role: 'agent' })).toMatchObject(unknown);
});

fact('no two agents share an email', async (target) => {
  const json = { name: 'Grace', email: 'grace@inbox.example', role: 'agent' };
  const taken = error(409, 'email is already in use');
  expect(await call(target, 'POST /agents', { json })).toMatchObject(taken);
  const other = { ...json, email: 'grace2@inbox.example' };
  expect((await call(target, 'POST /agents', { json: other })).status).toBe(201);
  expect(await call(target, 'POST /agents', { json: other })).toMatchObject(taken);
});

fact('an agent needs name, email and role, and a password of 8 characters', async (target) => {
  const good = { name: 'Ada', email: 'ada@inbox.example', role: 'agent' };
  const says = async (json: object) => {
    const reply = await call<{ error: string }>(target, 'POST /agents', { json });
    expect(reply.status).toBe(400);
    return reply.body.error;
  };
  expect(await says({})).toBe(
    'Invalid body: name is required; email is required; role is required',
  );
  expect(await says({ ...good, role: 'owner' })).toBe(
    'Invalid body: role must be one of admin, agent',
  );
  expect(await says({ ...good, email: 'ada' })).toBe('Invalid body: email must be a valid email');
  const short = await says({ ...good, password: 'abcdefg' });
  expect(short).toBe('Invalid body: password must have at least 8 characters');
  expect((await giveRole(target, { id: 'agent_2', role: 'owner' })).status).toBe(400);
});

fact('the last admin stays, and stays one', async (target) => {
  const admins = (await agents(target)).filter(({ role }) => role === 'admin');
  const [last, ...others] = admins.map(({ id }) => id);
  const id = last ?? '';
  for (const other of others) {
    expect((await call(target, `DELETE /agents/${other}`)).status).toBe(200);
  }
  expect(await call(target, `DELETE /agents/${id}`)).toMatchObject(lastAdmin);
  expect(await giveRole(target, { id, role: 'agent' })).toMatchObject(lastAdmin);
  expect((await giveRole(target, { id, role: 'admin' })).status).toBe(200);

  await giveRole(target, { id: 'agent_2', role: 'admin' });
  expect((await giveRole(target, { id, role: 'agent' })).status).toBe(200);
  expect(await call(target, 'DELETE /agents/agent_2')).toMatchObject(lastAdmin);
});

fact('a deleted agent leaves conversations to nobody, and the messages', async (target) => {
  const conversations = () => walk<Conversation>(target, { path: '/conversations' });
  const before = await conversations();
  const own = before.filter((it) => it.assigned_agent_id === 'agent_2').map(({ id }) => id);
  expect(own).toContain('conv_1');
  await call(target, 'DELETE /agents/agent_2');
  for (const it of await conversations()) {
    const was = before.find(({ id }) => id === it.id);
    expect(it).toEqual(own.includes(it.id) ? { ...was, assigned_agent_id: null } : was);
  }
  const path = '/conversations/conv_1/messages';
  const [, second] = await walk<Message>(target, { path });
  expect(second).toMatchObject({ id: 'msg_2', direction: 'outbound', agent_id: null });
});

const change = (target: Target, json: object, as = 'full') =>
  call(target, 'POST /settings/password', { json, as });

fact('changing the password takes the current one', async (target) => {
  const [first, second] = ['parley-password', 'a better password'];
  const wrong = error(400, 'Current password is incorrect');
  const swap = (current_password: string, new_password: string, as?: string) =>
    change(target, { current_password, new_password }, as);
  expect(await swap('guess', second)).toMatchObject(wrong);
  const changed = await swap(first, second);
  expect(changed).toMatchObject({ status: 200, body: { success: true } });
  expect(changed.text).not.toContain(second);
  expect(await swap(first, second)).toMatchObject(wrong);
  expect(await swap(second, 'yet another one', 'admin')).toMatchObject({ status: 200 });
  // Everyone has a password of their own.
  expect(await swap(first, second, 'agent')).toMatchObject({ status: 200 });
});

fact('a new password has 8 characters, and both are needed', async (target) => {
  const says = async (json: object) => {
    const reply = await call<{ error: string }>(target, 'POST /settings/password', { json });
    expect(reply.status).toBe(400);
    return reply.body.error;
  };
  expect(await says({})).toBe(
    'Invalid body: current_password is required; new_password is required',
  );
  const short = { current_password: 'parley-password', new_password: 'secret7' };
  expect(await says(short)).toBe('Invalid body: new_password must have at least 8 characters');
});

fact('the session of a deleted agent has no password to change', async (target) => {
  await call(target, 'DELETE /agents/agent_2');
  const json = { current_password: 'parley-password', new_password: 'a better password' };
  expect(await change(target, json, 'agent')).toMatchObject(error(401, 'Authentication required'));
});

fact('the session of a deleted agent still sends, for nobody in particular', async (target) => {
  await call(target, 'DELETE /agents/agent_2');
  const options = { as: 'agent', json: { text: 'Hello' } };
  const sent = await call(target, 'POST /conversations/conv_1/messages', options);
  expect(sent).toMatchObject({ status: 201, body: { agent_id: null } });
});
