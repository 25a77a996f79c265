import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { LogEntry } from '../../src/mock/log-entry.ts';
import { serve } from '../../src/node/serve.ts';
import { libraryApi } from '../library.ts';

const served = await serve({ apis: [libraryApi()], port: 0, rateLimit: false });
afterAll(served.close);

beforeEach(async () => {
  await control('DELETE /requests?session=*');
});

const books = '/library/v1/books';

async function send(line: string, init: RequestInit & { session?: string } = {}) {
  const [method = '', path = ''] = line.split(' ');
  const { session = 'default', headers, ...rest } = init;
  const sent = { Authorization: 'Bearer gold', 'Parley-Session': session, ...headers };
  const response = await fetch(`${served.origin}${path}`, { ...rest, method, headers: sent });
  await response.arrayBuffer();
}

async function control(line: string, session = 'default') {
  const [method = '', path = ''] = line.split(' ');
  const headers = { 'Parley-Session': session };
  const response = await fetch(`${served.origin}/_parley${path}`, { method, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
}

const urls = async (query = '', session?: string): Promise<readonly string[]> =>
  (await control(`GET /requests${query}`, session)).body.map((entry: LogEntry) =>
    entry.url.slice(served.origin.length),
  );

test('requests are listed by session, oldest first, and controls are none of them', async () => {
  await send(`GET ${books}?page=1`);
  await send(`GET ${books}?page=2`, { session: 'one' });
  await control('GET /clock');
  await send('GET /nothing', { session: 'one' });
  expect(await urls()).toEqual([`${books}?page=1`]);
  expect(await urls('', 'one')).toEqual([`${books}?page=2`, '/nothing']);
  expect(await urls('?session=one')).toHaveLength(2);
  expect(await urls('?session=*')).toHaveLength(3);
  // Headers can be looked at as often as one likes.
  for (let count = 0; count < 2; count++) {
    const { body } = await control('GET /requests');
    expect(body[0].request.headers).toContainEqual(['Authorization', 'Bearer ***']);
  }
  expect((await control('DELETE /requests', 'one')).status).toBe(204);
  expect(await urls('?session=*')).toEqual([`${books}?page=1`]);
});

test('every filter chooses', async () => {
  await send(`GET ${books}?page=1`);
  await send(`GET ${books}?page=x`);
  await send(`POST ${books}`, { body: '{}', headers: { 'Content-Type': 'application/json' } });
  await send('GET /library/v1/hours');
  expect(await urls('?status=400')).toEqual([`${books}?page=x`]);
  expect(await urls('?status=4xx')).toHaveLength(2);
  expect(await urls('?method=post')).toEqual([books]);
  expect(await urls('?operationId=getHours')).toEqual(['/library/v1/hours']);
  expect(await urls('?url=page%3D')).toHaveLength(2);
  expect(await urls('?api=library&limit=1')).toEqual(['/library/v1/hours']);
  const [first] = (await control('GET /requests')).body;
  expect(await urls(`?after=${first.id}&limit=1`)).toEqual([`${books}?page=x`]);
});

test.for([
  ['?status=4xy', 'status: expected a status, as 404, or a class, as 4xx.'],
  ['?method=G-T', 'method: expected a method, as GET.'],
  ['?after=-1', 'after: expected a whole number from 0 on.'],
  ['?limit=0', 'limit: expected a whole number from 1 on.'],
  ['?limit=1&limit=2', 'limit: expected once.'],
  ['?url=', 'url: expected a value.'],
  ['?api=museum', 'api: there is no API museum; there are: library.'],
  ['?operationId=listBoks', /^operationId: there is no operation listBoks; there are: .*listBooks/],
  ['?stauts=404', /^stauts: there is no such filter; there are: session, api, .*status/],
] as const)('%s is refused by name', async ([query, detail]) => {
  for (const path of ['/requests', '/requests.har']) {
    const { status, body } = await control(`GET ${path}${query}`);
    expect(status).toBe(400);
    expect(body.detail).toMatch(detail);
  }
});

test('a HAR file is valid by the schema of the format, bodies of bytes included', async () => {
  await send(`GET ${books}?page=1&page=2`, { headers: { Cookie: 'sid=s3cret; theme=dark' } });
  const body = Uint8Array.from([255, 0, 1]);
  await send(`POST ${books}`, { body, headers: { 'Content-Type': 'application/json' } });
  await send('GET /nothing');
  const { headers, body: har } = await control('GET /requests.har');
  expect(headers.get('content-disposition')).toContain('requests.har');
  const require = createRequire(import.meta.url);
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  for (const schema of Object.values(require('har-schema') as Record<string, object>)) {
    ajv.addSchema(schema);
  }
  const isValid = ajv.getSchema('har.json#');
  expect(isValid?.(har), JSON.stringify(isValid?.errors)).toBe(true);
  const [list, create, lost] = har.log.entries;
  expect(list).toMatchObject({
    request: {
      queryString: [
        { name: 'page', value: '1' },
        { name: 'page', value: '2' },
      ],
      cookies: [
        { name: 'sid', value: '***' },
        { name: 'theme', value: '***' },
      ],
    },
    response: { content: { mimeType: 'application/json', text: expect.any(String) } },
    _parley: { operationId: 'listBooks', session: 'default', faults: [] },
  });
  expect(list.response.content.size).toBe(list.response.bodySize);
  expect(create.request).toMatchObject({
    bodySize: 3,
    postData: { text: '/wAB', _encoding: 'base64' },
  });
  expect(lost).toMatchObject({ response: { status: 404 }, _parley: { near: [] } });
});
