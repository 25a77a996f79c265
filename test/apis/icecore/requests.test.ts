import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';

const fact = onEveryTarget({ api: 'icecore', size: 20 });

const asJson = { 'Content-Type': 'application/json' };
const send = 'POST /messages/send';
const error = (status: number, text: string) => ({ status, body: { error: text } });

fact('a path that does not exist is not found, in the format of the API', async (target) => {
  const lines = ['GET /nowhere', 'GET /', 'GET ', 'GET /conversations/', 'GET /Conversations'];
  for (const line of [...lines, 'POST /messages', 'GET /conversations/conv_123', 'PUT /%ZZ']) {
    expect(await call(target, line)).toMatchObject(error(404, 'Not found'));
  }
});

fact('a path that does not exist is not found without a key too', async (target) => {
  expect(await call(target, 'GET /nowhere', { as: null })).toMatchObject(error(404, 'Not found'));
});

fact('a method that a path lacks is not allowed, and those it has are named', async (target) => {
  const refused = error(405, 'Method not allowed');
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const reply = await call(target, `${method} /conversations`);
    expect(reply).toMatchObject(refused);
    expect(reply.headers.get('Allow')).toBe('GET, HEAD');
  }
  const reply = await call(target, 'GET /messages/send');
  expect(reply).toMatchObject(refused);
  expect(reply.headers.get('Allow')).toBe('POST');
  expect((await call(target, 'HEAD /messages/send')).status).toBe(405);
});

fact('a body that is no JSON is refused', async (target) => {
  for (const body of ['{', 'conversationId=conv_123', '{"text":"x",}', "{'text':'x'}", ' ']) {
    const reply = await call(target, send, { headers: asJson, body });
    expect(reply).toMatchObject(error(400, 'Request body is not valid JSON'));
  }
});

fact('a body that is not UTF-8 is refused', async (target) => {
  const prefix = new TextEncoder().encode('{"conversationId":"conv_123","text":"');
  const suffix = new TextEncoder().encode('"}');
  for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xe9]]) {
    const body = new Uint8Array([...prefix, ...bytes, ...suffix]);
    const reply = await call(target, send, { headers: asJson, body });
    expect(reply).toMatchObject(error(400, 'Request body is not valid JSON'));
  }
});

fact('an empty body is refused, whether called JSON or nothing', async (target) => {
  expect(await call(target, send, { headers: asJson, body: '' })).toMatchObject({ status: 400 });
  expect(await call(target, send)).toMatchObject(error(400, 'Invalid body: is required'));
});

fact('a body of another media type or of none is refused', async (target) => {
  const refused = error(415, 'Content-Type must be application/json');
  const body = JSON.stringify({ conversationId: 'conv_123', text: 'Hello' });
  const types = ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'json', ''];
  for (const type of [...types, 'application/jsonx', 'text/application/json']) {
    const headers = { 'Content-Type': type };
    expect(await call(target, send, { headers, body })).toMatchObject(refused);
  }
  // A body of bytes brings no media type of its own.
  const bytes = new TextEncoder().encode(body);
  expect(await call(target, send, { body: bytes })).toMatchObject(refused);
});

fact('the media type may be in any case and have parameters', async (target) => {
  const body = JSON.stringify({ conversationId: 'conv_123', text: 'Hello' });
  for (const type of [
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json ;a=b',
  ]) {
    const headers = { 'Content-Type': type };
    expect((await call(target, send, { headers, body })).status).toBe(200);
  }
});

/** A valid message in all but its length, of exactly so many bytes. */
function bodyOf(bytes: number): string {
  const frame = JSON.stringify({ conversationId: 'conv_123', text: '' }).length;
  return JSON.stringify({ conversationId: 'conv_123', text: 'x'.repeat(bytes - frame) });
}

fact('a body over 1 MiB is too large, to the byte', async (target) => {
  const tooLarge = error(413, 'Request body is too large');
  const limit = 1_048_576;
  expect(await call(target, send, { headers: asJson, body: bodyOf(limit) })).toMatchObject(
    error(400, 'Invalid body: text must have at most 4096 characters'),
  );
  for (const bytes of [limit + 1, 3 * limit, 30 * limit]) {
    const reply = await call(target, send, { headers: asJson, body: bodyOf(bytes) });
    expect(reply).toMatchObject(tooLarge);
  }
  expect(
    (await call(target, send, { json: { conversationId: 'conv_123', text: 'Hi' } })).status,
  ).toBe(200);
});

fact('a body of the wrong shape is refused, naming every field', async (target) => {
  const says = async (json: unknown) => {
    const reply = await call<{ error: string }>(target, send, { json });
    expect(reply.status).toBe(400);
    return reply.body.error;
  };
  expect(await says({})).toBe('Invalid body: conversationId is required; text is required');
  expect(await says({ conversationId: 'conv_123', text: '' })).toBe(
    'Invalid body: text must not be empty',
  );
  expect(await says({ conversationId: 1, text: null })).toBe(
    'Invalid body: conversationId must be string; text must be string',
  );
  for (const json of [null, [], 'text', 1, true]) {
    expect(await says(json)).toBe('Invalid body: must be object');
  }
});

fact('members of a body that the contract does not know are let through', async (target) => {
  const text = '{"conversationId":"conv_123","text":"Hi","__proto__":{"a":1},"constructor":null}';
  expect((await call(target, send, { headers: asJson, body: text })).status).toBe(200);
});

fact('a parameter out of its bounds or given twice is refused, naming it', async (target) => {
  const list: Record<string, string> = {
    'page=0': 'page: must be at least 1',
    'page=-1': 'page: must be at least 1',
    'page=abc': 'page: must be integer',
    'page=1.5': 'page: must be integer',
    'page=': 'page: must be integer',
    'page=1e2': 'page: must be integer',
    'limit=0': 'limit: must be at least 1',
    'limit=-1': 'limit: must be at least 1',
    'limit=abc': 'limit: must be integer',
    'limit=1e9': 'limit: must be integer',
    'limit=100.5': 'limit: must be integer',
    'page=1&page=1': 'page: must be given once',
    'limit=1&limit=2': 'limit: must be given once',
    'status=weird': 'status: must be one of open, in_progress, closed',
    'status=OPEN': 'status: must be one of open, in_progress, closed',
    'status=': 'status: must be one of open, in_progress, closed',
    'status=open&status=closed': 'status: must be given once',
    'channel=': 'channel: must not be empty',
  };
  for (const [query, problem] of Object.entries(list)) {
    const reply = await call(target, `GET /conversations?${query}`);
    expect(reply).toMatchObject(error(400, `Invalid query parameter ${problem}`));
  }
});

fact('all bad parameters are named at once', async (target) => {
  const reply = await call(target, 'GET /conversations?page=0&limit=abc');
  expect(reply).toMatchObject(
    error(
      400,
      'Invalid query parameter page: must be at least 1; Invalid query parameter limit: must be integer',
    ),
  );
});

fact('a number too great for a number is an error of the client', async (target) => {
  const digits = '9'.repeat(400);
  expect((await call(target, `GET /conversations?page=${digits}`)).status).toBe(400);
  expect((await call(target, `GET /analytics?days=${digits}`)).status).toBe(400);
});

fact('parameters that the contract does not know are let through', async (target) => {
  const known = await call(target, 'GET /conversations?limit=2');
  const unknown = await call(target, 'GET /conversations?limit=2&sort=x&__proto__=1&toString=2');
  expect(unknown.text).toBe(known.text);
});
