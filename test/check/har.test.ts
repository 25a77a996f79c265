import { expect, test } from 'vitest';
import { HarError, judgeExchanges, readHar } from '../../src/check.ts';
import { libraryDocument } from '../library.ts';

const contract = { name: 'library', document: libraryDocument };
const baseUrl = 'https://library.test/v1';
const json = [{ name: 'Content-Type', value: 'application/json' }];

interface EntryOptions {
  readonly method?: string;
  readonly url?: string;
  readonly sent?: object;
  readonly status?: number;
  readonly content?: object;
  readonly headers?: readonly object[];
}

const entry = ({ method = 'GET', url = `${baseUrl}/hours`, ...rest }: EntryOptions = {}) => ({
  time: 12.5,
  request: {
    method,
    url,
    headers: [{ name: ':authority', value: 'library.test' }, ...json],
    ...(rest.sent && {
      postData: { mimeType: 'application/json', text: JSON.stringify(rest.sent) },
    }),
  },
  response: {
    status: rest.status ?? 200,
    headers: rest.headers ?? json,
    content: rest.content ?? { size: 20, text: '{"from":9,"to":18}' },
  },
});

const harOf = (...entries: readonly object[]) => JSON.stringify({ log: { entries } });
const read = (...entries: readonly object[]) => readHar(harOf(...entries), { contract, baseUrl });

test('an entry is the exchange that it was', async () => {
  const { exchanges } = await read(
    entry({ method: 'post', url: `${baseUrl}/books?a=1`, sent: { title: 'Emma' }, status: 201 }),
  );
  expect(exchanges).toMatchObject([
    {
      operation: { operationId: 'addBook' },
      request: { method: 'POST', path: '/books', body: '{"title":"Emma"}' },
      response: { status: 201, mediaType: 'application/json', milliseconds: 12.5 },
    },
  ]);
  expect(exchanges[0]?.request.headers.get('content-type')).toBe('application/json');
});

test('a body in base64 is read', async () => {
  const content = { size: 19, encoding: 'base64', text: btoa('{"from":9,"to":18}') };
  const { exchanges } = await read(entry({ content }));
  expect(exchanges[0]?.response.json).toEqual({ from: 9, to: 18 });
});

test('entries elsewhere, without an answer and without their body are left out and counted', async () => {
  const found = await read(
    entry(),
    entry({ url: 'https://elsewhere.test/v1/hours' }),
    entry({ url: 'https://library.test/v10/hours' }),
    entry({ status: 0 }),
    entry({ content: { size: 20 } }),
  );
  expect(found).toMatchObject({ elsewhere: 2, incomplete: 2 });
  expect(found.exchanges).toHaveLength(1);
});

test.for([
  ['{', 'This is no HAR file: it is no JSON.'],
  ['{"log":{}}', 'expected a list at log.entries'],
  [harOf(entry(), { request: 1 }), 'Expected an object at log.entries[1].request.'],
  [harOf(entry({ url: 'nowhere' })), 'Expected a URL at log.entries[0].request.url.'],
  [
    harOf({ ...entry(), response: { status: 'ok' } }),
    'Expected a number at log.entries[0].response.status.',
  ],
  [
    harOf(entry({ content: { encoding: 'base64', text: '!' } })),
    'Expected base64 at log.entries[0].response.content.text.',
  ],
  [
    harOf(entry({ headers: [{ name: 'not a name', value: '' }] })),
    'Expected a header at log.entries[0].response.headers[0]: not a name',
  ],
] as const)('what is no HAR is refused with its place: %#', async ([text, sentence]) => {
  const reading = readHar(text, { contract, baseUrl });
  await expect(reading).rejects.toThrow(sentence);
  await expect(reading).rejects.toBeInstanceOf(HarError);
});

test('recorded traffic is judged as a run is, and nothing is sent', async () => {
  const { exchanges } = await read(
    entry(),
    entry({ status: 202 }),
    entry({ method: 'POST', url: `${baseUrl}/books`, sent: { title: '' }, status: 201 }),
  );
  const report = await judgeExchanges({ contract, baseUrl, exchanges });
  expect(report).toMatchObject({ outcome: 'failed', requests: 3, mock: false });
  const found = report.findings.map(({ rule, operationId }) => [rule, operationId]);
  expect(found).toContainEqual(['response/status', 'getHours']);
  expect(found).toContainEqual(['requests/invalid-refused', 'addBook']);
});

test('traffic in which nothing succeeded says nothing', async () => {
  const content = { text: '{"problem":{"code":"card","text":"Show your card"},"status":401}' };
  const { exchanges } = await read(
    entry({ url: `${baseUrl}/books`, status: 401, content, headers: json }),
  );
  const report = await judgeExchanges({
    contract,
    baseUrl,
    exchanges,
    only: { rules: ['requests'] },
  });
  expect(report.outcome).toBe('untested');
});
