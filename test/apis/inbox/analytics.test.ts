import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { type Agent, type Analytics, type Conversation, error, type Message } from './shapes.ts';
import { walk } from './walk.ts';

const fact = onEveryTarget({ api: 'inbox', size: 60 });

const analytics = async (target: Target, query = '') =>
  (await call<Analytics>(target, `GET /analytics${query}`)).body;

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

for (const days of [1, 7, 30, 365]) {
  fact(`the analytics of ${days} days are those of the records`, async (target) => {
    const body = await analytics(target, `?days=${days}`);
    const within = ({ created_at }: { created_at: string }) => created_at >= body.from;
    const conversations = (await walk<Conversation>(target, { path: '/conversations' })).filter(
      within,
    );
    const agents = await walk<Agent>(target, { path: '/agents' });
    const count = (holds: (it: Conversation) => boolean) => conversations.filter(holds).length;

    expect(body.conversations).toEqual({
      total: conversations.length,
      open: count(({ status }) => status === 'open'),
      pending: count(({ status }) => status === 'pending'),
      resolved: count(({ status }) => status === 'resolved'),
      unassigned: count((it) => it.assigned_agent_id === null),
    });
    for (const { channel_type, conversations: own } of body.by_channel) {
      expect(own).toBe(count((it) => it.channel_type === channel_type));
    }
    for (const { agent_id, name, conversations: own } of body.by_agent) {
      expect(own).toBe(count((it) => it.assigned_agent_id === agent_id));
      expect(name).toBe(agents.find(({ id }) => id === agent_id)?.name);
    }
    const { total, unassigned } = body.conversations;
    expect(sum(body.by_channel.map((it) => it.conversations))).toBe(total);
    expect(sum(body.by_agent.map((it) => it.conversations))).toBe(total - unassigned);
  });
}

fact('messages are counted by the day they were sent on', async (target) => {
  const sent: string[] = [];
  for (const { id } of await walk<Conversation>(target, { path: '/conversations' })) {
    const messages = await walk<Message>(target, { path: `/conversations/${id}/messages` });
    sent.push(...messages.map(({ created_at, direction }) => `${created_at} ${direction}`));
  }
  const body = await analytics(target, '?days=14');
  const within = sent.filter((it) => it >= body.from);
  const inbound = within.filter((it) => it.endsWith(' inbound')).length;
  const total = within.length;
  expect(body.messages).toEqual({ total, inbound, outbound: total - inbound });
  for (const { date, messages } of body.by_day) {
    expect(messages).toBe(within.filter((it) => it.startsWith(date)).length);
  }
  expect(sum(body.by_day.map(({ messages }) => messages))).toBe(total);
});

fact('every day of the period is there, today the last', async (target) => {
  const body = await analytics(target);
  expect(body).toMatchObject({ days: 30, from: '2025-10-01', to: '2025-10-30' });
  expect(body.by_day).toHaveLength(30);
  expect([body.by_day[0]?.date, body.by_day[29]?.date]).toEqual([body.from, body.to]);
  expect(sum(body.by_day.map(({ conversations }) => conversations))).toBe(body.conversations.total);
  await target.session().advance(86_400);
  expect(await analytics(target)).toMatchObject({ from: '2025-10-02', to: '2025-10-31' });
});

fact('the analytics follow what happens', async (target) => {
  const before = await analytics(target, '?days=1');
  const json = { contact_id: 'cont_1', channel_id: 'chan_7', text: 'Hello' };
  const { body } = await call<Conversation>(target, 'POST /conversations', { json });
  const created = await analytics(target, '?days=1');
  expect(created.conversations.total).toBe(before.conversations.total + 1);
  expect(created.conversations.unassigned).toBe(before.conversations.unassigned + 1);
  expect(created.messages.outbound).toBe(before.messages.outbound + 1);

  await call(target, `POST /conversations/${body.id}/assign`, { json: { agent_id: 'agent_1' } });
  await call(target, `POST /conversations/${body.id}/status`, { json: { status: 'resolved' } });
  const after = await analytics(target, '?days=1');
  expect(after.conversations).toEqual({
    ...before.conversations,
    total: before.conversations.total + 1,
    resolved: before.conversations.resolved + 1,
  });
});

fact('the period has between 1 and 365 whole days', async (target) => {
  const problems = { 0: 'at least 1', [-1]: 'at least 1', 366: 'at most 365' };
  for (const [days, problem] of Object.entries(problems)) {
    const reply = await call(target, `GET /analytics?days=${days}`);
    expect(reply).toMatchObject(error(400, `Invalid query parameter days: must be ${problem}`));
  }
  for (const days of ['1.5', 'month', '']) {
    expect((await call(target, `GET /analytics?days=${days}`)).status).toBe(400);
  }
});
