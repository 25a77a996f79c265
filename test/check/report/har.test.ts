import { expect, test } from 'vitest';
import { renderHar } from '../../../src/check/report/har.ts';
import { sampleDocument } from './sample.ts';

test('the exchanges of all findings are entries, in their order', async () => {
  const document = await sampleDocument();
  const { log } = JSON.parse(renderHar(document)) as {
    log: { version: string; entries: { request: { url: string }; comment: string }[] };
  };
  expect(log.version).toBe('1.2');
  expect(log.entries.map(({ request }) => request.url)).toEqual(
    document.findings.flatMap(({ exchanges }) => exchanges.map(({ request }) => request.url)),
  );
});

test('an entry has all that HAR 1.2 asks for', async () => {
  const document = await sampleDocument();
  const { log } = JSON.parse(renderHar(document)) as { log: { entries: Record<string, object>[] } };
  for (const entry of log.entries) {
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining([
        'startedDateTime',
        'time',
        'request',
        'response',
        'cache',
        'timings',
      ]),
    );
    const both = ['httpVersion', 'cookies', 'headers', 'headersSize', 'bodySize'];
    expect(Object.keys(entry.request ?? {})).toEqual(
      expect.arrayContaining([...both, 'method', 'url', 'queryString']),
    );
    expect(Object.keys(entry.response ?? {})).toEqual(
      expect.arrayContaining([...both, 'status', 'statusText', 'content', 'redirectURL']),
    );
  }
});
