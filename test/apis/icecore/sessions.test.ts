import { expect } from 'vitest';
import type { components } from '../../../src/generated/icecore/types.ts';
import { call, ownHeaders } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Page = components['schemas']['ConversationPage'];

const fact = onEveryTarget({ api: 'icecore', size: 20 });

const json = { conversationId: 'conv_123', text: 'Hello from API!' };
const named = (name: string) => ({ headers: { 'Parley-Session': name } });

async function firstStatus(target: Target, options = {}): Promise<string | undefined> {
  const { body } = await call<Page>(target, 'GET /conversations?limit=1', options);
  return body.data[0]?.status;
}

fact('sessions named by header share nothing', async (target) => {
  for (const name of ['one', 'two']) await target.session(name).reset();
  expect((await call(target, 'POST /messages/send', { json, ...named('one') })).status).toBe(200);
  await target.session('one').advance(3600);

  expect(await firstStatus(target, named('one'))).toBe('in_progress');
  expect(await firstStatus(target, named('two'))).toBe('open');
  expect(await firstStatus(target)).toBe('open');

  const sent = await call(target, 'POST /messages/send', { json, ...named('two') });
  expect(sent.body).toEqual({
    success: true,
    messageId: 'msg_abc123',
    sentAt: '2025-10-30T12:00:00Z',
  });
});

fact('sessions count calls apart', async (target) => {
  await target.session('busy').reset();
  for (let used = 0; used < 60; used++) await call(target, 'GET /analytics', named('busy'));
  expect((await call(target, 'GET /analytics', named('busy'))).status).toBe(429);
  expect((await call(target, 'GET /analytics')).headers.get('X-RateLimit-Remaining')).toBe('59');
});

// Under msw the documented URLs are intercepted, which have no room for a name.
fact(
  'a session is named by a URL prefix as well as by a header, which the prefix outdoes',
  async (target) => {
    const baseUrl = target.sessionUrl('prefixed') ?? '';
    await target.session('prefixed').reset();
    const sent = await call(target, 'POST /messages/send', { json, baseUrl });
    expect(sent.body).toMatchObject({ messageId: 'msg_abc123' });
    expect(await firstStatus(target, { baseUrl })).toBe('in_progress');
    expect(await firstStatus(target, named('prefixed'))).toBe('in_progress');
    expect(await firstStatus(target, { baseUrl, ...named('other') })).toBe('in_progress');
    expect(await firstStatus(target)).toBe('open');
  },
  ['in process', 'over a socket'],
);

fact('reset brings back records, clock and quota', async (target) => {
  const before = await call(target, 'GET /conversations');
  await call(target, 'POST /messages/send', { json });
  await target.session().advance(3 * 86_400);
  await call(target, 'GET /analytics');

  await target.session().reset();

  const after = await call(target, 'GET /conversations');
  expect(after.text).toBe(before.text);
  expect(ownHeaders(after.headers)).toEqual(ownHeaders(before.headers));
  const sent = await call(target, 'POST /messages/send', { json });
  expect(sent.body).toMatchObject({ messageId: 'msg_abc123', sentAt: '2025-10-30T12:00:00Z' });
});

fact('reset of one session leaves the others alone', async (target) => {
  await target.session('kept').reset();
  for (const options of [{}, named('kept')]) {
    await call(target, 'POST /messages/send', { json, ...options });
  }
  await target.session().reset();
  expect(await firstStatus(target)).toBe('open');
  expect(await firstStatus(target, named('kept'))).toBe('in_progress');
});

fact('HEAD answers as GET does, without the body', async (target) => {
  for (const line of ['/conversations', '/analytics', '/conversations?page=0', '/nowhere']) {
    const got = await call(target, `GET ${line}`);
    await target.session().reset();
    const head = await call(target, `HEAD ${line}`);
    await target.session().reset();
    expect(head).toMatchObject({ status: got.status, text: '' });
    expect(ownHeaders(head.headers)).toEqual(ownHeaders(got.headers));
  }
});

fact('HEAD of a held answer is not modified', async (target) => {
  const held = (await call(target, 'HEAD /conversations')).headers.get('ETag') ?? '';
  const headers = { 'If-None-Match': held };
  expect((await call(target, 'HEAD /conversations', { headers })).status).toBe(304);
});

fact('pages of any origin may send any header by any documented method', async (target) => {
  const headers = {
    Origin: 'https://shop.example',
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,content-type,parley-session',
  };
  for (const path of ['/messages/send', '/conversations', '/nowhere']) {
    const reply = await call(target, `OPTIONS ${path}`, { as: null, headers });
    expect(reply).toMatchObject({ status: 204, text: '' });
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(reply.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST');
    expect(reply.headers.get('Access-Control-Allow-Headers')).toBe(
      'authorization,content-type,parley-session',
    );
  }
});

fact('asking for permission across origins costs nothing of the quota', async (target) => {
  const headers = { ...target.credential('full'), 'Access-Control-Request-Method': 'GET' };
  for (let asked = 0; asked < 3; asked++) await call(target, 'OPTIONS /conversations', { headers });
  const reply = await call(target, 'GET /conversations');
  expect(reply.headers.get('X-RateLimit-Remaining')).toBe('59');
});

fact('pages of any origin may read every documented header, of errors too', async (target) => {
  const headers = { Origin: 'https://shop.example' };
  const lines = [
    'GET /conversations',
    'GET /conversations?page=0',
    'GET /nowhere',
    'PUT /analytics',
  ];
  for (const line of lines) {
    const reply = await call(target, line, { headers });
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const exposed = reply.headers.get('Access-Control-Expose-Headers')?.split(', ');
    expect(exposed).toEqual(
      expect.arrayContaining([
        'ETag',
        'X-RateLimit-Limit',
        'X-RateLimit-Remaining',
        'X-RateLimit-Reset',
      ]),
    );
  }
});
