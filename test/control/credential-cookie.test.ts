import { afterAll, beforeAll, expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { type Served, serve } from '../../src/node/serve.ts';

let served: Served;

beforeAll(async () => {
  served = await serve({ apis, port: 0, size: 3 });
});
afterAll(() => served.close());

const signIn = (api: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${served.origin}/_parley/apis/${api}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('a browser is given the cookie of a credential, out of reach of scripts', async () => {
  const response = await signIn('inbox', { as: 'agent' });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ api: 'inbox', as: 'agent' });
  expect(response.headers.getSetCookie()).toEqual([
    'session=parley-inbox-agent; Path=/; HttpOnly; SameSite=Lax',
  ]);
});

test('the cookie signs in', async () => {
  for (const [as, status] of Object.entries({ full: 200, admin: 200, agent: 403 })) {
    const [cookie = ''] = (await signIn('inbox', { as })).headers.getSetCookie();
    const [Cookie = ''] = cookie.split(';');
    const response = await fetch(`${served.origin}/inbox/api/agents`, { headers: { Cookie } });
    expect(response.status).toBe(status);
  }
});

test('a credential that is not known is refused, naming those that are', async () => {
  for (const body of [{ as: 'boss' }, { as: 7 }, {}, null, 'agent']) {
    const response = await signIn('inbox', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: 'as: expected the name of a credential of inbox: full, admin, agent',
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  }
});

test('an API whose credential is no cookie is refused, and so is none', async () => {
  const other = await signIn('icecore', { as: 'full' });
  expect(other.status).toBe(400);
  expect(await other.json()).toMatchObject({
    detail: 'icecore takes its credentials in Authorization, and only a cookie can be set',
  });
  const none = await signIn('nowhere', { as: 'full' });
  expect(none.status).toBe(404);
  expect((await none.json()).detail).toMatch(/^There is no API nowhere; there are: icecore, /);
});

test('a page of another port may ask for the cookie and keep it, one of another host may not', async () => {
  const near = await signIn('inbox', { as: 'agent' }, { Origin: 'http://localhost:5173' });
  expect(near.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:5173');
  expect(near.headers.get('Access-Control-Allow-Credentials')).toBe('true');
  const far = await signIn('inbox', { as: 'agent' }, { Origin: 'https://evil.example' });
  expect(far.status).toBe(403);
  expect(far.headers.getSetCookie()).toEqual([]);
});

test('a path that does not exist names what there is, readably', async () => {
  const response = await fetch(`${served.origin}/_parley/nowhere`);
  expect((await response.json()).detail).toContain('POST /_parley/apis/{name}/session');
});
