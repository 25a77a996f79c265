import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, start } from '../../targets.ts';
import { type Contact, type Conversation, error } from './shapes.ts';
import { walk } from './walk.ts';

const fact = onEveryTarget({ api: 'inbox', size: 60 });

const taken = error(409, 'email is already in use');
const unknown = error(404, 'Contact not found');

fact('contacts are listed by name, at any page size', async (target) => {
  const contacts = await walk<Contact>(target, { path: '/contacts' });
  expect(contacts).toHaveLength(41);
  const names = contacts.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  for (const perPage of [1, 10, 41]) {
    expect(await walk<Contact>(target, { path: '/contacts', perPage })).toEqual(contacts);
  }
});

fact('every conversation is with a contact that was there before it', async (target) => {
  const contacts = await walk<Contact>(target, { path: '/contacts' });
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  for (const { contact_id, created_at } of await walk<Conversation>(target, {
    path: '/conversations',
  })) {
    const contact = known.get(contact_id ?? '');
    expect((contact?.created_at ?? '~') < created_at).toBe(true);
  }
});

fact('a contact is created, read, changed and deleted', async (target) => {
  const json = { name: 'Ada Lovelace', email: 'ada@example.com' };
  const created = await call<Contact>(target, 'POST /contacts', { json });
  expect(created).toMatchObject({ status: 201 });
  const { id } = created.body;
  expect(created.body).toEqual({
    id: expect.stringMatching(/^cont_\w{12}$/),
    ...json,
    phone: null,
    created_at: start,
    updated_at: start,
  });
  const line = `/contacts/${id}`;
  expect(await call(target, `GET ${line}`)).toMatchObject({ status: 200, body: created.body });

  await target.session().advance(60);
  const changed = await call(target, `PATCH ${line}`, { json: { phone: '+44 20 555 0100' } });
  expect(changed.status).toBe(200);
  expect(changed.body).toEqual({
    ...created.body,
    phone: '+44 20 555 0100',
    updated_at: '2025-10-30T12:01:00Z',
  });
  expect((await call(target, `GET ${line}`)).body).toEqual(changed.body);

  const deleted = await call(target, `DELETE ${line}`);
  expect(deleted).toMatchObject({ status: 200, body: { deleted: true, id } });
  expect(await call(target, `GET ${line}`)).toMatchObject(unknown);
  expect(await call(target, `PATCH ${line}`, { json: { name: 'Ada' } })).toMatchObject(unknown);
  expect(await call(target, `DELETE ${line}`)).toMatchObject(unknown);
});

fact('a change cannot touch what the server sets', async (target) => {
  const { body } = await call(target, 'GET /contacts/cont_1');
  const json = { name: 'M. Schmidt', id: 'cont_9', created_at: '2001-01-01T00:00:00Z' };
  const changed = await call(target, 'PATCH /contacts/cont_1', { json });
  expect(changed.body).toEqual({ ...(body as Contact), name: 'M. Schmidt', updated_at: start });
});

fact('no two contacts share an email, but any may have none', async (target) => {
  const create = (json: object) => call<Contact>(target, 'POST /contacts', { json });
  const email = 'maria.schmidt@example.com';
  expect(await create({ name: 'Maria', email })).toMatchObject(taken);
  for (const json of [{ name: 'A' }, { name: 'A' }, { name: 'A', email: null, phone: null }]) {
    expect(await create(json)).toMatchObject({ status: 201, body: { email: null } });
  }
  const { id } = (await create({ name: 'B', email: 'b@example.com' })).body;
  const change = (json: object) => call(target, `PATCH /contacts/${id}`, { json });
  expect(await change({ email })).toMatchObject(taken);
  expect(await change({ email: 'b@example.com', name: 'Bee' })).toMatchObject({ status: 200 });
  await call(target, 'PATCH /contacts/cont_1', { json: { email: null } });
  expect(await change({ email })).toMatchObject({ status: 200, body: { email } });
});

fact('a deleted contact frees its email and leaves its conversations', async (target) => {
  const { body: before } = await call<Conversation>(target, 'GET /conversations/conv_1');
  await call(target, 'DELETE /contacts/cont_1');
  const { body: after } = await call<Conversation>(target, 'GET /conversations/conv_1');
  expect(after).toEqual({ ...before, contact_id: null });
  const dangling = (await walk<Conversation>(target, { path: '/conversations' })).filter(
    ({ contact_id }) => contact_id === 'cont_1',
  );
  expect(dangling).toEqual([]);
  const json = { name: 'Maria', email: 'maria.schmidt@example.com' };
  expect((await call(target, 'POST /contacts', { json })).status).toBe(201);
});

fact('a contact needs a name, and what it has must be well-formed', async (target) => {
  const says = async (json: unknown) => {
    const reply = await call<{ error: string }>(target, 'POST /contacts', { json });
    expect(reply.status).toBe(400);
    return reply.body.error;
  };
  expect(await says({})).toBe('Invalid body: name is required');
  expect(await says({ name: '' })).toContain('name must not be empty');
  expect(await says({ name: '  ' })).toBe('Invalid body: name must not be blank');
  expect(await says({ name: 'A', email: 'nobody' })).toBe(
    'Invalid body: email must be a valid email',
  );
  expect(await says({ name: 1, phone: 5 })).toBe(
    'Invalid body: name must be string; phone must be string or null',
  );
  const change = await call(target, 'PATCH /contacts/cont_1', { json: {} });
  expect(change).toMatchObject(error(400, 'Invalid body: must name something to change'));
});
