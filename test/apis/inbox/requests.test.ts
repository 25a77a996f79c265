import { expect, test } from 'vitest';
import { inbox } from '../../../src/apis/inbox/index.ts';
import { createMock } from '../../../src/index.ts';
import { compileContract } from '../../../src/spec/contract.ts';
import { call } from '../../call.ts';
import { onEveryTarget, start } from '../../targets.ts';
import { error } from './shapes.ts';

const fact = onEveryTarget({ api: 'inbox', size: 6 });

const asJson = { 'Content-Type': 'application/json' };

test('no answer has a status that the table of the page lacks', () => {
  const table = ['200', '201', '400', '401', '403', '404', '409', '500'];
  const { operations, document } = compileContract(inbox);
  for (const { responses } of operations)
    expect(table).toEqual(expect.arrayContaining([...responses.keys()]));
  const { kinds } = document['x-error-format'] as { kinds: Record<string, { status: number }> };
  for (const { status } of Object.values(kinds)) expect(table).toContain(String(status));
});

fact('a path that does not exist is not found', async (target) => {
  for (const path of ['/nowhere', '/', '/conversations/', '/settings', '/agents/agent_1']) {
    const lines = path === '/agents/agent_1' ? [`GET ${path}`] : [`GET ${path}`, `POST ${path}`];
    for (const line of lines)
      expect(await call(target, line)).toMatchObject(error(404, 'Not found'));
  }
});

fact('a method that a path lacks is not found, and those it has are named', async (target) => {
  const allowed = {
    'PUT /contacts/cont_1': 'DELETE, GET, HEAD, PATCH',
    'DELETE /settings/password': 'POST',
    'GET /conversations/conv_1/status': 'POST',
    'PATCH /conversations': 'GET, HEAD, POST',
  };
  for (const [line, methods] of Object.entries(allowed)) {
    const reply = await call(target, line);
    expect(reply).toMatchObject(error(404, 'Not found'));
    expect(reply.headers.get('Allow')).toBe(methods);
  }
});

fact('a body that is no JSON, or called something else, is a bad request', async (target) => {
  const send = (body: string, type: string) =>
    call(target, 'POST /contacts', { headers: { 'Content-Type': type }, body });
  for (const body of ['{', "{'name':'x'}", 'name=x', ' ']) {
    const refused = error(400, 'Request body is not valid JSON');
    expect(await send(body, 'application/json')).toMatchObject(refused);
  }
  const refused = error(400, 'Content-Type must be application/json');
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    expect(await send('{"name":"Ada"}', type)).toMatchObject(refused);
  }
  expect((await send('{"name":"Ada"}', 'application/json; charset=utf-8')).status).toBe(201);
});

fact('a body that is missing, too large or no object is a bad request', async (target) => {
  expect((await call(target, 'POST /contacts')).status).toBe(400);
  const body = JSON.stringify({ name: 'x'.repeat(1_048_576) });
  const large = await call(target, 'POST /contacts', { headers: asJson, body });
  expect(large).toMatchObject(error(400, 'Request body is too large'));
  for (const json of [null, [], 'text', 1, true]) {
    const reply = await call(target, 'POST /contacts', { json });
    expect(reply).toMatchObject(error(400, 'Invalid body: must be object'));
  }
});

fact('a parameter out of its bounds or given twice is a bad request', async (target) => {
  const problems = {
    'page=0': 'page: must be at least 1',
    'page=x': 'page: must be integer',
    'page=1&page=2': 'page: must be given once',
    'per_page=0': 'per_page: must be at least 1',
    'status=closed': 'status: must be one of open, pending, resolved',
    'tag=': 'tag: must not be empty',
  };
  for (const [query, problem] of Object.entries(problems)) {
    const reply = await call<{ error: string }>(target, `GET /conversations?${query}`);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(`Invalid query parameter ${problem}`);
  }
});

test('an empty workspace has its settings, channels and agents all the same', async () => {
  const mock = createMock({ apis: ['inbox'], size: 0, now: Date.parse(start), strict: true });
  const headers = mock.apis[0]?.credentials[0]?.headers ?? {};
  const get = async (path: string) => {
    const request = new Request(`http://mock.test/inbox/api${path}`, { headers });
    return (await mock.fetch(request)).json();
  };
  for (const path of ['/conversations', '/contacts']) {
    expect(await get(path)).toEqual({ data: [], page: 1, per_page: 20, total: 0 });
  }
  expect(await get('/agents')).toMatchObject({ total: 5 });
  expect(await get('/channels')).toMatchObject({ total: 7 });
  expect(await get('/settings/workspace')).toMatchObject({ name: 'Example Store' });
  const { conversations, by_channel } = await get('/analytics');
  expect(conversations).toEqual({ total: 0, open: 0, pending: 0, resolved: 0, unassigned: 0 });
  expect(by_channel).toEqual([]);
});

test('a page of another origin may call it with its cookie', async () => {
  const mock = createMock({ apis: ['inbox'] });
  const headers = { ...mock.apis[0]?.credentials[0]?.headers, Origin: 'https://app.test' };
  const request = new Request('http://mock.test/inbox/api/contacts', { headers });
  const response = await mock.fetch(request);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://app.test');
  expect(response.headers.get('Access-Control-Allow-Credentials')).toBe('true');
});
