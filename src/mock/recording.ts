import { compileRedaction, type Redaction } from '../conventions/redaction.ts';
import { stopwatch } from '../world/clock.ts';
import { addressOf } from './address.ts';
import { type Answer, BodyTooLarge, type MockRequest } from './exchange.ts';
import type { Recorded } from './request-log.ts';

/** A request whose body can be read more than once, on its way to an answer. */
export interface Recording {
  readonly request: MockRequest;
  ended(outcome: Ended): Recorded;
}

export interface Ended {
  readonly answer: Answer;
  readonly operationId?: string | undefined;
  readonly credential?: string | undefined;
  readonly faults?: readonly string[] | undefined;
  /** By the session's clock, in milliseconds since the epoch. */
  readonly at: number;
  /** Undefined where the path leads to no API. */
  readonly redaction?: Redaction | undefined;
  /** Operations that may have been meant. */
  near?(): readonly string[];
}

/** For requests that belong to no API, which can only carry what any request may. */
const general = compileRedaction({
  contract: { document: { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} } },
});

const nothing = (): readonly string[] => [];

export function record(request: MockRequest): Recording {
  const started = stopwatch();
  let read: Promise<Uint8Array> | undefined;
  let bytes: Uint8Array | undefined;
  const { method, origin, path, query } = request;

  return {
    request: {
      ...request,
      async body(limit) {
        read ??= request.body(limit);
        bytes = await read;
        if (bytes.byteLength > limit) throw new BodyTooLarge(`over ${limit} bytes`);
        return bytes;
      },
    },
    ended({
      answer,
      operationId,
      credential,
      faults = [],
      at,
      redaction = general,
      near = nothing,
    }) {
      const address = addressOf(request);
      return {
        session: address.session,
        at,
        milliseconds: stopwatch() - started,
        method,
        url: `${origin}${path}${query.size > 0 ? `?${query}` : ''}`,
        api: redaction === general ? undefined : address.api,
        operationId,
        credential,
        status: answer.status,
        request: { headers: request.headers(), body: bytes?.byteLength ? bytes : undefined },
        response: { headers: Object.entries(answer.headers), body: answer.body },
        faults,
        broke: answer.transport?.kind,
        redaction,
        near,
      };
    },
  };
}
