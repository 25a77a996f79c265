import { type Exchange, jsonOf, mediaTypeOf } from '../../src/check/exchange.ts';
import type { ExchangeRule } from '../../src/check/rule.ts';
import { subjectOf } from '../../src/check/subject.ts';
import { asDocument } from '../../src/spec/document.ts';

export interface Exchanged {
  /** `GET /things`. */
  readonly line: string;
  readonly sent?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Written as JSON, and called that. */
  readonly json?: unknown;
  readonly text?: string;
}

/** `place problem` of everything that the rule has against the exchange; `silent` where it says nothing about it. */
export function judging(
  source: unknown,
  rule: ExchangeRule,
): (exchanged: Exchanged) => readonly string[] | 'silent' {
  const subject = subjectOf({ name: 'tiny', document: asDocument(source) });
  return (exchanged) => {
    const { line, sent, status = 200, json } = exchanged;
    const [method = 'GET', to = '/'] = line.split(' ');
    const url = new URL(`http://tiny.test${to}`);
    const text = exchanged.text ?? (json === undefined ? '' : JSON.stringify(json));
    const headers = new Headers({
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...exchanged.headers,
    });
    const match = subject.contract.route(method === 'HEAD' ? 'GET' : method, url.pathname);
    const exchange: Exchange = {
      operation: match.kind === 'operation' ? match.operation : undefined,
      pathParameters: {},
      request: {
        method,
        url: url.href,
        path: url.pathname,
        query: url.searchParams,
        headers: new Headers(),
        credential: undefined,
        body: sent,
      },
      response: {
        status,
        headers,
        mediaType: mediaTypeOf(headers),
        text,
        json: jsonOf(text),
        bytes: new TextEncoder().encode(text).byteLength,
        milliseconds: 1,
      },
    };
    const problems = rule.judge(exchange, subject);
    return problems?.map(({ place, problem }) => `${place} ${problem}`) ?? 'silent';
  };
}
