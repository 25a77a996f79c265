import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import { compileNearMisses } from '../../src/mock/near-misses.ts';
import { openLibrary } from './library-client.ts';

const near = compileNearMisses(createMock({ apis }).apis);

test.for<[line: string, likeliest: string | undefined]>([
  ['GET /icecore/api/v1/conversation', 'GET /icecore/api/v1/conversations'],
  ['GET /icecore/conversations', 'GET /icecore/api/v1/conversations'],
  ['GET /icecore/api/v1/conversations/', 'GET /icecore/api/v1/conversations'],
  ['GET /icecore/api/v1/Conversations', 'GET /icecore/api/v1/conversations'],
  ['GET /icecore/api/v1//conversations', 'GET /icecore/api/v1/conversations'],
  ['GET /icecore/api/v2/analytics', 'GET /icecore/api/v1/analytics'],
  ['GET /icecor/api/v1/analytics', 'GET /icecore/api/v1/analytics'],
  ['GET /_s/one/icecor/api/v1/analytics', 'GET /icecore/api/v1/analytics'],
  ['DELETE /icecore/api/v1/conversations', 'GET /icecore/api/v1/conversations'],
  ['GET /icecore/api/v1/messages/send', 'POST /icecore/api/v1/messages/send'],
  ['PUT /aimychats/v1/conversations/conv_1', 'GET /aimychats/v1/conversations/{id}'],
  ['GET /aimychats/v1/conversation/conv_1', 'GET /aimychats/v1/conversations/{id}'],
  ['POST /aimychats/v1/conversations/1/summary', 'POST /aimychats/v1/conversations/{id}/summaries'],
  ['GET /inbox/api/contact/7', 'GET /inbox/api/contacts/{id}'],
  ['GET /nothing/of/the/kind', undefined],
  ['GET /', undefined],
  [`GET /icecore/api/v1/${'x'.repeat(10_000)}`, undefined],
])('%s: %s', ([line, likeliest]) => {
  const [method = '', path = ''] = line.split(' ');
  const [first] = near({ method, path });
  expect(first).toBe(likeliest);
});

test('the log says what a lost request may have meant, and so does the refusal of an unknown API', async () => {
  const { mock, send } = openLibrary();
  await send({ path: '/library/v1/book' });
  const { body } = await send({ path: '/libary/v1/books' });
  await send({ path: '/library/v1/books' });
  expect(mock.log.entries().map(({ status, near }) => [status, near[0]])).toEqual([
    [404, 'GET /library/v1/books'],
    [404, 'GET /library/v1/books'],
    [200, undefined],
  ]);
  expect((body as { detail: string }).detail).toMatch(/ Did you mean GET \/library\/v1\/books\?$/);
});
