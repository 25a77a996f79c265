import { expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';

const mock = createMock();
const known = mock.apis.map(({ name }) => `/${name}`).join(', ');
const somewhere = `http://mock.test${mock.apis[0]?.basePath}/nowhere`;

test('a path of no API is refused, naming those there are', async () => {
  for (const path of ['/', '/nobody', '/nobody/v1/things', '/_s/one', '/_s/one/nobody']) {
    const response = await mock.fetch(new Request(`http://mock.test${path}`));
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const [, name = ''] = /^(?:\/_s\/one)?\/?([^/]*)/.exec(path) ?? [];
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'No such API',
      status: 404,
      detail: `No API is mounted at /${name}. There are: ${known}.`,
    });
  }
});

test('a session that no name stands for is refused', async () => {
  for (const name of ['', 'a b', 'x'.repeat(65), 'a/b', 'a,b']) {
    const headers = { 'Parley-Session': name };
    const response = await mock.fetch(new Request(somewhere, { headers }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: 'Invalid session name', status: 400 });
  }
});

test('a session may be called like a property of every object', async () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const headers = { 'Parley-Session': name };
    expect((await mock.fetch(new Request(somewhere, { headers }))).status).toBe(404);
    expect(mock.sessions()).toContain(name);
  }
});

test('a refusal of HEAD has no body', async () => {
  const response = await mock.fetch(new Request('http://mock.test/nobody', { method: 'HEAD' }));
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
});
