import { expect, test } from 'vitest';
import { createMock } from '../../../src/index.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { error } from './shapes.ts';

const fact = onEveryTarget({ api: 'inbox', size: 6 });

/** A call of each operation that succeeds for who may make it. */
const everyones: Readonly<Record<string, unknown>> = {
  'GET /conversations': undefined,
  'GET /conversations/conv_1': undefined,
  'POST /conversations': { contact_id: 'cont_1', channel_id: 'chan_1' },
  'POST /conversations/conv_1/status': { status: 'pending' },
  'POST /conversations/conv_1/tags': { tag: 'new' },
  'DELETE /conversations/conv_1/tags/order': undefined,
  'POST /conversations/conv_1/assign': { agent_id: 'agent_2' },
  'GET /conversations/conv_1/messages': undefined,
  'POST /conversations/conv_1/messages': { text: 'Hello' },
  'GET /ai-suggest?conversation_id=conv_1': undefined,
  'GET /contacts': undefined,
  'GET /contacts/cont_1': undefined,
  'POST /contacts': { name: 'Ada' },
  'PATCH /contacts/cont_1': { name: 'Ada' },
  'GET /analytics?days=30': undefined,
  'GET /settings/workspace': undefined,
  'POST /settings/password': {
    current_password: 'parley-password',
    new_password: 'parley-password',
  },
};

const admins: Readonly<Record<string, unknown>> = {
  'DELETE /contacts/cont_1': undefined,
  'GET /channels': undefined,
  'POST /channels': { name: 'Second mailbox', type: 'email' },
  'PATCH /channels/chan_1': { name: 'WhatsApp 1' },
  'DELETE /channels/chan_1': undefined,
  'GET /automations': undefined,
  'POST /automations': { name: 'Greet', trigger: 'conversation.created', actions: ['greet'] },
  'POST /automations/auto_1/toggle': undefined,
  'DELETE /automations/auto_1': undefined,
  'GET /agents': undefined,
  'POST /agents': { name: 'Ada', email: 'ada@inbox.example', role: 'agent' },
  'POST /agents/agent_2/role': { role: 'agent' },
  'DELETE /agents/agent_2': undefined,
  'POST /settings/workspace': { name: 'Shop' },
};

/** Creating answers 201, everything else 200. */
const creating =
  /^POST \/(conversations|conversations\/conv_1\/messages|contacts|channels|automations|agents)$/;

const send = (target: Target, line: string, { json, as }: { json: unknown; as: string | null }) =>
  call(target, line, { as, ...(json === undefined ? {} : { json }) });

test('the page has 31 operations, of which at least 16 need no handler', () => {
  const operations = createMock({ apis: ['inbox'] }).apis[0]?.operations ?? [];
  expect(operations).toHaveLength(31);
  expect(Object.keys({ ...everyones, ...admins })).toHaveLength(31);
  const inferred = operations.filter(({ servedBy }) => servedBy === 'inferred');
  expect(inferred.map(({ operationId }) => operationId).sort()).toEqual([
    'createAgent',
    'createAutomation',
    'createChannel',
    'createContact',
    'deleteAutomation',
    'deleteChannel',
    'deleteContact',
    'getContact',
    'getWorkspace',
    'listAgents',
    'listAutomations',
    'listChannels',
    'listContacts',
    'listConversations',
    'listMessages',
    'updateChannel',
    'updateContact',
    'updateConversationStatus',
    'updateWorkspace',
  ]);
});

test('its credentials are two sessions of an admin and one of an agent', () => {
  const credentials = createMock({ apis: ['inbox'] }).apis[0]?.credentials ?? [];
  expect(credentials.map(({ name }) => name)).toEqual(['full', 'admin', 'agent']);
  for (const { headers } of credentials) {
    expect(Object.keys(headers)).toEqual(['Cookie']);
    expect(headers.Cookie).toMatch(/^session=[\w-]+$/);
  }
});

for (const [line, json] of Object.entries({ ...everyones, ...admins })) {
  fact(`${line} asks for a session`, async (target) => {
    const refused = error(401, 'Authentication required');
    expect(await send(target, line, { json, as: null })).toMatchObject(refused);
    for (const Cookie of ['session=nobody', 'session=', 'Session=parley-inbox-full', 'other=1']) {
      const options = { as: null, headers: { Cookie }, ...(json === undefined ? {} : { json }) };
      expect(await call(target, line, options)).toMatchObject(refused);
    }
  });

  fact(`${line} succeeds for an admin by either name`, async (target) => {
    const status = creating.test(line) ? 201 : 200;
    expect((await send(target, line, { json, as: 'full' })).status).toBe(status);
    await target.session().reset();
    expect((await send(target, line, { json, as: 'admin' })).status).toBe(status);
  });
}

for (const [line, json] of Object.entries(everyones)) {
  fact(`${line} succeeds for an agent`, async (target) => {
    const status = creating.test(line) ? 201 : 200;
    expect((await send(target, line, { json, as: 'agent' })).status).toBe(status);
  });
}

for (const [line, json] of Object.entries(admins)) {
  fact(`${line} is forbidden to an agent and changes nothing`, async (target) => {
    const lists = ['/channels', '/automations', '/agents', '/contacts', '/settings/workspace'];
    const state = async () => {
      const texts = [];
      for (const path of lists) texts.push((await call(target, `GET ${path}`)).text);
      return texts;
    };
    const before = await state();
    const refused = error(403, 'Admin access required');
    expect(await send(target, line, { json, as: 'agent' })).toMatchObject(refused);
    expect(await state()).toEqual(before);
  });
}

fact('an agent is refused before the body is judged', async (target) => {
  const reply = await call(target, 'POST /channels', { as: 'agent', body: '{' });
  expect(reply).toMatchObject(error(403, 'Admin access required'));
});

fact('the session is found among other cookies', async (target) => {
  const { Cookie = '' } = target.credential('agent');
  const headers = { Cookie: `theme=dark; ${Cookie}; lang=en` };
  expect((await call(target, 'GET /contacts', { as: null, headers })).status).toBe(200);
});
