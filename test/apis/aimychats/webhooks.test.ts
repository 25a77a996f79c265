import { expect } from 'vitest';
import type { components } from '../../../src/generated/aimychats/types.ts';
import { type CallOptions, call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Schemas = components['schemas'];
type Webhook = Schemas['Webhook'];
type Created = Schemas['CreatedWebhook'];

const fact = onEveryTarget({ api: 'aimychats', size: 5 });

const hook = { url: 'http://127.0.0.1:9/hook', events: ['conversation.created'] };

const create = (target: Target, { json = hook, ...options }: CallOptions = {}) =>
  call<Created>(target, 'POST /webhooks', { json, ...options });

const list = async (target: Target) =>
  (await call<{ data: readonly Webhook[] }>(target, 'GET /webhooks')).body.data;

fact('an account begins without webhooks', async (target) => {
  expect(await list(target)).toEqual([]);
});

fact('a new webhook is active and answered with its secret', async (target) => {
  const { status, body } = await create(target);
  expect(status).toBe(201);
  expect(body).toEqual({
    id: 'webhook_123',
    ...hook,
    secret: expect.stringMatching(/^whsec_[A-Za-z0-9]{32}$/),
    active: true,
    created_at: '2025-10-30T12:00:00Z',
  });
});

fact('a webhook may be described, and begin paused', async (target) => {
  const json = { ...hook, description: 'The help desk', active: false };
  expect((await create(target, { json })).body).toMatchObject(json);
});

fact('every webhook has a secret of its own, the same in every session', async (target) => {
  const secrets = async (headers: CallOptions['headers']) => [
    (await create(target, { headers })).body.secret,
    (await create(target, { headers })).body.secret,
  ];
  const [first, second] = await secrets({});
  expect(second).not.toBe(first);
  await target.session('other').reset();
  expect(await secrets({ 'Parley-Session': 'other' })).toEqual([first, second]);
});

fact('no other answer shows a secret', async (target) => {
  const { body } = await create(target);
  const { secret, ...shown } = body;
  expect(await list(target)).toEqual([shown]);
  const changed = await call(target, 'PATCH /webhooks/webhook_123', { json: {} });
  expect(changed.body).toEqual(shown);
});

fact('webhooks are listed oldest first', async (target) => {
  const created: string[] = [];
  for (let count = 0; count < 3; count++) {
    created.push((await create(target)).body.id);
    await target.session().advance(60);
  }
  expect((await list(target)).map(({ id }) => id)).toEqual(created);
});

fact('a webhook can be subscribed to other events, paused and resumed', async (target) => {
  await create(target);
  const change = async (json: object) =>
    (await call<Webhook>(target, 'PATCH /webhooks/webhook_123', { json })).body;
  const events = ['summary.generated', 'summary.failed'];
  expect(await change({ events })).toMatchObject({ events, active: true });
  expect(await change({ active: false })).toMatchObject({ events, active: false });
  expect(await change({ active: true })).toMatchObject({ events, active: true });
  expect(await list(target)).toMatchObject([{ events, active: true }]);
});

fact('nothing else of a webhook can be changed', async (target) => {
  const { body } = await create(target);
  const json = {
    id: 'x',
    url: 'http://127.0.0.1/',
    secret: 'whsec_1',
    created_at: '',
    active: true,
  };
  const changed = await call(target, 'PATCH /webhooks/webhook_123', { json });
  expect(changed.status).toBe(200);
  const { secret, ...shown } = body;
  expect(changed.body).toEqual(shown);
});

fact('a webhook that is deleted is gone for every operation', async (target) => {
  await create(target);
  const deleted = await call(target, 'DELETE /webhooks/webhook_123');
  expect([deleted.status, deleted.body]).toEqual([200, { deleted: true, id: 'webhook_123' }]);
  expect(await list(target)).toEqual([]);
  const json = { active: false, event_type: 'conversation.created' };
  for (const line of [
    'PATCH /webhooks/webhook_123',
    'DELETE /webhooks/webhook_123',
    'POST /webhooks/webhook_123/test',
    'POST /webhooks/webhook_123/events/evt_123/retry',
  ]) {
    const { status, body } = await call(target, line, line.includes('retry') ? {} : { json });
    expect([line, status]).toEqual([line, 404]);
    expect(body).toEqual({ error: { code: 'not_found', message: 'Resource not found' } });
  }
});

fact('an account has at most 10 webhooks, paused ones included', async (target) => {
  for (let count = 0; count < 10; count++) {
    expect((await create(target, { json: { ...hook, active: count > 5 } })).status).toBe(201);
  }
  const refused = await create(target);
  expect([refused.status, refused.body]).toEqual([
    422,
    { error: { code: 'validation_error', message: 'An account has at most 10 webhooks' } },
  ]);
  await call(target, 'DELETE /webhooks/webhook_123');
  expect((await create(target)).status).toBe(201);
  expect(await list(target)).toHaveLength(10);
});

fact('a body that breaks rules is refused with all of them', async (target) => {
  const refusal = async (line: string, json: unknown) => {
    const { status, body } = await call<{ error: { code: string; details: { fields: object } } }>(
      target,
      line,
      { json },
    );
    expect([status, body.error.code]).toEqual([422, 'validation_error']);
    return body.error.details.fields;
  };
  expect(Object.keys(await refusal('POST /webhooks', {}))).toEqual(['url', 'events']);
  const wrong = { url: 'ftp://example.com', events: ['conversation.exploded'], active: 'yes' };
  expect(Object.keys(await refusal('POST /webhooks', wrong)).sort()).toEqual([
    'active',
    'events.0',
    'url',
  ]);
  expect(await refusal('POST /webhooks', { ...hook, url: 'no URL' })).toMatchObject({
    url: expect.arrayContaining(['Url must be a URL']),
  });
  for (const url of ['http://', 'https://127.0.0.1:99999/']) {
    expect(await refusal('POST /webhooks', { ...hook, url })).toEqual({
      url: ['Url must be a URL'],
    });
  }
  expect(await refusal('POST /webhooks', { ...hook, events: [] })).toEqual({
    events: ['Events must have at least one event'],
  });
  const twice = ['summary.failed', 'summary.failed'];
  expect(await refusal('POST /webhooks', { ...hook, events: twice })).toEqual({
    events: ['Events must not have an event twice'],
  });
  await create(target);
  await refusal('PATCH /webhooks/webhook_123', { events: [] });
  await refusal('POST /webhooks/webhook_123/test', { event_type: 'no.event' });
  await refusal('POST /webhooks/webhook_123/test', {});
});

fact('a paused webhook can neither be tested nor sent an event again', async (target) => {
  await create(target);
  const json = { event_type: 'conversation.created' };
  const tested = await call<Schemas['WebhookDelivery']>(target, 'POST /webhooks/webhook_123/test', {
    json,
  });
  await call(target, 'PATCH /webhooks/webhook_123', { json: { active: false } });
  for (const [line, options] of [
    ['POST /webhooks/webhook_123/test', { json }],
    [`POST /webhooks/webhook_123/events/${tested.body.event_id}/retry`, {}],
  ] as const) {
    const { status, body } = await call(target, line, options);
    expect([status, body]).toEqual([
      422,
      { error: { code: 'validation_error', message: 'The webhook is not active' } },
    ]);
  }
});

fact('an event that was never meant for a webhook cannot be sent again', async (target) => {
  await create(target);
  await create(target);
  const [, other] = await list(target);
  const { body } = await call<Schemas['WebhookDelivery']>(
    target,
    `POST /webhooks/${other?.id}/test`,
    { json: { event_type: 'api_key.created' } },
  );
  for (const id of ['evt_none', body.event_id]) {
    const again = await call(target, `POST /webhooks/webhook_123/events/${id}/retry`);
    expect(again.status).toBe(404);
  }
});

fact(
  'a key that only reads may list webhooks, and nothing else, whatever it sends',
  async (target) => {
    await create(target);
    expect((await call(target, 'GET /webhooks', { as: 'read-only' })).status).toBe(200);
    for (const line of [
      'POST /webhooks',
      'PATCH /webhooks/webhook_123',
      'DELETE /webhooks/webhook_123',
      'POST /webhooks/webhook_123/test',
      'POST /webhooks/none/events/none/retry',
    ]) {
      const { status, body } = await call(target, line, { as: 'read-only', body: '{' });
      expect([line, status]).toEqual([line, 403]);
      expect(body).toMatchObject({ error: { code: 'forbidden' } });
    }
    for (const as of ['revoked', null]) {
      expect((await call(target, 'GET /webhooks', { as })).status).toBe(401);
    }
  },
);
