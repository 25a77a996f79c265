import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, start, type Target } from '../../targets.ts';
import { type Contact, type Conversation, error, type ListOf, type Message } from './shapes.ts';
import { walk } from './walk.ts';

const fact = onEveryTarget({ api: 'inbox', size: 60 });

const all = (target: Target, query = '') =>
  walk<Conversation>(target, { path: `/conversations${query}` });

const one = async (target: Target, id: string): Promise<Conversation | undefined> =>
  (await all(target)).find((it) => it.id === id);

fact('the list walks to its end at any page size', async (target) => {
  const ids = (await all(target)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(60);
  for (const perPage of [1, 7, 20, 60, 99]) {
    const found = await walk<Conversation>(target, { path: '/conversations', perPage });
    expect(found.map(({ id }) => id)).toEqual(ids);
  }
});

fact('a page has 20, or what was asked for, and at most 100', async (target) => {
  const sizes = async (query: string) => {
    const { body } = await call<ListOf<Conversation>>(target, `GET /conversations${query}`);
    return [body.data.length, body.page, body.per_page, body.total];
  };
  expect(await sizes('')).toEqual([20, 1, 20, 60]);
  expect(await sizes('?page=2')).toEqual([20, 2, 20, 60]);
  expect(await sizes('?per_page=500')).toEqual([60, 1, 100, 60]);
  expect(await sizes('?page=99&per_page=7')).toEqual([0, 99, 7, 60]);
});

fact('the most recently active comes first, and none is of the future', async (target) => {
  const times = (await all(target)).map((it) => it.last_message_at ?? it.created_at);
  expect(times).toEqual(times.toSorted().reverse());
  expect(times[0]?.localeCompare(start)).toBe(-1);
});

fact('the seed covers all channels, statuses and shapes', async (target) => {
  const conversations = await all(target);
  const types = new Set(conversations.map(({ channel_type }) => channel_type));
  expect([...types].sort()).toEqual(
    ['email', 'instagram', 'messenger', 'sms', 'telegram', 'webchat', 'whatsapp'].sort(),
  );
  const statuses = new Set(conversations.map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['open', 'pending', 'resolved']);
  expect(conversations.some(({ unread_count }) => unread_count > 0)).toBe(true);
  expect(conversations.some((it) => it.assigned_agent_id === null)).toBe(true);
  for (const it of conversations) {
    expect(it.created_at <= (it.last_message_at ?? '')).toBe(true);
    if (it.status !== 'open') expect(it.unread_count).toBe(0);
  }
});

fact('filters select, alone and together', async (target) => {
  const conversations = await all(target);
  const expected = (holds: (it: Conversation) => boolean) =>
    conversations.filter(holds).map(({ id }) => id);
  const found = async (query: string) => (await all(target, query)).map(({ id }) => id);
  for (const status of ['open', 'pending', 'resolved']) {
    expect(await found(`?status=${status}`)).toEqual(expected((it) => it.status === status));
  }
  for (const type of ['whatsapp', 'email', 'sms']) {
    expect(await found(`?channel_type=${type}`)).toEqual(
      expected((it) => it.channel_type === type),
    );
  }
  for (const tag of ['order', 'refund', 'vip']) {
    const tagged = expected(({ tags }) => tags.includes(tag));
    expect(tagged.length).toBeGreaterThan(0);
    expect(await found(`?tag=${tag}`)).toEqual(tagged);
  }
  expect(await found('?status=resolved&channel_type=email')).toEqual(
    expected((it) => it.status === 'resolved' && it.channel_type === 'email'),
  );
  expect(await found('?tag=ORDER')).toEqual([]);
  expect(await found('?channel_type=pigeon')).toEqual([]);
});

fact('the search looks in subject, name and email, whatever the case', async (target) => {
  const conversations = await all(target);
  const contacts = await walk<Contact>(target, { path: '/contacts' });
  const found = async (text: string) =>
    (await all(target, `?search=${encodeURIComponent(text)}`)).map(({ id }) => id);
  const expected = (text: string) =>
    conversations
      .filter(({ subject, contact_id }) => {
        const contact = contacts.find(({ id }) => id === contact_id);
        const texts = [subject, contact?.name, contact?.email];
        return texts.some((it) => it?.toLowerCase().includes(text.toLowerCase()));
      })
      .map(({ id }) => id);
  for (const text of ['REFUND', 'maria schmidt', 'SCHMIDT@example', 'order #1', 'a']) {
    expect(await found(text)).toEqual(expected(text));
  }
  expect(await found('maria schmidt')).toEqual(['conv_1']);
  expect(await found('no such words')).toEqual([]);
  expect(await found('')).toHaveLength(60);
});

fact('a renamed contact is found by the new name only', async (target) => {
  await call(target, 'PATCH /contacts/cont_1', { json: { name: 'Zoe Quartz' } });
  expect(await all(target, '?search=quartz')).toHaveLength(1);
  expect(await all(target, '?search=maria%20schmidt')).toHaveLength(0);
});

fact('opening a conversation resets its unread count, listing does not', async (target) => {
  expect((await one(target, 'conv_1'))?.unread_count).toBe(1);
  await call(target, 'GET /conversations/conv_1/messages');
  await call(target, 'GET /ai-suggest?conversation_id=conv_1');
  expect((await one(target, 'conv_1'))?.unread_count).toBe(1);

  const before = await one(target, 'conv_1');
  await target.session().advance(60);
  const opened = await call<Conversation>(target, 'GET /conversations/conv_1');
  expect(opened.body).toEqual({ ...before, unread_count: 0 });
  expect(await one(target, 'conv_1')).toEqual(opened.body);
});

fact('a new conversation is open, unread by nobody and first in the list', async (target) => {
  const json = { contact_id: 'cont_2', channel_id: 'chan_2', subject: 'Welcome' };
  const { status, body } = await call<Conversation>(target, 'POST /conversations', { json });
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^conv_\w{12}$/),
    ...json,
    channel_type: 'email',
    status: 'open',
    tags: [],
    assigned_agent_id: null,
    unread_count: 0,
    last_message_at: null,
    created_at: start,
    updated_at: start,
  });
  expect((await all(target))[0]).toEqual(body);
  expect((await call(target, `GET /conversations/${body.id}`)).body).toEqual(body);
  expect(await walk(target, { path: `/conversations/${body.id}/messages` })).toEqual([]);
});

