import type { Redaction } from '../../conventions/redaction.ts';
import type { Exchange } from '../exchange.ts';

/** An exchange as reports keep it: plain data, credentials taken out. */
export interface RecordedExchange {
  readonly operationId: string | undefined;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly RecordedHeader[];
    /** The name of the credential that was sent. */
    readonly credential: string | undefined;
    readonly body: string | undefined;
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly RecordedHeader[];
    readonly body: string;
    /** Characters of the body that were left out at its end. */
    readonly omitted: number;
    readonly milliseconds: number;
  };
}

export interface RecordedHeader {
  readonly name: string;
  readonly value: string;
}

/** Characters of an answer that are kept; nobody reads more of it in a report. */
const kept = 10_000;

export function recordOf(
  { operation, request, response }: Exchange,
  redaction: Redaction,
): RecordedExchange {
  const headers = (all: Headers) =>
    Array.from(all, ([name, value]) => ({ name, value: redaction.header(name, value) }));
  const body = redaction.text(response.text);
  return {
    operationId: operation?.operationId,
    request: {
      method: request.method,
      url: redaction.text(request.url),
      headers: headers(request.headers),
      credential: request.credential,
      body: request.body === undefined ? undefined : redaction.text(request.body),
    },
    response: {
      status: response.status,
      headers: headers(response.headers),
      body: body.slice(0, kept),
      omitted: Math.max(0, body.length - kept),
      milliseconds: response.milliseconds,
    },
  };
}
