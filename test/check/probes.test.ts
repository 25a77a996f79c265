import { expect, test } from 'vitest';
import { check, type Report, type Target } from '../../src/check.ts';
import { hostIn } from '../../src/control/prepared-check.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import { libraryApi, libraryWith } from '../library.ts';
import { start } from '../targets.ts';
import { checkedMock, sentences } from './checked-mock.ts';

/** Answers `change` makes of those to requests by this method. */
const changing =
  (method: string, change: (response: Response, count: number) => Response) =>
  (target: Target): Target => {
    let count = 0;
    return async (request) => {
      const response = await target(request);
      return request.method === method ? change(response, count++) : response;
    };
  };

const reasonsOf = ({ verdicts }: Report, name: string): readonly string[] =>
  verdicts.find(({ rule }) => rule.name === name)?.reasons ?? [];

test.for([404, 405, 501])(
  'a server that answers HEAD with %i does not have it, which is its right',
  async (status) => {
    const report = await checkedMock({
      api: 'inkeep',
      wrap: changing('HEAD', ({ headers }) => new Response(null, { status, headers })),
      only: { rules: ['response/head', 'response/status'] },
    });
    expect(sentences(report)).toEqual([]);
    expect(reasonsOf(report, 'response/head')).toEqual([`HEAD is not answered: ${status}`]);
  },
);

test('HEAD may leave the media type out, and may not state another', async () => {
  const typed = (type: string) =>
    checkedMock({
      api: 'inkeep',
      wrap: changing('HEAD', ({ status }) => {
        const headers: HeadersInit = type === '' ? {} : { 'Content-Type': type };
        return new Response(null, { status, headers });
      }),
      only: { rules: ['response/head'] },
    });
  expect(sentences(await typed(''))).toEqual([]);
  expect(sentences(await typed('text/html'))).toEqual([
    'response/head: listConversations 200: media type must be as for GET, application/json, is text/html',
  ]);
});

test('data that moved between two requests says nothing of their ETag', async () => {
  const only = { rules: ['response/not-modified'] };
  const moved = await checkedMock({
    api: 'icecore',
    wrap: changing('GET', (response, count) => {
      const headers = new Headers(response.headers);
      headers.set('ETag', `"${count}"`);
      return new Response(response.body, { status: response.status, headers });
    }),
    only,
  });
  expect(sentences(moved)).toEqual([]);
  expect(reasonsOf(moved, 'response/not-modified')).toEqual([
    'the data moved between the two requests',
  ]);
  const without = await checkedMock({
    api: 'icecore',
    wrap: changing('GET', (response) => {
      response.headers.delete('etag');
      return response;
    }),
    only,
  });
  expect(reasonsOf(without, 'response/not-modified')).toEqual(['there was no ETag']);
});

async function checkedBare(wrap: (target: Target) => Target): Promise<Report> {
  const mock = createMock({ apis: [libraryApi()], now: Date.parse(start) });
  return check({
    contract: { name: 'library', document: libraryWith({ '/x-error-format': undefined }) },
    target: wrap(mock.fetch),
    baseUrl: 'http://mock.test/library/v1',
    credentials: mock.apis[0]?.credentials ?? [],
    host: hostIn(mock),
    only: { rules: ['errors'] },
  });
}

test('where a contract does not say how its errors look, what is unknown is refused as is usual', async () => {
  expect(sentences(await checkedBare((target) => target))).toEqual([]);
  const open = await checkedBare((target) => async (request) => {
    const response = await target(request);
    return [404, 405].includes(response.status) ? Response.json({}) : response;
  });
  const told = new Set(open.findings.map(({ rule, problem }) => `${rule} ${problem}`));
  expect(told).toEqual(
    new Set([
      'errors/unknown-path must be 404, is 200',
      'errors/unknown-method must be 404 or 405 or 501, is 200',
    ]),
  );
});
