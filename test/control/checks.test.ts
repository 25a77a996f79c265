import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test, vi } from 'vitest';
import schema from '../../openapi/check-report.schema.json' with { type: 'json' };
import { icecore } from '../../src/apis/icecore/index.ts';
import type { ReportDocument } from '../../src/check/report/document.ts';
import { areaOf } from '../../src/check/rule-list.ts';
import type { Target } from '../../src/check.ts';
import { rulesOf } from '../../src/control/prepared-check.ts';
import { type ControlCheck, createControlClient } from '../../src/control.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { serve } from '../../src/node.ts';
import { edited } from '../faults/edit.ts';
import { passedTo, serveTarget } from '../served-target.ts';
import { openControl } from './control-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const secret = 'sk_live_very_secret_42';

async function opened(apis: readonly string[] = ['icecore']) {
  const served = await serve({ port: 0, apis });
  const client = createControlClient({ origin: served.origin });
  return { served, client, [Symbol.asyncDispose]: served.close };
}

type Client = ReturnType<typeof createControlClient>;

/** The check as it is when it has ended, and the states that its stream told before. */
async function ended(client: Client, id: string) {
  const told: ControlCheck[] = [];
  for await (const check of client.checks.follow(id)) told.push(check);
  const check = await client.checks.get(id);
  return { ...check, report: check.report as ReportDocument | undefined, told };
}

/** A mock behind a server that hides that it is one. */
const hidden = (origin: string, wrap: (target: Target) => Target = (it) => it) => {
  const passed = wrap(passedTo(origin));
  return serveTarget(async (request) =>
    new URL(request.url).pathname.startsWith('/_parley')
      ? new Response('Not found', { status: 404 })
      : passed(request),
  );
};

test('this mock is held to its contract, told live, and loses the sessions of the check again', async () => {
  await using it = await opened();
  const started = await it.client.checks.start({ api: 'icecore', rules: ['pagination'] });
  expect(started).toMatchObject({ state: 'running', own: true, progress: { done: 0 } });
  const check = await ended(it.client, started.id);
  expect(check).toMatchObject({ state: 'done', result: { verdict: 'passed' } });
  expect(check.told.length).toBeGreaterThan(1);
  expect(check.told.at(-1)?.progress).toMatchObject({ findings: 0 });
  const { done, total, requests, areas } = check.progress;
  expect([done, requests > 10]).toEqual([total, true]);
  expect(areas.map(({ area, broken }) => [area, broken])).toEqual([['pagination', 0]]);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  expect(ajv.validate(schema, check.report), ajv.errorsText()).toBe(true);
  expect(check.report?.target).toEqual({
    baseUrl: `${it.served.origin}/icecore/api/v1`,
    mock: true,
  });
  expect(sessionsOfChecks(it)).toEqual([]);
});

test('checks of two APIs run at once, and others are answered meanwhile; of one API one runs', async () => {
  await using it = await opened(['icecore', 'inkeep']);
  const { client } = it;
  const passed = passedTo(it.served.origin);
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await using server = await serveTarget(async (request) => {
    await gate;
    return passed(request);
  });
  const held = { target: server.origin, rules: ['pagination', 'auth'] };
  const first = await client.checks.start({ ...held, api: 'icecore' });
  const second = await client.checks.start({ ...held, api: 'inkeep' });
  await expect(client.checks.start({ api: 'icecore' })).rejects.toMatchObject({
    status: 409,
    message: `Check ${first.id} of icecore is running; wait for it, or stop it.`,
  });
  const [newest] = await client.checks.list();
  expect(newest).toMatchObject({ id: second.id, state: 'running' });
  open();
  const both = await Promise.all([ended(client, first.id), ended(client, second.id)]);
  expect(both.map(({ result }) => result?.verdict)).toEqual(['passed', 'passed']);
});

