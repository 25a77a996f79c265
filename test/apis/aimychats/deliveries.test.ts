import { expect } from 'vitest';
import { document } from '../../../src/generated/aimychats/document.ts';
import { compileContract } from '../../../src/spec/contract.ts';
import { call } from '../../call.ts';
import { onEveryTarget, start } from '../../targets.ts';
import { expectedSignature, openReceiver, type Receiver } from './receiver.ts';
import {
  createConversation,
  type EventType,
  sendAgain,
  sendTest,
  settle,
  subscribe,
} from './subscriber.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 5, rateLimit: false });
const minute = 60;
const startSeconds = Date.parse(start) / 1000;
const problemsOf = compileContract({ name: 'aimychats', document }).schemas.at(
  '/components/schemas/WebhookEvent',
);

/** Minutes after the start at which deliveries were signed. */
const minutesOf = ({ received }: Receiver) =>
  received.map(({ signedAt }) => (signedAt - startSeconds) / minute);

fact('a delivery is JSON, signed with the secret over its raw body', async (target) => {
  const receiver = await openReceiver();
  const { secret } = await subscribe(target, receiver);
  await createConversation(target, 'Grüße aus Zürich');
  await settle(target);
  const [delivery] = receiver.received;
  expect(receiver.received).toHaveLength(1);
  expect(delivery?.contentType).toBe('application/json');
  expect(delivery?.signedAt).toBe(startSeconds);
  expect(delivery?.signature).toBe(delivery && expectedSignature(delivery, secret));
  expect(delivery?.event).toEqual({
    id: expect.stringMatching(/^evt_\w+$/),
    type: 'conversation.created',
    created_at: start,
    data: {
      conversation: {
        id: 'conv_124',
        title: 'Grüße aus Zürich',
        source: 'api',
        created_at: start,
        summary: null,
        status: 'processing',
      },
    },
  });
});

fact('events arrive in the order they happened in', async (target) => {
  const receiver = await openReceiver();
  await subscribe(target, receiver);
  const titles = Array.from({ length: 8 }, (_, index) => `Meeting ${index}`);
  for (const title of titles) await createConversation(target, title);
  await settle(target);
  const arrived = receiver.received.map(({ event }) =>
    event.type === 'conversation.created' ? event.data.conversation.title : event.type,
  );
  expect(arrived).toEqual(titles);
  expect(new Set(receiver.received.map(({ event }) => event.id)).size).toBe(8);
});

fact('a webhook gets the events it is subscribed to, while it is active', async (target) => {
  const [all, deleted, paused] = [await openReceiver(), await openReceiver(), await openReceiver()];
  await subscribe(target, {
    url: all.url,
    events: ['conversation.created', 'conversation.deleted'],
  });
  await subscribe(target, { url: deleted.url, events: ['conversation.deleted'] });
  const { id } = await subscribe(target, { url: paused.url, active: false });
  await createConversation(target, 'First');
  await call(target, 'DELETE /conversations/conv_124');
  await settle(target);
  const typesOf = ({ received }: Receiver) => received.map(({ event }) => event.type);
  expect(typesOf(all)).toEqual(['conversation.created', 'conversation.deleted']);
  expect(typesOf(deleted)).toEqual(['conversation.deleted']);
  expect(typesOf(paused)).toEqual([]);
  // One thing that happened is one event, whoever gets it.
  expect(deleted.received[0]?.event).toEqual(all.received[1]?.event);

  await call(target, `PATCH /webhooks/${id}`, { json: { active: true } });
  await createConversation(target, 'Second');
  await settle(target);
  expect(typesOf(paused)).toEqual(['conversation.created']);
});

fact('a delivery is retried after 1, 5, 30, 120 and 360 minutes, then given up', async (target) => {
  const receiver = await openReceiver();
  const webhook = await subscribe(target, receiver);
  receiver.answers(500, 404, 302, 204, 503, 500);
  const sent = await sendTest(target, webhook);
  await target.session().advance(30 * 24 * 60 * minute);
  expect(minutesOf(receiver)).toEqual([0, 1, 6, 36, 156, 516]);
  for (const delivery of receiver.received) {
    expect(delivery.body).toBe(receiver.received[0]?.body);
    expect(delivery.signature).toBe(expectedSignature(delivery, webhook.secret));
  }
  expect(await sendAgain(target, sent)).toMatchObject({ reason: 'answered 500' });
});

fact('no attempt is made a second early, however the time passes', async (target) => {
  const receiver = await openReceiver();
  receiver.answers(500, 500, 500);
  await sendTest(target, await subscribe(target, receiver));
  await settle(target);
  const session = target.session();
  for (const [seconds, attempts] of [
    [59, 1],
    [1, 2],
    [299, 2],
    [1, 3],
    [1799, 3],
    [1, 4],
  ] as const) {
    await session.advance(seconds);
    expect(receiver.received).toHaveLength(attempts);
  }
  expect(minutesOf(receiver)).toEqual([0, 1, 6, 36]);
});

