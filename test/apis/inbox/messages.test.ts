import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { type Conversation, error, type ListOf, type Message } from './shapes.ts';
import { walk } from './walk.ts';

const fact = onEveryTarget({ api: 'inbox', size: 30 });

const messages = '/conversations/conv_1/messages';

const suggestion = async (target: Target, id = 'conv_1') => {
  const line = `GET /ai-suggest?conversation_id=${id}`;
  return (await call<{ suggestion: string }>(target, line)).body.suggestion;
};

fact('messages are listed from the first to the last, at any page size', async (target) => {
  const found = await walk<Message>(target, { path: messages });
  expect(found.map(({ id }) => id)).toEqual(['msg_1', 'msg_2', 'msg_3']);
  for (const perPage of [1, 2, 3]) {
    expect(await walk<Message>(target, { path: messages, perPage })).toEqual(found);
  }
});

fact('every conversation has messages of its own, in order', async (target) => {
  const conversations = await walk<Conversation>(target, { path: '/conversations' });
  for (const { id, created_at, last_message_at } of conversations) {
    const found = await walk<Message>(target, { path: `/conversations/${id}/messages` });
    expect(found.length).toBeGreaterThan(0);
    const times = found.map((it) => it.created_at);
    expect(times).toEqual(times.toSorted());
    expect([times[0], times.at(-1)]).toEqual([created_at, last_message_at]);
    for (const message of found) {
      expect(message.conversation_id).toBe(id);
      expect(message.agent_id === null).toBe(message.direction === 'inbound');
    }
  }
});

fact('a sent message is the last, and its conversation is read and first', async (target) => {
  const { body: list } = await call<ListOf<Conversation>>(target, 'GET /conversations');
  const { id = '' } = list.data[5] ?? {};
  await target.session().advance(60);
  const now = '2025-10-30T12:01:00Z';
  const path = `/conversations/${id}/messages`;
  const sent = await call<Message>(target, `POST ${path}`, {
    json: { text: 'Hello' },
    as: 'agent',
  });
  expect(sent.status).toBe(201);
  expect(sent.body).toEqual({
    id: expect.stringMatching(/^msg_\w{12}$/),
    conversation_id: id,
    direction: 'outbound',
    text: 'Hello',
    agent_id: 'agent_2',
    created_at: now,
  });
  expect((await walk<Message>(target, { path })).at(-1)).toEqual(sent.body);
  const first = (await call<ListOf<Conversation>>(target, 'GET /conversations')).body.data[0];
  expect(first).toEqual({
    ...list.data[5],
    unread_count: 0,
    last_message_at: now,
    updated_at: now,
  });
});

fact('messages of the same second keep their order', async (target) => {
  for (const text of ['one', 'two', 'three']) {
    await call(target, `POST ${messages}`, { json: { text } });
  }
  const texts = (await walk<Message>(target, { path: messages })).map(({ text }) => text);
  expect(texts.slice(3)).toEqual(['one', 'two', 'three']);
});

fact('a message has between 1 and 4096 characters', async (target) => {
  const send = (text: unknown) => call(target, `POST ${messages}`, { json: { text } });
  expect((await send('x'.repeat(4096))).status).toBe(201);
  expect(await send('x'.repeat(4097))).toMatchObject(
    error(400, 'Invalid body: text must have at most 4096 characters'),
  );
  for (const text of ['', '  \n ', 7, null, undefined]) expect((await send(text)).status).toBe(400);
});

fact('without its contact or channel, a conversation takes no message', async (target) => {
  await call(target, 'DELETE /channels/chan_1');
  const send = () => call(target, `POST ${messages}`, { json: { text: 'Hello' } });
  expect(await send()).toMatchObject(error(409, 'The channel of this conversation was deleted'));
  await call(target, 'DELETE /contacts/cont_1');
  expect(await send()).toMatchObject(error(409, 'The contact of this conversation was deleted'));
  expect(await walk(target, { path: messages })).toHaveLength(3);
});

fact('a suggestion answers the last message and is the same each time', async (target) => {
  const first = await suggestion(target);
  expect(first).toContain('Maria');
  expect(first).toContain('Will the parcel come today?');
  expect(await suggestion(target)).toBe(first);

  await call(target, `POST ${messages}`, { json: { text: 'It comes at six.' } });
  const second = await suggestion(target);
  expect(second).not.toBe(first);
  expect(second).toContain('It comes at six.');
});

fact('a suggestion quotes a long message in part, and can be sent', async (target) => {
  const text = `Once ${'upon a time '.repeat(300)}`.trim();
  await call(target, `POST ${messages}`, { json: { text } });
  const suggested = await suggestion(target);
  expect(suggested).toContain('Once upon a time');
  expect(suggested.length).toBeLessThan(400);
  const sent = await call(target, `POST ${messages}`, { json: { text: suggested } });
  expect(sent.status).toBe(201);
});

fact('there is a suggestion without messages, subject or contact too', async (target) => {
  const open = async (json: object) =>
    (await call<Conversation>(target, 'POST /conversations', { json })).body.id;
  const bare = await open({ contact_id: 'cont_1', channel_id: 'chan_1' });
  expect(await suggestion(target, bare)).toBe('Hi Maria, how can we help you today?');
  const titled = await open({ contact_id: 'cont_1', channel_id: 'chan_1', subject: 'Your visit' });
  expect(await suggestion(target, titled)).toContain('Your visit');
  await call(target, 'DELETE /contacts/cont_1');
  expect(await suggestion(target)).toMatch(/^Hi there, .*Will the parcel come today\?/);
});

fact('suggestions fit what conversations are about', async (target) => {
  const conversations = await walk<Conversation>(target, { path: '/conversations' });
  const suggestions = [];
  for (const { id } of conversations) suggestions.push(await suggestion(target, id));
  expect(new Set(suggestions).size).toBeGreaterThan(15);
});

fact('a suggestion needs a conversation', async (target) => {
  const required = 'Invalid query parameter conversation_id: is required';
  expect(await call(target, 'GET /ai-suggest')).toMatchObject(error(400, required));
  expect((await call(target, 'GET /ai-suggest?conversation_id=')).status).toBe(400);
});