test('what a target does wrong is found, with a line that shows it again; the page of it runs nothing', async () => {
  await using it = await opened();
  await using server = await serveTarget(
    edited({
      api: 'icecore',
      operationId: 'getAnalytics',
      edit: ({ status }) => (status === 200 ? { status: 202 } : undefined),
    })(passedTo(it.served.origin)),
  );
  const { id } = await it.client.checks.start({
    api: 'icecore',
    target: server.origin,
    rules: ['response/status'],
  });
  const check = await ended(it.client, id);
  expect(check.result).toMatchObject({ verdict: 'failed' });
  expect(check.report?.findings).toMatchObject([
    { rule: 'response/status', operationId: 'getAnalytics', place: 'status' },
  ]);
  const page = await fetch(`${it.served.origin}/_parley/checks/${id}/report.html`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-/,
  );
  expect(await page.text()).toContain('getAnalytics');
});

test('a credential for a target is in no answer, whatever the target says', async () => {
  await using it = await opened();
  const sent = new Set<string>();
  await using server = await serveTarget(async (request) => {
    const credential = request.headers.get('authorization') ?? '';
    sent.add(credential);
    const body = { data: [{ _id: credential, text: `You said ${credential}` }], [credential]: 1 };
    return Response.json(body, { status: 207, headers: { 'X-Said': credential } });
  });
  const told: string[] = [];
  const asked = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${it.served.origin}/_parley${path}`, init);
    told.push(JSON.stringify([...response.headers]), await response.text());
    return response;
  };
  const order = {
    api: 'icecore',
    target: `${server.origin}/api`,
    credentials: { full: secret, 'read-only': `${secret}-too` },
    rules: ['response'],
    operations: ['getAnalytics'],
    maxRequests: 3,
  };
  const post = (body: object) => asked('/checks', { method: 'POST', body: JSON.stringify(body) });
  expect((await post(order)).status).toBe(202);
  const { id } = JSON.parse(told.at(-1) ?? '') as ControlCheck;
  for (const path of ['stream', '', 'report.html'])
    await asked(`/checks/${id}/${path}`.replace(/\/$/, ''));
  for (const wrong of [{ allow: secret }, { credentials: { full: [secret] } }]) {
    const response = await post({ ...order, ...wrong });
    expect(response.status).toBe(400);
  }
  await asked('/checks');
  await asked('/requests?session=*');
  await asked('/capsule');
  expect([...sent]).toContain(`Bearer ${secret}`);
  expect(told.filter((text) => text.includes(secret))).toEqual([]);
});

test('a check that is stopped tells what it has found until then, and leaves nothing behind', async () => {
  await using it = await opened(['inbox']);
  await using server = await hidden(it.served.origin, (target) => async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return target(request);
  });
  const [api] = await it.client.apis();
  const credential = api?.credentials.find(({ name }) => name === 'full')?.headers ?? {};
  const [value = ''] = Object.values(credential);
  // Of this API, conversations cannot be deleted.
  const collections = async () => {
    const { contacts, channels } = await it.client.state.all('inbox');
    return { contacts, channels };
  };
  const before = await collections();
  const { id } = await it.client.checks.start({
    api: 'inbox',
    target: server.origin + new URL(api?.baseUrl ?? '').pathname,
    credentials: { full: value.replace(/^\w+=/, '') },
    rules: ['state/created-readable'],
    allow: ['writes'],
  });
  for await (const { progress } of it.client.checks.follow(id)) if (progress.requests > 1) break;
  expect(await it.client.checks.stop(id)).toMatchObject({ id });
  const check = await ended(it.client, id);
  expect(check.report?.interrupted).toBe('the run was interrupted');
  expect(await collections()).toEqual(before);
});

test('one that is removed is forgotten, and the last ten that have ended are kept', async () => {
  await using it = await opened();
  const { checks } = it.client;
  const only = { api: 'icecore', rules: ['response/status'], operations: ['getAnalytics'] };
  for (let round = 0; round < 12; round++) {
    const { id } = await checks.start(only);
    await ended(it.client, id);
  }
  expect((await checks.list()).map(({ id }) => id)).toEqual(
    [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((number) => `check-${number}`),
  );
  await checks.remove('check-12');
  await expect(checks.get('check-12')).rejects.toMatchObject({ status: 404 });
  const { id } = await checks.start({ api: 'icecore' });
  await checks.remove(id);
  expect((await checks.list()).length).toBe(9);
});

test('a target that gives no answer, or locks its controls, is told in words', async () => {
  await using it = await opened();
  const locked = await serve({ port: 0, apis: ['icecore'], controlToken: 'open sesame' });
  const reasons = [];
  for (const target of ['http://127.0.0.1:1', locked.origin]) {
    const { id } = await it.client.checks.start({ api: 'icecore', target });
    const { state, reason, report } = await ended(it.client, id);
    expect([state, report]).toEqual(['failed', undefined]);
    reasons.push(reason);
    await expect(it.client.checks.html(id)).rejects.toMatchObject({ status: 409 });
  }
  await locked.close();
  expect(reasons).toEqual([
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:1 gives no answer: /),
    expect.stringMatching(/^A Parley mock answers there, .* --control-token/),
  ]);
});

test.for([
  [{}, 'api: expected the name of an API'],
  [{ api: 'gone' }, 'There is no API gone; there are: library.'],
  [
    { api: 'library', target: 'file:///etc/passwd' },
    'target: "file:///etc/passwd" is no http or https URL.',
  ],
  [{ api: 'library', target: 'http://u:p@a' }, /^target: takes a URL without user/],
  [{ api: 'library', allow: ['all'] }, 'allow: expected a list of writes, exhaust-rate-limit'],
  [{ api: 'library', rules: ['nope'] }, /^There is no rule nope; there are: response, /],
  [{ api: 'library', operations: ['nope'] }, /^There is no operation nope; there are: /],
  [{ api: 'library', rules: 'auth' }, 'rules: expected a list of texts'],
  [{ api: 'library', fuzz: -1 }, 'fuzz: expected a whole number from 0 to 1000000'],
  [{ api: 'library', credentials: { full: 'x' } }, /^credentials: this mock has its own/],
  [{ api: 'library', cerdentials: {} }, 'cerdentials: is not a member of this body'],
] as const)('%o is refused: %s', async ([body, detail]) => {
  const { call } = openControl();
  const answer = await call({ path: '/checks', method: 'POST', body });
  expect(answer.body).toMatchObject({ detail: expect.stringMatching(detail) });
});

test('an own contract is checked in process too, by the rules that it implies', async () => {
  const { call } = openControl();
  const { status, headers, body } = await call({
    path: '/checks',
    method: 'POST',
    body: { api: 'library', rules: ['response'] },
  });
  expect([status, headers.Location]).toEqual([202, '/_parley/checks/check-1']);
  expect(body).toMatchObject({ baseUrl: 'http://127.0.0.1:4010/library/v1' });
  await expect
    .poll(async () => (await call({ path: '/checks/check-1' })).body, { timeout: 30_000 })
    .toMatchObject({ state: 'done', result: { verdict: 'passed' } });
  const rules = (await call({ path: '/apis/library/rules' })).body as { name: string }[];
  expect(rules.map(({ name }) => name)).toContain('pagination/total');
  expect(rules.filter(({ name }) => !/^[a-z-]+\//.test(name))).toEqual([]);
});

test('the laws of a shipped API are among its rules, and not among those of an own contract of its name', async () => {
  const areas = async (definition: ApiDefinition) => {
    const rules = await rulesOf(createMock({ apis: [definition] }), 'icecore');
    return new Set(rules.map(areaOf));
  };
  expect(await areas(icecore)).toContain('icecore');
  const document = structuredClone(icecore.document);
  expect(await areas({ ...icecore, document })).not.toContain('icecore');
});

test('a server that ends ends its checks', async () => {
  const it = await opened();
  await it.client.checks.start({ api: 'icecore' });
  await it.served.close();
  expect(sessionsOfChecks(it)).toEqual([]);
});

const sessionsOfChecks = ({ served }: Awaited<ReturnType<typeof opened>>): readonly string[] =>
  served
    .mock()
    .sessions()
    .filter((name) => name.startsWith('check-'));
