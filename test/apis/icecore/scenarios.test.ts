import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';

const fact = onEveryTarget({ api: 'icecore', size: 3 });

const sending = [
  'POST /messages/send',
  { json: { conversationId: 'conv_123', text: 'Hi' } },
] as const;

fact('window-closed: nothing can be sent until it ends', async (target) => {
  const session = target.session();
  expect((await call(target, ...sending)).status).toBe(200);
  await session.setScenario('window-closed', true);
  expect(await call(target, ...sending)).toMatchObject({
    status: 400,
    body: { error: 'The 24-hour messaging window is closed' },
  });
  await session.setScenario('window-closed', false);
  expect((await call(target, ...sending)).status).toBe(200);
});
