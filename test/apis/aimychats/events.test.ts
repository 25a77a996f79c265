import { expect } from 'vitest';
import { document } from '../../../src/generated/aimychats/document.ts';
import { compileContract } from '../../../src/spec/contract.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import { createConversation, type EventType, settle, subscribe } from './subscriber.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 3, rateLimit: false });
const problemsOf = compileContract({ name: 'aimychats', document }).schemas.at(
  '/components/schemas/WebhookEvent',
);

/** A subscriber to everything that the API itself brings about. */
async function subscriber(
  target: Target,
  events: readonly EventType[] = [
    'conversation.created',
    'conversation.updated',
    'conversation.deleted',
    'summary.generated',
    'summary.failed',
  ],
): Promise<Receiver> {
  const receiver = await openReceiver();
  await subscribe(target, { url: receiver.url, events });
  return receiver;
}

/** What has arrived so far: type, time and data. All of it holds to the contract. */
async function arrived(target: Target, { received }: Receiver) {
  await settle(target);
  expect(received.flatMap(({ event }) => problemsOf(event))).toEqual([]);
  return received.map(({ event: { type, created_at, data } }) => ({ type, created_at, data }));
}

fact('a conversation is told of when it is created, changed and deleted', async (target) => {
  const receiver = await subscriber(target);
  const id = await createConversation(target, 'Meeting notes');
  const json = { title: 'Updated meeting notes', metadata: { reviewed: true } };
  await call(target, `PATCH /conversations/${id}`, { json });
  await call(target, `DELETE /conversations/${id}`);
  const created_at = '2025-10-30T12:00:00Z';
  const conversation = { id, source: 'api', created_at, summary: null, status: 'processing' };
  expect(await arrived(target, receiver)).toEqual([
    {
      type: 'conversation.created',
      created_at,
      data: { conversation: { ...conversation, title: 'Meeting notes' } },
    },
    {
      type: 'conversation.updated',
      created_at,
      data: { conversation: { ...conversation, title: 'Updated meeting notes' } },
    },
    {
      type: 'conversation.deleted',
      created_at,
      data: { conversation: { id, deleted: true } },
    },
  ]);
});

fact('what is refused is not told of', async (target) => {
  const receiver = await subscriber(target);
  await call(target, 'POST /conversations', { json: { title: ' ' } });
  await call(target, 'PATCH /conversations/none', { json: { title: 'A title' } });
  await call(target, 'DELETE /conversations/none');
  expect(await arrived(target, receiver)).toEqual([]);
});

fact('a summary is told of when it is ready, at its time, also one made again', async (target) => {
  const receiver = await subscriber(target, ['summary.generated', 'summary.failed']);
  const id = await createConversation(target, 'Meeting notes');
  expect(await arrived(target, receiver)).toEqual([]);
  await target.session().advance(3600);
  const { body } = await call<{ summary: object }>(target, `GET /conversations/${id}`);
  const told = {
    type: 'summary.generated',
    data: { conversation_id: id, summary: body.summary },
  };
  expect(await arrived(target, receiver)).toEqual([
    { ...told, created_at: '2025-10-30T12:00:03Z' },
  ]);
  await call(target, `POST /conversations/${id}/summaries`, { json: {} });
  await target.session().advance(3600);
  expect(await arrived(target, receiver)).toEqual([
    { ...told, created_at: '2025-10-30T12:00:03Z' },
    { ...told, created_at: '2025-10-30T13:00:03Z' },
  ]);
});

fact('a summary that cannot be made is told of', async (target) => {
  const receiver = await subscriber(target, ['summary.generated', 'summary.failed']);
  const json = { title: 'No words', content: '👍' };
  const { body } = await call<{ id: string }>(target, 'POST /conversations', { json });
  await target.session().advance(60);
  expect(await arrived(target, receiver)).toMatchObject([
    { type: 'summary.failed', data: { conversation_id: body.id } },
  ]);
});
