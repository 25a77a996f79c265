import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { account, created, detail, invalid, list, ok, refused, type Schemas } from './client.ts';
import { openReceiver } from './receiver.ts';

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

const upload = (target: Target, conversation: string) => {
  const body = new FormData();
  body.set('file', new File(['A note.'], 'note.txt', { type: 'text/plain' }));
  return call(target, `POST /conversations/${conversation}/attachments`, { body });
};

fact(
  'storage-full: what the session has stays, uploads are refused until something is deleted',
  async (target) => {
    const session = target.session();
    const { id } = await created(target, { title: 'Notes', content: 'We agreed on the plan.' });
    const before = (await account(target)).storage;
    await session.setScenario('storage-full', true);
    expect((await account(target)).storage).toEqual({ used_mb: 200, limit_mb: 200 });
    expect(await upload(target, id)).toMatchObject(
      refused(invalid, {
        file: [expect.stringContaining('must fit into the 0 MB of storage that are left')],
      }),
    );
    const [newest] = (await list(target)).data;
    const { data } = await ok<{ data: { id: string; filename: string }[] }>(
      target,
      `GET /conversations/${newest?.id}/attachments`,
    );
    const filling = data.find(({ filename }) => filename === 'archive-of-calls.wav');
    await ok(target, `DELETE /attachments/${filling?.id}`);
    expect((await upload(target, id)).status).toBe(201);

    await session.setScenario('storage-full', false);
    expect((await account(target)).storage).toEqual(before);
    expect((await upload(target, id)).status).toBe(201);
  },
);

fact('export-stuck: exports stay in processing, and go on when it ends', async (target) => {
  const session = target.session();
  await session.setScenario('export-stuck', true);
  const { id } = await ok<Schemas['Export']>(target, 'POST /exports', { json: { format: 'csv' } });
  const status = async () => (await ok<Schemas['Export']>(target, `GET /exports/${id}`)).status;
  for (const seconds of [10, 3600, 86_400]) {
    await session.advance(seconds);
    expect(await status()).toBe('processing');
  }
  await session.setScenario('export-stuck', false);
  await session.advance(60);
  expect(await status()).toBe('completed');
});

fact(
  'webhook-endpoint-down: deliveries fail without being sent, and are tried again as ever',
  async (target) => {
    const receiver = await openReceiver();
    const session = target.session();
    const json = { url: receiver.url, events: ['conversation.created'] };
    await ok(target, 'POST /webhooks', { json });
    await session.setScenario('webhook-endpoint-down', true);
    await created(target, { title: 'Notes', content: 'We agreed on the plan.' });
    await session.advance(0);
    await session.advance(60);
    expect(receiver.received).toEqual([]);
    await session.setScenario('webhook-endpoint-down', false);
    await session.advance(300);
    expect(receiver.received).toHaveLength(1);
  },
);
