import { expect } from 'vitest';
import type { components } from '../../../src/generated/inkeep/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, start, type Target } from '../../targets.ts';

type Schemas = components['schemas'];
type Conversation = Schemas['Conversation'];
type Message = Conversation['messages'][number];

const size = 400;
const fact = onEveryTarget({ api: 'inkeep', size });
const few = onEveryTarget({ api: 'inkeep', size: 3 });

async function everything(target: Target): Promise<Conversation[]> {
  const found: Conversation[] = [];
  for (let offset = 0; offset < size; offset += 100) {
    const path = `/conversations?limit=100&offset=${offset}`;
    const { body } = await call<Schemas['ConversationList']>(target, `GET ${path}`);
    found.push(...body.conversations);
  }
  return found;
}

const messagesOf = (list: readonly Conversation[]): Message[] =>
  list.flatMap(({ messages }): readonly Message[] => messages);

const ofType = <T extends Conversation['type']>(list: readonly Conversation[], type: T) =>
  list.filter((it): it is Extract<Conversation, { type: T }> => it.type === type);

/** Which of null, absent and present the values of a property are. */
const shapesOf = (list: readonly object[], name: string) =>
  new Set(
    list.map((it) => {
      const value: unknown = Reflect.get(it, name);
      return value === undefined ? 'absent' : value === null ? 'null' : 'present';
    }),
  );

few('three conversations are one of each type', async (target) => {
  const types = (await everything(target)).map(({ type }) => type);
  expect(types.sort()).toEqual(['openai', 'support_copilot', 'support_ticket']);
});

fact('all types are there in number, chats most often', async (target) => {
  const list = await everything(target);
  const counts = (['openai', 'support_ticket', 'support_copilot'] as const).map(
    (type) => ofType(list, type).length,
  );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(Math.min(...counts)).toBeGreaterThan(size / 20);
});

fact('the latest is what the example of the page says beyond its placeholders', async (target) => {
  const [latest] = ofType(await everything(target), 'openai');
  expect(latest).toMatchObject({
    type: 'openai',
    visibility: 'private',
    userProperties: { identificationType: 'COOKIED' },
    messages: expect.arrayContaining([
      expect.objectContaining({ role: 'system' }),
      expect.objectContaining({
        links: expect.arrayContaining([expect.objectContaining({ type: 'documentation' })]),
      }),
      expect.objectContaining({
        tool_calls: [expect.objectContaining({ type: 'function' })],
      }),
    ]),
  });
});

fact('no value is a placeholder of the example', async (target) => {
  expect(JSON.stringify(await everything(target))).not.toContain('"string"');
});

fact('the messages of a chat and their OpenAI format say the same', async (target) => {
  for (const { messages, messagesOpenAIFormat } of ofType(await everything(target), 'openai')) {
    const expected = messages.map(({ role, name, content, tool_calls }) =>
      JSON.parse(JSON.stringify({ role, name, content, tool_calls })),
    );
    expect(messagesOpenAIFormat).toEqual(expected);
  }
});

fact('only chats carry the OpenAI format', async (target) => {
  for (const conversation of await everything(target)) {
    expect('messagesOpenAIFormat' in conversation).toBe(conversation.type === 'openai');
  }
});

