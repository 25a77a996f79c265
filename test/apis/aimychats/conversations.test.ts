import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';
import { created, detail, follow, list, notFound, ok, type Schemas } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats' });

const notes = {
  title: 'Call with Ann',
  content:
    'Ann: The invoice was charged twice.\nBob: I will refund the second payment by Friday, sorry.',
};

fact('a new conversation is processing, then completed with a summary of it', async (target) => {
  const conversation = await created(target, { ...notes, source: 'whatsapp' });
  expect(conversation).toEqual({
    ...notes,
    id: 'conv_124',
    source: 'whatsapp',
    status: 'processing',
    created_at: '2025-10-30T12:00:00Z',
    summary: null,
  });
  await target.session().advance(2);
  expect(await detail(target, 'conv_124')).toMatchObject({ status: 'processing', summary: null });
  await target.session().advance(1);
  expect(await detail(target, 'conv_124')).toEqual({
    ...conversation,
    status: 'completed',
    updated_at: '2025-10-30T12:00:03Z',
    summary: {
      title: 'Call with Ann',
      content: 'The invoice was charged twice. I will refund the second payment by Friday, sorry.',
      sentiment: 'neutral',
      topics: ['billing'],
      action_items: ['Refund the second payment by Friday'],
    },
    attachments: [],
  });
});

fact('keys differ from conversation to conversation', async (target) => {
  const ids = [];
  for (let count = 0; count < 5; count++) ids.push((await created(target, notes)).id);
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^conv_/);
});

fact('a conversation without a source comes from the API', async (target) => {
  expect(await created(target, { title: 'Hello' })).toMatchObject({ source: 'api', content: '' });
});

fact('a conversation without a word to summarize fails', async (target) => {
  const { id } = await created(target, { title: 'Thumbs', content: '👍' });
  await target.session().advance(3);
  expect(await detail(target, id)).toMatchObject({ status: 'failed', summary: null });
  const failed = await list(target, 'status=failed');
  expect(failed.data.map((it) => it.id)).toContain(id);
  expect(failed.meta.total).toBe(6);
});

fact('a change merges metadata and leaves the rest', async (target) => {
  const { id } = await created(target, { ...notes, metadata: { a: 1, deep: { b: 2 } } });
  await target.session().advance(10);
  const before = await detail(target, id);
  const json = { metadata: { deep: { c: 3 }, d: [4] }, status: 'failed', content: 'no', id: 'x' };
  const after = await ok<Schemas['Conversation']>(target, `PATCH /conversations/${id}`, { json });
  const { attachments, ...rest } = before;
  expect(after).toEqual({
    ...rest,
    updated_at: '2025-10-30T12:00:10Z',
    metadata: { a: 1, deep: { b: 2, c: 3 }, d: [4] },
  });
  expect(await detail(target, id)).toEqual({ ...after, attachments });
});

fact('a title can be changed, but not to nothing', async (target) => {
  const line = 'PATCH /conversations/conv_123';
  const { title } = await ok<Schemas['Conversation']>(target, line, { json: { title: 'New' } });
  expect(title).toBe('New');
  const { status } = await call(target, line, { json: { title: ' ' } });
  expect(status).toBe(422);
  expect((await detail(target, 'conv_123')).title).toBe('New');
});

fact('deleting a conversation takes its attachments and their files along', async (target) => {
  const { attachments } = await detail(target, 'conv_123');
  const [attachment] = attachments;
  expect((await follow(target, attachment?.url ?? '')).status).toBe(200);
  await ok(target, 'DELETE /conversations/conv_123');
  expect((await follow(target, attachment?.url ?? '')).status).toBe(404);
  for (const line of [
    'GET /conversations/conv_123',
    'DELETE /conversations/conv_123',
    'GET /conversations/conv_123/attachments',
    'DELETE /attachments/att_123',
  ]) {
    expect(await call(target, line)).toMatchObject(notFound);
  }
  expect((await list(target)).meta.total).toBe(49);
});

fact('a conversation that is deleted before its summary stays deleted', async (target) => {
  const { id } = await created(target, notes);
  await ok(target, `DELETE /conversations/${id}`);
  await target.session().advance(5);
  expect(await call(target, `GET /conversations/${id}`)).toMatchObject(notFound);
});

fact(
  'a summary is made anew, longer if asked for, and the old one stays until then',
  async (target) => {
    const content = 'One apple. Two apples. Three apples. Four apples. Five apples. Six apples.';
    const { id } = await created(target, { title: 'Apples', content });
    await target.session().advance(3);
    const { summary: concise } = await detail(target, id);
    const line = `POST /conversations/${id}/summaries`;
    const job = await ok<Schemas['SummaryJob']>(target, line, { json: { style: 'detailed' } });
    expect(job).toEqual({
      id: 'summary_123',
      conversation_id: id,
      status: 'processing',
      created_at: '2025-10-30T12:00:03Z',
    });
    expect(await detail(target, id)).toMatchObject({ status: 'processing', summary: concise });
    await target.session().advance(3);
    const { status, summary, updated_at } = await detail(target, id);
    expect([status, updated_at]).toEqual(['completed', '2025-10-30T12:00:06Z']);
    expect(summary?.content.length).toBeGreaterThan(concise?.content.length ?? 0);
  },
);

fact('a summary needs no body, and a conversation', async (target) => {
  expect((await call(target, 'POST /conversations/conv_123/summaries')).status).toBe(201);
  expect(await call(target, 'POST /conversations/none/summaries')).toMatchObject(notFound);
  await ok(target, 'DELETE /conversations/conv_123');
  await target.session().advance(10);
  expect((await list(target)).meta.total).toBe(49);
});
