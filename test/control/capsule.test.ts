import { afterAll, beforeAll, expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import type { Capsule } from '../../src/mock/capsule-format.ts';
import { replay } from '../../src/mock/replay.ts';
import { replayCapsule } from '../../src/node/replay-capsule.ts';
import { type Served, serve } from '../../src/node/serve.ts';
import { openReceiver } from '../apis/aimychats/receiver.ts';

let served: Served;
beforeAll(async () => {
  served = await serve({ apis, port: 0, seed: 5 });
});
afterAll(() => served.close());

interface Call {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly session?: string;
}

/** `POST /icecore/api/v1/messages/send`, or a control. */
async function call(line: string, { as, body, headers = {}, session = 'qa' }: Call = {}) {
  const [method = '', path = ''] = line.split(' ');
  const api = served.mock().apis.find(({ name }) => path.startsWith(`/${name}/`));
  const credential = as === undefined ? {} : api?.credentials.find((it) => it.name === as)?.headers;
  const json = body !== undefined && !(body instanceof FormData) && typeof body !== 'string';
  const response = await fetch(`${served.origin}${path}`, {
    method,
    headers: {
      'Parley-Session': session,
      ...(json && { 'Content-Type': 'application/json' }),
      ...credential,
      ...headers,
    },
    ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as string | FormData) }),
  });
  const text = await response.text();
  return { status: response.status, text, json: () => JSON.parse(text) };
}

const attempt = (line: string, options?: Call) => call(line, options).catch(() => undefined);

const capsuleOf = async (session = 'qa'): Promise<Capsule> =>
  (await call('GET /_parley/capsule', { session })).json();

const icecore = '/icecore/api/v1';
const aimychats = '/aimychats/v1';

const colleague = 'acc_3064efc7-4ccc-4b48-8ffa-50313e5b19df';

/** A bit of everything that a session can go through. */
async function drive(): Promise<void> {
  const receiver = await openReceiver();
  receiver.answers(500);
  await call(`GET ${icecore}/conversations?limit=3`, { as: 'full' });
  await call(`GET ${icecore}/conversations?page=0`, { as: 'full' });
  await call(`GET ${icecore}/conversations`, { as: 'expired' });
  await call(`GET ${icecore}/conversations`, { headers: { Authorization: 'Bearer sk_wrong_key' } });
  await call(`GET ${icecore}/conversation`, { as: 'full' });
  await call(`DELETE ${icecore}/conversations`, { as: 'full' });
  await call(`GET /nowhere/at/all`);
  const text = { conversationId: 'conv_123', text: 'Hello' };
  await call(`POST ${icecore}/messages/send`, { as: 'full', body: text });
  await call(`POST ${icecore}/messages/send`, { as: 'full', body: '{"broken' });
  await call('POST /_parley/faults', {
    body: { api: 'icecore', code: 'internal', probability: 0.5 },
  });
  for (let count = 0; count < 8; count++) {
    await call(`GET ${icecore}/conversations?limit=1&page=${count + 1}`, { as: 'read-only' });
  }
  await call('POST /_parley/faults', {
    body: { api: 'icecore', path: '/analytics', delayMs: { min: 20, max: 60 } },
  });
  await Promise.all([
    call(`GET ${icecore}/analytics`, { as: 'full' }),
    call(`GET ${icecore}/conversations?limit=2`, { as: 'full' }),
    call(`GET ${icecore}/analytics`, { as: 'read-only' }),
  ]);
  await call('DELETE /_parley/faults');
  await call('POST /_parley/faults', { body: { abort: 'reset', times: 1 } });
  await attempt(`GET ${icecore}/conversations`, { as: 'full' });
  await call('POST /_parley/clock/advance', { body: { duration: 'PT2H' } });
  await call('POST /_parley/scenarios/icecore/rate-limited');
  await call(`GET ${icecore}/conversations`, { as: 'full' });
  await call('DELETE /_parley/scenarios/icecore/rate-limited');
  await call('PUT /_parley/limits/icecore', { body: { limit: 2 } });
  for (let count = 0; count < 3; count++) await call(`GET ${icecore}/analytics`, { as: 'full' });
  await call(`GET ${icecore}/analytics?__code=429`);

  const events = ['conversation.created', 'conversation.updated'];
  const hook = { url: receiver.url, events };
  await call(`POST ${aimychats}/webhooks`, { as: 'full', body: hook });
  const made = await call(`POST ${aimychats}/conversations`, {
    as: 'full',
    body: { title: 'A talk', messages: [{ role: 'user', content: 'Hello there' }] },
  });
  const { id } = made.json();
  const form = new FormData();
  form.set(
    'file',
    new Blob([Uint8Array.from([0xff, 0xd8, 0, 1, 2, 250])], { type: 'image/png' }),
    'a.png',
  );
  await call(`POST ${aimychats}/conversations/${id}/attachments`, { as: 'full', body: form });
  const list = await call(`GET ${aimychats}/conversations/${id}/attachments`, { as: 'full' });
  const [{ url }] = list.json().data;
  await call(`GET ${url.slice(served.origin.length)}`, { session: 'elsewhere' });
  const change = { title: 'Another title' };
  await call(`PATCH ${aimychats}/conversations/${id}`, { as: 'full', body: change });
  await call(`POST ${aimychats}/exports`, { as: 'full', body: { format: 'json' } });
  await call(`POST ${aimychats}/conversations/${id}/summaries`, { as: 'full', body: {} });
  await call('POST /_parley/clock/advance', { body: { duration: 'PT10M' } });
  await call(`GET ${aimychats}/conversations/${id}`, { as: 'full' });
  await call(`GET ${aimychats}/account/usage`, { as: 'full' });
  await call('PUT /_parley/clock', { body: { now: '2031-01-01T00:00:00Z', frozen: true } });
  await call(`GET ${aimychats}/conversations?limit=2`, { as: 'full' });

  const wrong = { current_password: 'not-the-password', new_password: 'another-one-1' };
  const right = { current_password: 'parley-password', new_password: 'another-one-2' };
  const again = { current_password: 'another-one-2', new_password: 'short' };
  for (const body of [wrong, right, again]) {
    await call('POST /inbox/api/settings/password', { as: 'agent', body });
  }
  await call('GET /imbrace/v2/backend/team_conversations/_views_count', { as: 'full' });
  await call('GET /imbrace/v1/backend/conversation_messages', { as: 'contact' });
  // A credential that a record stands for.
  const counts = '/imbrace/v2/backend/channels/_conv_count?type=business_unit_id&q=&view=all';
  await call(`GET ${counts}`, { headers: { 'X-Access-Token': colleague } });
}