fact('a new conversation may begin with a message of the caller', async (target) => {
  const json = { contact_id: 'cont_2', channel_id: 'chan_1', text: 'Hello!' };
  const { body } = await call<Conversation>(target, 'POST /conversations', { json, as: 'agent' });
  expect(body).toMatchObject({ subject: null, last_message_at: start });
  const path = `/conversations/${body.id}/messages`;
  expect(await walk<Message>(target, { path })).toEqual([
    {
      id: expect.stringMatching(/^msg_/),
      conversation_id: body.id,
      direction: 'outbound',
      text: 'Hello!',
      agent_id: 'agent_2',
      created_at: start,
    },
  ]);
});

fact('a conversation needs a contact and a channel that exist', async (target) => {
  const refused = async (json: object) => {
    const reply = await call<{ error: string }>(target, 'POST /conversations', { json });
    expect(reply.status).toBe(400);
    return reply.body.error;
  };
  expect(await refused({})).toBe('Invalid body: contact_id is required; channel_id is required');
  expect(await refused({ contact_id: 'cont_0', channel_id: 'chan_1' })).toBe(
    'Invalid body: contact_id must name one of the contacts',
  );
  expect(await refused({ contact_id: 'cont_1', channel_id: 'chan_0' })).toBe(
    'Invalid body: channel_id must name one of the channels',
  );
  expect(await refused({ contact_id: 'cont_1', channel_id: 'chan_1', text: ' ' })).toBe(
    'Invalid body: text must not be blank',
  );
  expect(await all(target)).toHaveLength(60);
});

fact('the status moves freely between the three', async (target) => {
  await target.session().advance(60);
  for (const status of ['pending', 'resolved', 'resolved', 'open'] as const) {
    const path = '/conversations/conv_1/status';
    const reply = await call<Conversation>(target, `POST ${path}`, { json: { status } });
    expect(reply).toMatchObject({ status: 200, body: { status, unread_count: 1 } });
    expect(reply.body.updated_at).toBe('2025-10-30T12:01:00Z');
    expect(await one(target, 'conv_1')).toEqual(reply.body);
  }
  const closed = await call(target, 'POST /conversations/conv_1/status', {
    json: { status: 'closed' },
  });
  const problem = 'status must be one of open, pending, resolved';
  expect(closed).toMatchObject(error(400, `Invalid body: ${problem}`));
});

