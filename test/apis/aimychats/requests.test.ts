import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';
import { invalid, list, notFound, refused } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 3 });

const malformed = refused([400, 'bad_request', 'Request body could not be read']);
const headers = { 'Content-Type': 'application/json' };

fact('all bad fields are told in one answer, with 422', async (target) => {
  const json = { title: ' ', content: 'x'.repeat(10_000), source: 'fax', metadata: 'none' };
  expect(await call(target, 'POST /conversations', { json })).toMatchObject(
    refused(invalid, {
      title: ['Title is required'],
      content: ['Content must be less than 10000 characters'],
      source: ['Source must be one of email, whatsapp, api'],
      metadata: ['Metadata must be object'],
    }),
  );
  expect((await list(target)).meta.total).toBe(3);
});

fact('a title that is missing, empty or blank is required', async (target) => {
  for (const json of [{}, { title: '' }, { title: '\n' }]) {
    const reply = await call(target, 'POST /conversations', { json });
    expect(reply).toMatchObject(refused(invalid, { title: ['Title is required'] }));
  }
});

fact('contents of 9999 characters are taken', async (target) => {
  const json = { title: 'Long', content: 'ä'.repeat(9999) };
  expect((await call(target, 'POST /conversations', { json })).status).toBe(201);
});

fact('a body that is no JSON is malformed', async (target) => {
  for (const body of ['{', '{"title":}', 'title=a']) {
    expect(await call(target, 'POST /conversations', { headers, body })).toMatchObject(malformed);
  }
  const bytes = new Uint8Array([0x22, 0xff, 0x22]);
  const reply = await call(target, 'POST /conversations', { headers, body: bytes });
  expect(reply).toMatchObject(malformed);
});

fact('JSON that is no object breaks a rule', async (target) => {
  for (const body of ['[]', 'null', '"title"', '1']) {
    const reply = await call(target, 'POST /conversations', { headers, body });
    expect(reply).toMatchObject(refused(invalid, { body: ['Body must be object'] }));
  }
});

fact('a missing body is told as such', async (target) => {
  const reply = await call(target, 'POST /conversations');
  expect(reply).toMatchObject({ status: 422, body: { error: { code: 'validation_error' } } });
});

fact(
  'a body of another type, or too large, is refused in the format of the errors',
  async (target) => {
    const text = { headers: { 'Content-Type': 'text/plain' }, body: 'Hello' };
    expect(await call(target, 'POST /conversations', text)).toMatchObject(
      refused([415, 'bad_request', 'Content-Type is not supported']),
    );
    const json = { title: 'Large', metadata: { text: 'x'.repeat(1_048_576) } };
    expect(await call(target, 'POST /conversations', { json })).toMatchObject(
      refused([413, 'bad_request', 'Request body is too large']),
    );
  },
);

fact('what is not there is not found, and a wrong method is told', async (target) => {
  for (const line of [
    'GET /conversations/none',
    'DELETE /conversations/none',
    'DELETE /attachments/none',
    'GET /exports/none',
    'GET /none',
    'GET /',
  ]) {
    expect(await call(target, line)).toMatchObject(notFound);
  }
  const change = await call(target, 'PATCH /conversations/none', { json: {} });
  expect(change).toMatchObject(notFound);
  const reply = await call(target, 'PUT /conversations/conv_123', { json: {} });
  expect(reply).toMatchObject(refused([405, 'bad_request', 'Method not allowed']));
  expect(reply.headers.get('allow')).toBe('DELETE, GET, HEAD, PATCH');
});

fact('names of fields are never taken for more than names', async (target) => {
  const body =
    '{"title":"Proto","metadata":{"__proto__":{"polluted":true}},"__proto__":{"id":"x"}}';
  const { status, text } = await call(target, 'POST /conversations', { headers, body });
  expect(status).toBe(201);
  expect(text).not.toContain('polluted');
  const whole = await call(target, 'GET /conversations/conv_124');
  expect(whole.text).toContain('"metadata":{"__proto__":{"polluted":true}}');
});