fact('a delivery that succeeds is not made again', async (target) => {
  const receiver = await openReceiver();
  receiver.answers(500, 0, 200);
  await sendTest(target, await subscribe(target, receiver));
  await target.session().advance(30 * 24 * 60 * minute);
  expect(minutesOf(receiver)).toEqual([0, 1, 6]);
});

fact('a receiver that is away gets its event when it is back', async (target) => {
  const away = await openReceiver();
  await away.close();
  await sendTest(target, await subscribe(target, away));
  await settle(target);
  const back = await openReceiver(Number(new URL(away.url).port));
  await target.session().advance(minute);
  expect(minutesOf(back)).toEqual([1]);
});

fact('what happens between retries does not wait for them', async (target) => {
  const receiver = await openReceiver();
  receiver.answers(500);
  await subscribe(target, receiver);
  await createConversation(target, 'First');
  await settle(target);
  await target.session().advance(30);
  await createConversation(target, 'Second');
  await target.session().advance(30);
  const titles = receiver.received.map(({ event: { data } }) =>
    'conversation' in data && 'title' in data.conversation ? data.conversation.title : '',
  );
  expect(titles).toEqual(['First', 'Second', 'First']);
});

fact('a webhook that is paused or deleted gets no retry', async (target) => {
  const [paused, deleted] = [await openReceiver(), await openReceiver()];
  const webhooks = [await subscribe(target, paused), await subscribe(target, deleted)] as const;
  for (const receiver of [paused, deleted]) receiver.answers(500);
  for (const webhook of webhooks) await sendTest(target, webhook);
  await settle(target);
  await call(target, `PATCH /webhooks/${webhooks[0].id}`, { json: { active: false } });
  await call(target, `DELETE /webhooks/${webhooks[1].id}`);
  await target.session().advance(24 * 60 * minute);
  expect([paused.received.length, deleted.received.length]).toEqual([1, 1]);
});

fact('a test sends example data of any type, to the webhook alone', async (target) => {
  const [receiver, other] = [await openReceiver(), await openReceiver()];
  const webhook = await subscribe(target, { url: receiver.url, events: ['api_key.revoked'] });
  await subscribe(target, { url: other.url, events: [...eventTypes] });
  for (const type of eventTypes) {
    expect(await sendTest(target, webhook, type)).toEqual({
      webhook_id: webhook.id,
      event_id: expect.stringMatching(/^evt_/),
      event_type: type,
      status: 'pending',
      attempts: 0,
      next_attempt_at: start,
      reason: null,
    });
  }
  await settle(target);
  expect(receiver.received.map(({ event }) => event.type)).toEqual(eventTypes);
  expect(receiver.received.flatMap(({ event }) => problemsOf(event))).toEqual([]);
  expect(other.received).toEqual([]);
});

const eventTypes = [
  'conversation.created',
  'conversation.updated',
  'conversation.deleted',
  'summary.generated',
  'summary.failed',
  'storage.limit_reached',
  'storage.limit_exceeded',
  'subscription.updated',
  'subscription.cancelled',
  'api_key.created',
  'api_key.revoked',
] as const satisfies readonly EventType[];

fact(
  'an event that was delivered can be sent again, the same but for the signature',
  async (target) => {
    const receiver = await openReceiver();
    const webhook = await subscribe(target, receiver);
    const sent = await sendTest(target, webhook);
    await target.session().advance(10 * minute);
    expect(await sendAgain(target, sent)).toEqual({
      ...sent,
      next_attempt_at: '2025-10-30T12:10:00Z',
    });
    await settle(target);
    expect(minutesOf(receiver)).toEqual([0, 10]);
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
  },
);

fact('a retry by hand begins the retries anew', async (target) => {
  const receiver = await openReceiver();
  receiver.answers(500, 500, 500, 500);
  const sent = await sendTest(target, await subscribe(target, receiver));
  await target.session().advance(2 * minute);
  expect(await sendAgain(target, sent)).toMatchObject({ attempts: 0, reason: 'answered 500' });
  await target.session().advance(24 * 60 * minute);
  // Planned before was minute 6; counted from minute 2 it is 3, then 8.
  expect(minutesOf(receiver)).toEqual([0, 1, 2, 3, 8]);
});

fact(
  'a host that is not loopback is never contacted, and the delivery fails at once',
  async (target) => {
    const webhook = await subscribe(target, { url: 'https://hooks.example.com/hook' });
    const sent = await sendTest(target, webhook);
    await settle(target);
    expect(await sendAgain(target, sent)).toMatchObject({
      reason: 'hooks.example.com is neither loopback nor a host that deliveries may go to',
    });
  },
);

fact('a URL that nothing can be sent to fails as any other', async (target) => {
  const sent = await sendTest(target, await subscribe(target, { url: 'http://a:b@127.0.0.1:9/' }));
  await settle(target);
  const { reason } = await sendAgain(target, sent);
  expect(reason).toMatch(/credentials/);
});

fact('a session that is reset delivers nothing any more', async (target) => {
  const receiver = await openReceiver();
  receiver.answers(500);
  await sendTest(target, await subscribe(target, receiver));
  await settle(target);
  await target.session().reset();
  await target.session().advance(24 * 60 * minute);
  expect(receiver.received).toHaveLength(1);
});