fact(
  'messages are of their conversation and of its type, with ids of their own',
  async (target) => {
    const list = await everything(target);
    for (const { id, type, messages } of list) {
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) {
        expect(message).toMatchObject({ conversationId: id, type });
      }
    }
    const ids = [...list, ...messagesOf(list)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

fact('times are in order and none is to come', async (target) => {
  for (const { createdAt, updatedAt, messages } of await everything(target)) {
    const times = [createdAt, ...messages.map((message) => message.createdAt), updatedAt, start];
    expect(times).toEqual(times.toSorted());
    expect(messages[0]?.createdAt).toBe(createdAt);
    expect(messages.at(-1)?.updatedAt).toBe(updatedAt);
  }
});

fact('assistants call tools with arguments in JSON', async (target) => {
  const chats = ofType(await everything(target), 'openai');
  const calling = chats.flatMap(({ messages }) => messages).filter((it) => it.tool_calls);
  expect(calling.length).toBeGreaterThan(chats.length / 4);
  expect(calling.length).toBeLessThan(chats.length);
  for (const { role, tool_calls } of calling) {
    expect(role).toBe('assistant');
    for (const { function: called } of tool_calls ?? []) {
      expect(JSON.parse(called.arguments)).toMatchObject({ query: expect.any(String) });
    }
  }
});

fact('some content is a text beside an image', async (target) => {
  const chats = ofType(await everything(target), 'openai').flatMap(({ messages }) => messages);
  const lists = chats.map(({ content }) => content).filter((content) => Array.isArray(content));
  expect(lists.length).toBeGreaterThan(0);
  for (const items of lists) {
    expect(items.map(({ type }) => type)).toEqual(['text', 'image_url']);
  }
});

fact('answers link to what they rest on', async (target) => {
  const links = messagesOf(await everything(target)).flatMap((message) => message.links ?? []);
  const types = new Set(links.map(({ type }) => type));
  expect(types).toEqual(new Set(['documentation', 'discourse_post', 'site']));
  for (const { url } of links) expect(URL.canParse(url)).toBe(true);
  for (const name of ['label', 'title', 'description', 'breadcrumbs']) {
    expect(shapesOf(links, name)).toContain('null');
    expect(shapesOf(links, name)).toContain('present');
  }
});

fact('what may be null sometimes is, and what may be absent too', async (target) => {
  const list = await everything(target);
  const required = ['externalId', 'externalUrl', 'supportTicketConversationId', 'projectId'];
  for (const name of [...required, 'integrationId', 'visibility']) {
    expect(shapesOf(list, name), name).toEqual(new Set(['null', 'present']));
  }
  for (const name of ['properties', 'userProperties', 'tags']) {
    expect(shapesOf(list, name), name).toEqual(new Set(['null', 'present']));
  }
  const messages = messagesOf(list);
  expect(shapesOf(messages, 'content')).toEqual(new Set(['null', 'present']));
  for (const name of ['name', 'properties']) {
    expect(shapesOf(messages, name), name).toEqual(new Set(['null', 'absent', 'present']));
  }
});

fact('ids of users are texts or numbers, and who is known is named', async (target) => {
  const users = (await everything(target))
    .map((it) => it.userProperties)
    .filter((it) => it != null);
  const kinds = (name: string) => new Set(users.map((it) => typeof it[name]));
  expect(kinds('id')).toEqual(new Set(['string', 'number', 'undefined']));
  expect(kinds('userId')).toEqual(new Set(['string', 'number', 'object', 'undefined']));
  const identified = new Set(users.map((it) => it.identificationType));
  expect(identified).toEqual(new Set(['COOKIED', 'ID_PROVIDED', undefined]));
  const agents = users.filter(({ userType }) => userType === 'support_agent');
  expect(agents.length).toBeGreaterThan(0);
  for (const { supportAgentName, supportAgentEmail } of agents) {
    expect(supportAgentName).toMatch(/^\w+ \w+$/);
    expect(supportAgentEmail).toMatch(/^\w+\.\w+@support\.example\.com$/);
  }
});

fact('a copilot works on a ticket that is there, after it came in', async (target) => {
  const list = await everything(target);
  const tickets = new Map(ofType(list, 'support_ticket').map((ticket) => [ticket.id, ticket]));
  const copilots = ofType(list, 'support_copilot');
  const linked = copilots.filter((it) => it.supportTicketConversationId !== null);
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.length).toBeLessThan(copilots.length);
  for (const { supportTicketConversationId, createdAt, externalId } of linked) {
    const ticket = tickets.get(supportTicketConversationId ?? '');
    expect(ticket?.externalId).toBe(externalId);
    expect(createdAt > (ticket?.createdAt ?? createdAt)).toBe(true);
  }
  for (const conversation of list) {
    if (conversation.type === 'support_copilot') continue;
    expect(conversation.supportTicketConversationId).toBeNull();
  }
});
