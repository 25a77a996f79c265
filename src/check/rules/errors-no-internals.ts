import { isRecord, pointerTo } from '../../spec/json-pointer.ts';
import { percentDecoded } from '../../spec/percent-encoding.ts';
import { type Exchange, isError } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

/** What gives away how a server is built, and what it is called. */
const internals: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a stack trace',
    /\n\s+at \S|\bat \S+ \([^()]+:\d+\)|Traceback \(most recent call last\)|\bgoroutine \d+ \[/,
  ],
  [
    'a file path',
    /(^|[\s"'(])(file:\/\/\/?|\/(app|etc|home|opt|root|srv|usr|var|Users)\/|[A-Z]:\\)[^\s"')]+/,
  ],
  ['a file path', /\bnode_modules\/|\b[\w/-]+\.(js|ts|py|rb|php|java|go|cs):\d+/],
  [
    'SQL',
    /\b(SELECT\b[^\n]+\bFROM|INSERT INTO|DELETE FROM|UPDATE\b[^\n]+\bSET)\b|\bSQLSTATE\b|syntax error at or near/,
  ],
  [
    'an exception class',
    /\b([a-z]+\.)+[A-Z]\w*(Exception|Error)\b|\b[A-Z]\w*Exception\b|\b[A-Z][a-z]\w*Error: /,
  ],
  ['a connection of the server', /\b(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)\b/],
];

export const errorsNoInternals: ExchangeRule = {
  name: 'errors/no-internals',
  law: 'An error shows nothing of the server’s inside: no stack trace, file path, SQL or exception class.',
  why: 'It helps nobody who can read only the API, and helps those who look for a way in.',
  source: 'OWASP API Security Top 10 (2023), API8; RFC 9457, 5',
  judge(exchange) {
    const { json, text } = exchange.response;
    if (!isError(exchange) || text === '') return undefined;
    return textsOf(json ?? text).flatMap(({ place, text }) => {
      // A single word is a code, which may be named as its class.
      const [what] =
        (/\s/.test(text) && internals.find((it) => shows(it[1], { text, exchange }))) || [];
      if (what === undefined) return [];
      return [
        { place, problem: `must not show ${what}`, actual: text, pointer: '/x-error-format' },
      ];
    });
  },
};

/** What the request itself said may be quoted. */
function shows(pattern: RegExp, { text, exchange }: { text: string; exchange: Exchange }): boolean {
  const found = pattern.exec(text)?.[0].trim();
  if (found === undefined) return false;
  const { url, query, body = '' } = exchange.request;
  const sent = [body, percentDecoded(url) ?? url, ...query.values()];
  return !sent.some((it) => it.includes(found));
}

function textsOf(value: unknown, place = ''): readonly { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place: place || 'body', text: value }];
  const entries = Array.isArray(value) || isRecord(value) ? Object.entries(value) : [];
  return entries.flatMap(([name, member]) => textsOf(member, pointerTo(place, name)));
}
