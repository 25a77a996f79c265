import { expect, test } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, openTarget } from '../../targets.ts';
import { openReceiver } from './receiver.ts';
import { createConversation, sendTest, settle, subscribe } from './subscriber.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 5 });

fact('deliveries do not count towards the limits of requests', async (target) => {
  const receiver = await openReceiver();
  receiver.answers(500, 500);
  const remaining = async () =>
    Number((await call(target, 'GET /webhooks')).headers.get('X-RateLimit-Remaining'));
  await subscribe(target, receiver);
  const before = await remaining();
  await createConversation(target, 'First');
  await target.session().advance(10 * 60);
  expect(receiver.received).toHaveLength(3);
  expect(await remaining()).toBe(before - 2);
});

test('a webhook gets at most 1,000 events within an hour, whatever others get', async () => {
  const target = await openTarget('in process', { api: 'aimychats', size: 0, rateLimit: false });
  // Nothing is sent there, so that the test takes no time.
  const [webhook, other] = [
    await subscribe(target, { url: 'https://one.example.com/' }),
    await subscribe(target, { url: 'https://other.example.com/' }),
  ];
  for (let count = 0; count < 1000; count++) {
    expect((await sendTest(target, webhook)).status).toBe('pending');
    if (count === 499) await target.session().advance(1800);
  }
  const tooMany = { status: 'failed', reason: 'more than 1000 events within an hour' };
  expect(await sendTest(target, webhook)).toMatchObject(tooMany);
  expect(await sendTest(target, other)).toMatchObject({ status: 'pending' });
  await target.session().advance(1799);
  expect(await sendTest(target, webhook)).toMatchObject(tooMany);
  await target.session().advance(1);
  expect(await sendTest(target, webhook)).toMatchObject({ status: 'pending' });
});

test('a slow receiver holds up its own events only', async () => {
  const [slow, quick] = [await openReceiver(), await openReceiver()];
  slow.stalls(1);
  const target = await openTarget('in process', { api: 'aimychats', size: 0 });
  await subscribe(target, slow);
  await subscribe(target, quick);
  for (const title of ['First', 'Second']) await createConversation(target, title);
  await quick.arrived(2);
  expect(slow.received).toHaveLength(1);
  await slow.close();
  await settle(target);
});
