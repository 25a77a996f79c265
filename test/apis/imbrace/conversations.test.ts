import { expect } from 'vitest';
import type { components } from '../../../src/generated/imbrace/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Schemas = components['schemas'];

const fact = onEveryTarget({ api: 'imbrace' });
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

async function created(target: Target, as = 'channel'): Promise<Schemas['Conversation']> {
  const line = 'POST /v1/backend/conversation';
  const { status, body, text } = await call<Schemas['Conversation']>(target, line, { as });
  expect(status, text).toBe(200);
  return body;
}

async function counts(target: Target) {
  const views = 'GET /v2/backend/team_conversations/_views_count';
  const channels = 'GET /v2/backend/channels/_conv_count';
  return {
    views: (await call<Schemas['ViewCounts']>(target, views)).body,
    channels: (await call<Schemas['ChannelCounts']>(target, channels)).body,
  };
}

fact('each new conversation has ids and a number of its own', async (target) => {
  const conversations = [await created(target), await created(target), await created(target)];
  for (const { id, contact_id } of conversations) {
    expect(id).toMatch(new RegExp(`^conv_${uuid}$`));
    expect(contact_id).toMatch(new RegExp(`^con_${uuid}$`));
  }
  expect(new Set(conversations.map(({ id }) => id)).size).toBe(3);
  expect(new Set(conversations.map(({ contact_id }) => contact_id)).size).toBe(3);
  expect(conversations.map(({ name }) => name)).toEqual([
    'Guest#753342@30 Oct 2025',
    'Guest#753343@30 Oct 2025',
    'Guest#753344@30 Oct 2025',
  ]);
});

const days = [
  ['2022-04-07T04:11:28.148Z', '7 Apr 2022'],
  ['2024-02-29T23:59:59.999Z', '29 Feb 2024'],
  ['2026-09-01T00:00:00.000Z', '1 Sep 2026'],
] as const;

for (const [now, day] of days) {
  fact(`what is created at ${now} carries the day as ${day}`, async (target) => {
    await target.session().setClock(now);
    const { name, timestamp } = await created(target);
    expect(name).toBe(`Guest#753342@${day}`);
    expect(timestamp).toBe(now);
  });
}

fact('a new conversation counts in all, in its team and in its channel type', async (target) => {
  const before = await counts(target);
  await created(target);
  expect(await counts(target)).toEqual({
    views: {
      ...before.views,
      all: before.views.all + 1,
      t_imbrace_default_team: (before.views.t_imbrace_default_team ?? 0) + 1,
    },
    channels: {
      ...before.channels,
      web: before.channels.web + 1,
      all: before.channels.all + 1,
    },
  });
});

fact('its first message makes it wait for a representative', async (target) => {
  const { contact_id } = await created(target);
  const before = await counts(target);
  await call(target, 'POST /v1/backend/conversation_messages', {
    as: null,
    headers: { 'X-Access-Token': contact_id },
    json: { type: 'text', text: 'Is anybody there?' },
  });
  const after = await counts(target);
  expect(after.views).toEqual({ ...before.views, rep_needed: before.views.rep_needed + 1 });
  expect(after.channels).toEqual(before.channels);
});

fact('the id of the new contact is a token for its conversation, and no other', async (target) => {
  const { id, contact_id } = await created(target);
  const headers = { 'X-Access-Token': contact_id };
  const own = { as: null, headers };
  const line = '/v1/backend/conversation_messages';
  const empty = await call<Schemas['MessagePage']>(target, `GET ${line}`, own);
  expect(empty.body).toEqual({
    object_name: 'list',
    data: [],
    nested: {},
    has_more: false,
    count: 0,
    total: 0,
  });
  const json = { type: 'text', text: 'Hi' };
  const sent = await call<Schemas['Message']>(target, `POST ${line}`, { ...own, json });
  expect(sent.body).toMatchObject({ conversation_id: id, from: contact_id });
  const { body } = await call<Schemas['MessagePage']>(target, `GET ${line}`, own);
  expect(body.data.map((it) => it.id)).toEqual([sent.body.id]);
  const others = await call<Schemas['MessagePage']>(target, `GET ${line}`, { as: 'contact' });
  expect(others.body.count).toBe(15);
});

fact('a person opens one on the same channel', async (target) => {
  expect(await created(target, 'full')).toMatchObject({
    channel_id: 'imbrace_channel',
    channel_type: 'web',
    organization_id: 'org_imbrace',
  });
});

onEveryTarget({ api: 'imbrace', size: 0 })(
  'the first conversation of all has the documented number',
  async (target) => {
    expect((await created(target)).name).toBe('Guest#753342@30 Oct 2025');
    expect((await counts(target)).views).toMatchObject({ all: 1, null: 0 });
  },
);

const bodies = {
  'an empty object': { json: {}, status: 200 },
  nothing: { body: '', status: 200 },
  'nothing, said to be a form': {
    body: '',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    status: 200,
  },
  'a property': { json: { name: 'Ann' }, status: 400 },
  'a list': { json: [], status: 400 },
  'broken JSON': { body: '{', headers: { 'Content-Type': 'application/json' }, status: 400 },
  'plain text': { body: 'hello', headers: { 'Content-Type': 'text/plain' }, status: 400 },
};

for (const [name, { status, ...sent }] of Object.entries(bodies)) {
  fact(`a body with ${name} is answered with ${status}`, async (target) => {
    const line = 'POST /v1/backend/conversation';
    const reply = await call(target, line, { as: 'channel', ...sent });
    expect(reply.status, reply.text).toBe(status);
    if (status === 400) expect(reply.body).toEqual({ code: 40000, message: 'Invalid request' });
  });
}

fact('a refused request creates nothing', async (target) => {
  const before = await counts(target);
  await call(target, 'POST /v1/backend/conversation', { as: 'channel', json: { name: 'Ann' } });
  expect(await counts(target)).toEqual(before);
});
