import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import type { Target } from '../../src/check.ts';
import { checkedMock, sentences } from './checked-mock.ts';

/** Each answer as another server might send it, which is as right. */
function served(
  change: (response: Response, text: string) => Response,
): (target: Target) => Target {
  return (target) => async (request) => {
    const response = await target(request);
    const text = await response.text();
    return text === '' ? response : change(response, text);
  };
}

const withHeaders = (response: Response, more: Readonly<Record<string, string>>): Headers => {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return headers;
};

const typed = (parameters: string) =>
  served((response, text) => {
    const type = `${response.headers.get('content-type')}${parameters}`;
    const headers = withHeaders(response, { 'Content-Type': type });
    return new Response(text, { status: response.status, headers });
  });

const ways: readonly (readonly [what: string, wrap: (target: Target) => Target])[] = [
  ['a charset after the media type', typed('; charset=utf-8')],
  ['a charset in capitals and quotes', typed(';charset="UTF-8"')],
  ['a semicolon after the media type', typed(';')],
  [
    'a media type in capitals',
    served((response, text) => {
      const type = response.headers.get('content-type')?.toUpperCase() ?? '';
      const headers = withHeaders(response, { 'Content-Type': type });
      return new Response(text, { status: response.status, headers });
    }),
  ],
  [
    'JSON over several lines, its length stated, after a byte order mark',
    served((response, text) => {
      const bytes = new TextEncoder().encode(
        `\uFEFF${JSON.stringify(JSON.parse(text), null, 2)}\n`,
      );
      const headers = withHeaders(response, { 'Content-Length': String(bytes.byteLength) });
      return new Response(bytes, { status: response.status, headers });
    }),
  ],
  [
    'the length of what was compressed',
    served((response, text) => {
      const headers = withHeaders(response, { 'Content-Length': '7', 'Content-Encoding': 'br' });
      return new Response(text, { status: response.status, headers });
    }),
  ],
  [
    'headers that nobody asked for',
    served((response, text) => {
      const headers = withHeaders(response, { 'X-Powered-By': 'Parley', Date: 'yesterday' });
      return new Response(text, { status: response.status, headers });
    }),
  ],
];

for (const [what, wrap] of ways) {
  test(`${what} alarms nobody`, async () => {
    for (const { name } of apis) {
      const report = await checkedMock({
        api: name,
        wrap,
        only: { rules: ['response', 'errors'] },
      });
      expect(sentences(report), name).toEqual([]);
      expect(report.outcome).toBe('passed');
    }
  });
}
