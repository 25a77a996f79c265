import { expect, test } from 'vitest';
import { type Access, type Call, host, openControl } from './control-client.ts';

const asked = async (headers: Readonly<Record<string, string>>, access: Access = {}) =>
  openControl(access).call({ path: '/health', headers });
const preflight = (origin: string): Call => ({
  path: '/clock',
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': 'PUT',
    'access-control-request-headers': 'authorization, content-type, parley-session',
  },
});

test.for(['127.0.0.1:4010', '127.0.0.2', 'localhost:4010', 'LOCALHOST', '[::1]:4010'])(
  'the host %s is loopback',
  async (host) => expect((await asked({ host })).status).toBe(200),
);

test.for([
  'parley.example',
  'localhost.evil.example:4010',
  '127.0.0.1.evil.example',
  '192.168.0.7:4010',
  '0.0.0.0:4010',
  '',
  'a b',
])('the host "%s" is not, and is refused', async (host) => {
  expect(await asked({ host })).toMatchObject({
    status: 403,
    body: {
      title: 'Control API refused',
      detail: `The control API answers on a loopback host only, not as ${JSON.stringify(host)}.`,
    },
  });
});

test.for(['http://localhost:3000', 'https://127.0.0.1', 'http://[::1]:8080'])(
  'pages of %s may use it and read the answer',
  async (origin) => {
    const { status, headers } = await asked({ origin });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'Access-Control-Allow-Origin': origin, Vary: 'Origin' });
  },
);

test.for([
  'https://evil.example',
  'null',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example:4010',
  'file://',
])('pages of %s may not, nor read why', async (origin) => {
  const { status, headers, body } = await asked({ origin });
  expect(status).toBe(403);
  expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
  expect(body).toMatchObject({
    detail: `Pages of ${origin} may not use the control API. Allow them with --control-origin ${origin}.`,
  });
});

test('a listed origin may use it, others as before', async () => {
  const access = { origins: ['https://app.example'] };
  const { status, headers } = await asked({ origin: 'https://app.example' }, access);
  expect([status, headers['Access-Control-Allow-Origin']]).toEqual([200, 'https://app.example']);
  expect((await asked({ origin: 'http://localhost:1' }, access)).status).toBe(200);
  expect((await asked({ origin: 'http://app.example' }, access)).status).toBe(403);
  expect((await asked({ origin: 'https://app.example:8443' }, access)).status).toBe(403);
});

test('an allowed page may read refusals too', async () => {
  const { call } = openControl();
  const { status, headers } = await call({
    path: '/nothing',
    headers: { origin: 'http://localhost:1' },
  });
  expect([status, headers['Access-Control-Allow-Origin']]).toEqual([404, 'http://localhost:1']);
});

test('a preflight of an allowed page is answered, that of another refused', async () => {
  const { call } = openControl();
  const { status, headers, body } = await call(preflight('http://localhost:3000'));
  expect([status, body]).toEqual([204, undefined]);
  expect(headers).toEqual({
    'Access-Control-Allow-Origin': 'http://localhost:3000',
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Expose-Headers': 'X-Total-Count',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'authorization, content-type, parley-session',
    Vary: 'Origin',
  });
  expect((await call(preflight('https://evil.example'))).status).toBe(403);
});

test.for([
  undefined,
  'Bearer secre',
  'Bearer secret!',
  'Bearer  secret',
  'bearer secret',
  'secret',
])('with a token, %s does not open it', async (authorization) => {
  const sent = authorization === undefined ? {} : { authorization };
  const { status, headers, body } = await asked(sent, { token: 'secret' });
  expect([status, headers['WWW-Authenticate']]).toEqual([401, 'Bearer']);
  expect(JSON.stringify(body)).not.toContain('secret');
});

test('with a token, whoever sends it gets in, on loopback or not', async () => {
  const authorization = 'Bearer secret';
  expect((await asked({ authorization }, { token: 'secret' })).status).toBe(200);
  const anywhere = { token: 'secret', loopbackOnly: false };
  expect((await asked({ authorization, host: '192.168.0.7:4010' }, anywhere)).status).toBe(200);
  expect((await asked({ host: '192.168.0.7:4010' }, anywhere)).status).toBe(401);
});

test('a page of the mock’s own may use it, whatever host it is reached as', async () => {
  const access = { token: 'secret', loopbackOnly: false };
  const headers = { host: '192.168.0.7:4010', authorization: 'Bearer secret' };
  const own = { ...headers, origin: 'http://192.168.0.7:4010' };
  expect((await asked(own, access)).status).toBe(200);
  for (const origin of ['http://192.168.0.7:8080', 'https://192.168.0.7:4010', 'null']) {
    expect((await asked({ ...headers, origin }, access)).status).toBe(403);
  }
});

test('a token does not let foreign pages in, nor foreign hosts on loopback', async () => {
  const authorization = 'Bearer secret';
  const origin = 'https://evil.example';
  expect((await asked({ authorization, origin }, { token: 'secret' })).status).toBe(403);
  const rebound = { authorization, host: 'evil.example' };
  expect((await asked(rebound, { token: 'secret' })).status).toBe(403);
});

test('a preflight needs no token, as browsers send none with it', async () => {
  const { call } = openControl({ token: 'secret' });
  expect((await call(preflight('http://localhost:3000'))).status).toBe(204);
  expect((await call(preflight('https://evil.example'))).status).toBe(403);
});

test('beyond loopback it is off without a token, and says how to open it', async () => {
  for (const headers of [{ host }, { host: '192.168.0.7:4010' }]) {
    expect(await asked(headers, { loopbackOnly: false })).toMatchObject({
      status: 403,
      body: {
        detail:
          'The control API is off, because the mock does not listen on loopback only. Start it with --control-token <token>.',
      },
    });
  }
});