fact('changing the status changes nothing else, whatever the body brings', async (target) => {
  const before = await one(target, 'conv_1');
  const json = { status: 'pending', subject: 'Mine', unread_count: 9, id: 'conv_9', tags: [] };
  const { body } = await call(target, 'POST /conversations/conv_1/status', { json });
  expect(body).toEqual({ ...before, status: 'pending', updated_at: start });
});

fact('tags are a set', async (target) => {
  const add = async (tag: string) => {
    const path = 'POST /conversations/conv_1/tags';
    const { status, body } = await call<Conversation>(target, path, { json: { tag } });
    expect(status).toBe(200);
    return body.tags;
  };
  expect(await add('vip')).toEqual(['order', 'vip']);
  expect(await add('vip')).toEqual(['order', 'vip']);
  expect(await add('order')).toEqual(['order', 'vip']);
  expect(await add('Vip')).toEqual(['order', 'vip', 'Vip']);
  expect((await all(target, '?tag=Vip')).map(({ id }) => id)).toEqual(['conv_1']);

  const removed = await call<Conversation>(target, 'DELETE /conversations/conv_1/tags/order');
  expect(removed).toMatchObject({ status: 200, body: { tags: ['vip', 'Vip'] } });
  const gone = error(404, 'Tag not found');
  expect(await call(target, 'DELETE /conversations/conv_1/tags/order')).toMatchObject(gone);
});

fact('a tag may hold any characters', async (target) => {
  for (const tag of ['a/b', 'two words', '100%', 'größe', '?&#', '日本']) {
    const path = '/conversations/conv_1/tags';
    await call(target, `POST ${path}`, { json: { tag } });
    expect(await all(target, `?tag=${encodeURIComponent(tag)}`)).toHaveLength(1);
    const removed = await call(target, `DELETE ${path}/${encodeURIComponent(tag)}`);
    expect(removed).toMatchObject({ status: 200, body: { tags: ['order'] } });
  }
  for (const tag of ['', ' ', ' vip', 'x'.repeat(51), 7, null]) {
    const reply = await call(target, 'POST /conversations/conv_1/tags', { json: { tag } });
    expect(reply.status).toBe(400);
  }
});

fact('a conversation is assigned to an agent, to another, to nobody', async (target) => {
  for (const agent_id of ['agent_3', 'agent_1', null]) {
    const json = { agent_id };
    const reply = await call(target, 'POST /conversations/conv_1/assign', { json });
    expect(reply).toMatchObject({ status: 200, body: { assigned_agent_id: agent_id } });
    expect((await one(target, 'conv_1'))?.assigned_agent_id).toBe(agent_id);
  }
  for (const agent_id of ['agent_0', 'cont_1', '']) {
    const json = { agent_id };
    const reply = await call(target, 'POST /conversations/conv_1/assign', { json });
    const problem = 'Invalid body: agent_id must name one of the agents';
    expect(reply).toMatchObject(error(400, problem));
  }
  expect((await call(target, 'POST /conversations/conv_1/assign', { json: {} })).status).toBe(400);
});

fact('an unknown conversation is not found, whatever is asked of it', async (target) => {
  const lines: Readonly<Record<string, unknown>> = {
    'GET /conversations/conv_0': undefined,
    'POST /conversations/conv_0/status': { status: 'open' },
    'POST /conversations/conv_0/tags': { tag: 'vip' },
    'DELETE /conversations/conv_0/tags/vip': undefined,
    'POST /conversations/conv_0/assign': { agent_id: 'agent_1' },
    'GET /conversations/conv_0/messages': undefined,
    'POST /conversations/conv_0/messages': { text: 'Hello' },
    'GET /ai-suggest?conversation_id=conv_0': undefined,
  };
  for (const [line, json] of Object.entries(lines)) {
    const reply = await call(target, line, json === undefined ? {} : { json });
    expect(reply, line).toMatchObject(error(404, 'Conversation not found'));
  }
});
