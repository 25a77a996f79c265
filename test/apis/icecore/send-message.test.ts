import { expect } from 'vitest';
import type { components } from '../../../src/generated/icecore/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Page = components['schemas']['ConversationPage'];
type Sent = components['schemas']['SentMessage'];
type Total = components['schemas']['TotalMetrics'];

const fact = onEveryTarget({ api: 'icecore', rateLimit: false });

const day = 86_400;

const send = (target: Target, conversationId: string, text = 'Hello from API!') =>
  call<Sent & { error?: string }>(target, 'POST /messages/send', {
    json: { conversationId, text },
  });

async function list(target: Target, query: string): Promise<Page['data']> {
  return (await call<Page>(target, `GET /conversations?${query}`)).body.data;
}

async function statusCounts(target: Target): Promise<Record<string, number>> {
  const { body } = await call<Total>(target, 'GET /analytics?days=365');
  return Object.fromEntries(body.metrics.by_status.map(({ status, count }) => [status, count]));
}

fact('the first message is the one of the reference page', async (target) => {
  expect(await send(target, 'conv_123')).toMatchObject({
    status: 200,
    body: { success: true, messageId: 'msg_abc123', sentAt: '2025-10-30T12:00:00Z' },
  });
});

fact('later messages have ids of their own and the time of the clock', async (target) => {
  await send(target, 'conv_123');
  await target.session().advance(90);
  const second = await send(target, 'conv_123');
  const third = await send(target, 'conv_123');
  expect(second.body.sentAt).toBe('2025-10-30T12:01:30Z');
  expect(second.body.messageId).toMatch(/^msg_\w+$/);
  const ids = ['msg_abc123', second.body.messageId, third.body.messageId];
  expect(new Set(ids).size).toBe(3);
});

fact('a sent message moves its conversation to the top and into progress', async (target) => {
  const whatsapp = await list(target, 'channel=whatsapp&status=open&limit=100');
  const other = whatsapp[1];
  expect(other).toBeDefined();
  const id = other?._id ?? '';
  const before = await list(target, 'limit=100');
  expect(before[0]?._id).toBe('conv_123');

  expect((await send(target, id)).status).toBe(200);

  const after = await list(target, 'limit=100');
  expect(after[0]).toEqual({ ...other, status: 'in_progress' });
  expect(after.slice(1)).toEqual(before.filter(({ _id }) => _id !== id));
  expect((await list(target, 'status=open&limit=100')).map(({ _id }) => _id)).not.toContain(id);
});

fact('a sent message moves a count from open to in progress', async (target) => {
  // The conversation of the page is two hours old, so every period counts it.
  const before = await statusCounts(target);
  await send(target, 'conv_123');
  const { open = 0, in_progress = 0, closed = 0 } = before;
  const moved = { open: open - 1, in_progress: in_progress + 1, closed };
  expect(await statusCounts(target)).toEqual(moved);
  await send(target, 'conv_123');
  expect(await statusCounts(target)).toEqual(moved);
});

fact('a conversation that does not exist is not found', async (target) => {
  for (const id of ['conv_nobody', 'CONV_123', ' conv_123', '__proto__', 'constructor', '💬']) {
    const reply = await send(target, id);
    expect(reply).toMatchObject({ status: 404, body: { error: 'Conversation not found' } });
  }
});

fact('only WhatsApp conversations can be written to', async (target) => {
  for (const channel of ['telegram', 'instagram']) {
    const [conversation] = await list(target, `channel=${channel}&limit=1`);
    expect(conversation).toBeDefined();
    const reply = await send(target, conversation?._id ?? '');
    expect(reply).toMatchObject({
      status: 400,
      body: { error: 'Messages can only be sent to WhatsApp conversations' },
    });
  }
});

const windowClosed = { status: 400, body: { error: 'The 24-hour messaging window is closed' } };

fact(
  "a message may be sent for 24 hours after the customer's last, to the second",
  async (target) => {
    // The customer wrote an hour before the clock's start.
    await target.session().advance(23 * 3600);
    expect((await send(target, 'conv_123')).status).toBe(200);
    await target.session().advance(1);
    expect(await send(target, 'conv_123')).toMatchObject(windowClosed);
  },
);

fact('own messages do not keep the window open', async (target) => {
  await target.session().advance(20 * 3600);
  expect((await send(target, 'conv_123')).status).toBe(200);
  await target.session().advance(20 * 3600);
  expect(await send(target, 'conv_123')).toMatchObject(windowClosed);
});

fact(
  'the window of a conversation without recent words from its customer is closed',
  async (target) => {
    const whatsapp = await list(target, 'channel=whatsapp&limit=100');
    const oldest = whatsapp.at(-1);
    expect(await send(target, oldest?._id ?? '')).toMatchObject(windowClosed);
  },
);

fact('a refused message changes nothing', async (target) => {
  const before = (await call(target, 'GET /conversations?limit=100')).text;
  await target.session().advance(2 * day);
  const [telegram] = await list(target, 'channel=telegram&limit=1');
  for (const id of ['conv_123', 'conv_nobody', telegram?._id ?? '']) await send(target, id);
  await send(target, 'conv_123', '');
  expect((await call(target, 'GET /conversations?limit=100')).text).toBe(before);
  await target.session().setClock('2025-10-30T12:00:00Z');
  expect((await send(target, 'conv_123')).body.messageId).toBe('msg_abc123');
});

fact('a text may have 4096 characters and not one more', async (target) => {
  expect((await send(target, 'conv_123', 'x'.repeat(4096))).status).toBe(200);
  // A character outside the basic plane is one, though two units of UTF-16.
  expect((await send(target, 'conv_123', '💬'.repeat(4096))).status).toBe(200);
  expect((await send(target, 'conv_123', 'x'.repeat(4097))).status).toBe(400);
});