test('a session with a mix of everything is played again with the same answers, and without a credential in its file', async () => {
  await drive();
  const capsule = await capsuleOf();
  const requests = capsule.events.filter(({ kind }) => kind === 'request');
  expect(requests.length).toBeGreaterThan(35);
  expect(capsule.apis.map(({ name }) => name)).toEqual([
    'icecore',
    'aimychats',
    'inbox',
    'imbrace',
  ]);
  const kinds = new Set(capsule.events.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['action', 'delivery', 'request', 'settled']);

  const written = JSON.stringify(capsule);
  for (const { credentials } of served.mock().apis) {
    for (const { headers } of credentials) {
      for (const value of Object.values(headers)) {
        expect(written).not.toContain(value.replace(/^Bearer |^[a-z_]+=/i, ''));
      }
    }
  }
  for (const secret of [
    'sk_wrong_key',
    'another-one',
    'not-the-password',
    'parley-password',
    'whsec_',
    colleague,
  ]) {
    expect(written, secret).not.toContain(secret);
  }

  const { differences } = await replay(capsule, { apis });
  expect(differences).toEqual([]);
}, 60_000);

test('an answer that is not the one recorded is named with its request, its place and both values', async () => {
  await call(`GET ${icecore}/conversations?limit=1`, { as: 'full', session: 'two' });
  await call(`GET ${icecore}/analytics`, { as: 'full', session: 'two' });
  const capsule = await capsuleOf('two');
  const altered = JSON.parse(
    JSON.stringify(capsule)
      .replace('\\"limit\\":1', '\\"limit\\":7')
      .replace('"X-RateLimit-Remaining":"58"', '"X-RateLimit-Remaining":"5"'),
  );
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  expect(
    await replayCapsule({ path: 'a.json', value: altered }, { apis, force: false, print }),
  ).toBe(1);
  expect(printed).toEqual([
    expect.stringMatching(/^request 1, GET .*\/conversations\?limit=1: body \/pagination\/limit$/),
    '  recorded  7',
    '  replayed  1',
    expect.stringMatching(/^request 2, GET .*\/analytics: header X-RateLimit-Remaining$/),
    '  recorded  "5"',
    '  replayed  "58"',
    '2 answers of 2 differ.',
  ]);
  printed.length = 0;
  expect(
    await replayCapsule({ path: 'c.json', value: { ...capsule } }, { apis, force: false, print }),
  ).toBe(0);
  expect(printed).toEqual(['All 2 answers are the same.']);
});
