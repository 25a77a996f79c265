import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';
import { created, detail, list, ok, refused, type Schemas } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 3 });

const insecure = refused([403, 'insecure_connection', 'HTTPS required for API requests']);

fact(
  'processing-fails: conversations and summaries fail instead of being completed',
  async (target) => {
    const session = target.session();
    await session.setScenario('processing-fails', true);
    const { id } = await created(target, { title: 'Notes', content: 'We agreed on the plan.' });
    const path = '/conversations/conv_123/summaries';
    const job = await ok<Schemas['SummaryJob']>(target, `POST ${path}`, { json: {} });
    expect(job.status).toBe('processing');
    await session.advance(10);
    for (const failed of [id, 'conv_123']) {
      expect(await detail(target, failed)).toMatchObject({ status: 'failed', summary: null });
    }
    expect((await list(target, 'status=failed')).data.map((it) => it.id)).toContain(id);

    await session.setScenario('processing-fails', false);
    const after = await created(target, { title: 'Notes', content: 'We agreed on the plan.' });
    await session.advance(10);
    expect(await detail(target, after.id)).toMatchObject({ status: 'completed' });
  },
);

fact('https-only: plain HTTP is refused before anything else, HTTPS is not', async (target) => {
  const session = target.session();
  await session.setScenario('https-only', true);
  const secure = target.baseUrl.startsWith('https:');
  for (const as of ['full', 'read-only', null]) {
    const { status, body } = await call(target, 'GET /account', { as });
    if (secure) expect(status).toBe(as === null ? 401 : 200);
    else expect({ status, body }).toEqual(insecure);
  }
  await session.setScenario('https-only', false);
  expect((await call(target, 'GET /account')).status).toBe(200);
});

fact('a scenario is one of its session, and ends with it', async (target) => {
  await target.session('other').setScenario('https-only', true);
  expect((await call(target, 'GET /account')).status).toBe(200);
  await target.session().setScenario('processing-fails', true);
  await target.session().reset();
  const { id } = await created(target, { title: 'Notes', content: 'We agreed on the plan.' });
  await target.session().advance(10);
  expect(await detail(target, id)).toMatchObject({ status: 'completed' });
});
