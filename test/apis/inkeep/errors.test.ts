import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly code: string;
  readonly error: { readonly code: string; readonly message: string };
}

const fact = onEveryTarget({ api: 'inkeep' });
const list = 'GET /conversations';

const badRequest = (detail: string) => ({
  title: 'Bad Request',
  status: 400,
  detail,
  instance: '/conversations',
  requestId: expect.stringMatching(/^req_[0-9a-f]{16}$/),
  code: 'bad_request',
  error: { code: 'bad_request', message: detail },
});

const isProblem = ({ headers }: { readonly headers: Headers }) =>
  expect(headers.get('content-type')).toBe('application/problem+json');

fact('a parameter out of its bounds or given twice is a bad request, named', async (target) => {
  const queries: Record<string, string> = {
    'limit=101': 'limit: must be at most 100',
    'limit=-1': 'limit: must be at least 0',
    'limit=1.5': 'limit: must be integer or null',
    'limit=ten': 'limit: must be integer or null',
    'limit=NULL': 'limit: must be integer or null',
    'limit=1e1': 'limit: must be integer or null',
    'limit=+5': 'limit: must be integer or null',
    'limit=%00': 'limit: must be integer or null',
    'limit=1&limit=1': 'limit: must be given once',
    'offset=-1': 'offset: must be at least 0',
    'offset=0.5': 'offset: must be integer or null',
    'offset=x': 'offset: must be integer or null',
    'offset=0&offset=20': 'offset: must be given once',
  };
  for (const [query, problem] of Object.entries(queries)) {
    const reply = await call<Problem>(target, `${list}?${query}`);
    isProblem(reply);
    expect(reply.status).toBe(400);
    expect(reply.body, query).toEqual(badRequest(`Invalid query parameter ${problem}`));
  }
});

fact('both bad parameters are named at once', async (target) => {
  const { body } = await call<Problem>(target, `${list}?limit=101&offset=-1`);
  expect(body.detail).toBe(
    'Invalid query parameter limit: must be at most 100; Invalid query parameter offset: must be at least 0',
  );
});

fact('no key, an unknown key and no bearer are unauthorized', async (target) => {
  const attempts = [
    {},
    { Authorization: 'Bearer <token>' },
    { Authorization: 'Bearer' },
    { Authorization: 'Basic dXNlcjpwYXNz' },
    { Authorization: target.credential('full').Authorization?.replace('Bearer ', '') ?? '' },
    { Authorization: `${target.credential('full').Authorization}x` },
  ];
  for (const headers of attempts) {
    const reply = await call<Problem>(target, list, { as: null, headers });
    isProblem(reply);
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({
      title: 'Unauthorized',
      status: 401,
      detail: 'Unauthorized',
      instance: '/conversations',
      requestId: expect.any(String),
      code: 'unauthorized',
      error: { code: 'unauthorized', message: 'Unauthorized' },
    });
  }
});

fact(
  'the key of another integration is forbidden, before its parameters are judged',
  async (target) => {
    for (const query of ['', '?limit=101']) {
      const reply = await call<Problem>(target, list + query, { as: 'forbidden' });
      isProblem(reply);
      expect(reply.status).toBe(403);
      expect(reply.body).toMatchObject({ code: 'forbidden', error: { code: 'forbidden' } });
    }
  },
);

fact('a path that there is not is not found, and named as it was asked for', async (target) => {
  const paths = ['/conversations/123', '/conversation', '/conversations/', '/a%20b/%E2%98%83'];
  for (const path of paths) {
    const reply = await call<Problem>(target, `GET ${path}?limit=1`);
    isProblem(reply);
    expect(reply.status).toBe(404);
    expect(reply.body).toMatchObject({ title: 'Not Found', code: 'not_found', instance: path });
  }
});

fact('at the root of the host there is nothing either', async (target) => {
  const { body } = await call<Problem>(target, 'GET ');
  expect(body).toMatchObject({ status: 404, instance: '/' });
});

fact('another method is not allowed', async (target) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const reply = await call<Problem>(target, `${method} /conversations`);
    isProblem(reply);
    expect(reply.headers.get('allow')).toBe('GET, HEAD');
    expect(reply.body).toMatchObject({ status: 405, code: 'method_not_allowed' });
  }
});

fact('whatever media type is asked for, a problem is a problem', async (target) => {
  for (const accept of ['application/json', 'text/html', 'application/xml', '*/*', 'nonsense']) {
    const reply = await call<Problem>(target, `${list}?limit=101`, { headers: { Accept: accept } });
    isProblem(reply);
    expect(reply.body).toMatchObject({ code: 'bad_request' });
    const answer = await call(target, `${list}?limit=1`, { headers: { Accept: accept } });
    expect(answer.headers.get('content-type')).toBe('application/json');
  }
});

async function requestIds(target: Target, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let sent = 0; sent < count; sent++) {
    ids.push((await call<Problem>(target, `${list}?limit=101`)).body.requestId);
  }
  return ids;
}

fact('every request has an id of its own, the same after a reset', async (target) => {
  const ids = await requestIds(target, 100);
  expect(new Set(ids).size).toBe(100);
  await target.session().reset();
  expect(await requestIds(target, 100)).toEqual(ids);
});

fact('asked by HEAD, an error has its status and headers and no body', async (target) => {
  const reply = await call(target, 'HEAD /conversations?limit=101');
  isProblem(reply);
  expect(reply).toMatchObject({ status: 400, text: '' });
});
