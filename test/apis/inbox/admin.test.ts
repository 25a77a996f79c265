import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, start, type Target } from '../../targets.ts';
import type { Workspace } from './shapes.ts';
import { type Automation, type Channel, type Conversation, error } from './shapes.ts';
import { walk } from './walk.ts';

const fact = onEveryTarget({ api: 'inbox', size: 30 });

const idsOf = async (target: Target, path: string) =>
  (await walk<{ id: string }>(target, { path })).map(({ id }) => id);

for (const path of ['/channels', '/automations', '/agents']) {
  fact(`${path} walks to its end at any page size, in the order of making`, async (target) => {
    const items = await walk<{ id: string; created_at: string }>(target, { path });
    const times = items.map(({ created_at }) => created_at);
    expect(times).toEqual(times.toSorted());
    for (const perPage of [1, 2, 3]) expect(await walk(target, { path, perPage })).toEqual(items);
  });
}

fact('a channel is created, changed and deleted', async (target) => {
  const json = { name: 'Second mailbox', type: 'email', config: { address: 'b@inbox.example' } };
  const { status, body } = await call<Channel>(target, 'POST /channels', { json });
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^chan_\w{12}$/),
    ...json,
    created_at: start,
    updated_at: start,
  });
  expect((await idsOf(target, '/channels')).at(-1)).toBe(body.id);

  const line = `/channels/${body.id}`;
  const change = { name: 'Sales mailbox', config: { signature: 'Sales' }, type: 'sms' };
  const changed = await call(target, `PATCH ${line}`, { json: change });
  expect(changed.status).toBe(200);
  expect(changed.body).toEqual({
    ...body,
    name: 'Sales mailbox',
    config: { address: 'b@inbox.example', signature: 'Sales' },
  });

  const deleted = await call(target, `DELETE ${line}`);
  expect(deleted).toMatchObject({ status: 200, body: { deleted: true, id: body.id } });
  const unknown = error(404, 'Channel not found');
  expect(await call(target, `DELETE ${line}`)).toMatchObject(unknown);
  expect(await call(target, `PATCH ${line}`, { json: { name: 'A' } })).toMatchObject(unknown);
});

fact('a channel has no config unless one is given', async (target) => {
  const json = { name: 'Pigeons', type: 'pigeon' };
  expect((await call(target, 'POST /channels', { json })).body).toMatchObject({ config: {} });
  for (const bad of [{ name: 'A' }, { type: 'sms' }, { ...json, config: 'x' }, {}]) {
    expect((await call(target, 'POST /channels', { json: bad })).status).toBe(400);
  }
  expect((await call(target, 'PATCH /channels/chan_1', { json: {} })).status).toBe(400);
});

fact('conversations outlive their channel, and keep its type', async (target) => {
  const list = '/conversations?channel_type=whatsapp';
  const before = await walk<Conversation>(target, { path: list });
  expect(before.length).toBeGreaterThan(1);
  await call(target, 'DELETE /channels/chan_1');
  const after = await walk<Conversation>(target, { path: list });
  expect(after).toEqual(before.map((it) => ({ ...it, channel_id: null })));
});

fact('an automation is created active, toggled and deleted', async (target) => {
  for (const trigger of ['message.received', { event: 'message.received', contains: 'refund' }]) {
    const json = { name: 'Tag', trigger, actions: ['notify', { type: 'add_tag', tag: 'refund' }] };
    const { status, body } = await call<Automation>(target, 'POST /automations', { json });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^auto_\w{12}$/),
      ...json,
      active: true,
      created_at: start,
      updated_at: start,
    });
    for (const active of [false, true, false]) {
      const toggled = await call(target, `POST /automations/${body.id}/toggle`);
      expect(toggled).toMatchObject({ status: 200, body: { ...body, active } });
      const listed = await walk<Automation>(target, { path: '/automations' });
      expect(listed.find(({ id }) => id === body.id)).toEqual(toggled.body);
    }
    const deleted = await call(target, `DELETE /automations/${body.id}`);
    expect(deleted).toMatchObject({ status: 200, body: { deleted: true, id: body.id } });
    const unknown = error(404, 'Automation not found');
    expect(await call(target, `POST /automations/${body.id}/toggle`)).toMatchObject(unknown);
    expect(await call(target, `DELETE /automations/${body.id}`)).toMatchObject(unknown);
  }
  expect(await idsOf(target, '/automations')).toEqual(['auto_1', 'auto_2', 'auto_3', 'auto_4']);
});

fact('an automation needs a name, a trigger and something to do', async (target) => {
  const good = { name: 'Tag', trigger: 'message.received', actions: ['notify'] };
  for (const bad of [
    { ...good, name: undefined },
    { ...good, trigger: undefined },
    { ...good, actions: undefined },
    { ...good, actions: [] },
    { ...good, actions: 'notify' },
    { ...good, trigger: 5 },
    { ...good, actions: [null] },
  ]) {
    expect((await call(target, 'POST /automations', { json: bad })).status).toBe(400);
  }
});

fact('the workspace is read by everyone and changed by admins, in part', async (target) => {
  const read = async () =>
    (await call<Workspace>(target, 'GET /settings/workspace', { as: 'agent' })).body;
  const before = await read();
  const change = (json: object) => call(target, 'POST /settings/workspace', { json });
  await change({ timezone: 'America/Argentina/Buenos_Aires' });
  const { status, body } = await change({ name: 'Shop', language: 'es-AR', id: 'mine' });
  expect(status).toBe(200);
  expect(body).toEqual({
    ...before,
    name: 'Shop',
    timezone: 'America/Argentina/Buenos_Aires',
    language: 'es-AR',
    updated_at: start,
  });
  expect(await read()).toEqual(body);
});

fact('a workspace setting must be well-formed', async (target) => {
  const says = async (json: object) =>
    (await call<{ error: string }>(target, 'POST /settings/workspace', { json })).body.error;
  expect(await says({})).toBe('Invalid body: must name something to change');
  expect(await says({ timezone: 'Mars?' })).toBe(
    'Invalid body: timezone must be the name of a time zone',
  );
  expect(await says({ name: '' })).toContain('name must not be empty');
  expect(await says({ language: 'English' })).toBe('Invalid body: language must be a language tag');
});
