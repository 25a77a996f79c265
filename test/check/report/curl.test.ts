import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlLine, variableOf } from '../../../src/check/report/curl.ts';
import type { RecordedExchange } from '../../../src/check/report/recorded.ts';

type Sent = Partial<RecordedExchange['request']>;

const exchange = (request: Sent): RecordedExchange => ({
  operationId: undefined,
  request: {
    method: 'GET',
    url: 'https://a.test/b',
    headers: [],
    credential: 'full',
    body: undefined,
    ...request,
  },
  response: { status: 200, headers: [], body: '', omitted: 0, milliseconds: 1 },
});

/** The words that a shell makes of the line. */
const wordsOf = (request: Sent, env: Record<string, string> = {}): readonly string[] =>
  execFileSync('bash', ['-c', `curl() { printf '%s\\0' "$@"; }; ${curlLine(exchange(request))}`], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  })
    .split('\0')
    .slice(0, -1);

test('a plain request is a plain line', () => {
  expect(curlLine(exchange({}))).toBe("curl -i 'https://a.test/b'");
  expect(curlLine(exchange({ method: 'HEAD' }))).toBe("curl -i --head 'https://a.test/b'");
  expect(curlLine(exchange({ method: 'POST', body: '{}' }))).toBe(
    "curl -i --data-raw '{}' 'https://a.test/b'",
  );
});

test('a credential is a variable of the shell, which puts it back', () => {
  const headers = [{ name: 'authorization', value: 'Bearer ***' }];
  expect(curlLine(exchange({ headers }))).toBe(
    `curl -i -H "authorization: Bearer $PARLEY_CREDENTIAL" 'https://a.test/b'`,
  );
  expect(
    wordsOf({ headers, credential: 'read-only' }, { PARLEY_CREDENTIAL_READ_ONLY: 'x y' }),
  ).toContain('authorization: Bearer x y');
  expect(variableOf(undefined)).toBe('PARLEY_CREDENTIAL');
});

test.for([
  `it's "quoted" \`ls\` $(ls) $HOME \\ \\n !! %s`,
  'two\nlines\tand \u001b[31m \\u0041',
  'ünïcödé 😀 \u202e',
  '',
])('a shell reads %j as it is', (body) => {
  expect(wordsOf({ method: 'PUT', body })).toEqual([
    '-i',
    '-X',
    'PUT',
    '--data-raw',
    body,
    'https://a.test/b',
  ]);
  const around = `${body}***${body}`;
  expect(wordsOf({ method: 'PUT', body: around }, { PARLEY_CREDENTIAL: '$x' })).toContain(
    `${body}$x${body}`,
  );
});
