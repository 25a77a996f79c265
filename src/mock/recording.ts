import { type Instant, stopwatch, wallTime } from '../world/clock.ts';
import { attempt, eventually } from './eventually.ts';
import { type Answer, BodyTooLarge, type MockRequest } from './exchange.ts';
import type { Journal, RequestEvent } from './journal.ts';
import type { Recorded } from './log-entry.ts';

/** A request on its way to an answer. */
export interface Recording {
  readonly request: MockRequest;
  /** The request's own, which reads it once however often it is asked for. */
  body(limit: number): Uint8Array | Promise<Uint8Array>;
  /** It has come to its session. */
  inSession(journal: Journal, base: string | undefined): void;
  /** `at`: by the session's clock, in milliseconds since the epoch; by default when it arrived. */
  ended(answer: Answer, outcome: Ended): Recorded;
  /** It came to no answer. */
  failed(): void;
}

export interface Ended {
  readonly session: string;
  /** Undefined where the path leads to none. */
  readonly api?: string | undefined;
  readonly operationId?: string | undefined;
  readonly credential?: string | undefined;
  readonly faults?: readonly string[] | undefined;
  readonly at?: Instant | undefined;
}

const none: readonly string[] = [];

export function record(request: MockRequest): Recording {
  const started = stopwatch();
  let reading: Uint8Array | Promise<Uint8Array> | undefined;
  let bytes: Uint8Array | undefined;
  let unread: Recorded['unread'];
  let journal: Journal | undefined;
  let event: RequestEvent | undefined;
  const { method, origin, path, search } = request;

  function read(limit: number): Uint8Array | Promise<Uint8Array> {
    reading ??= request.body(limit);
    return eventually(reading, (whole) => {
      bytes = whole;
      if (bytes.byteLength > limit) throw new BodyTooLarge(`over ${limit} bytes`);
      return bytes;
    });
  }

  const body = (limit: number) =>
    attempt(() => read(limit), {
      rescue(error) {
        unread = error instanceof BodyTooLarge ? 'too large' : 'broken off';
        throw error;
      },
      last() {
        if (event) journal?.read(event);
      },
    });

  return {
    request,
    body,
    inSession(to, base) {
      journal = to;
      event = to.arrived(base);
    },
    ended(answer, { session, api, operationId, credential, faults = none, at }) {
      const exchange: Recorded = {
        direction: 'in',
        session,
        at: at ?? event?.at ?? wallTime(),
        milliseconds: stopwatch() - started,
        method,
        origin,
        path,
        search,
        headers: request.headers,
        body: bytes?.byteLength ? kept(bytes) : undefined,
        unread,
        api,
        operationId,
        credential,
        answer,
        faults,
        failure: undefined,
      };
      if (event) {
        event.exchange = exchange;
        journal?.ended(event);
      }
      return exchange;
    },
    failed() {
      if (event) journal?.abandoned(event);
    },
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Of a longer body, the text may take more room than the bytes. */
const short = 4_096;

/** A short body as the text that it is, if it is one: bytes in a buffer of their own take several times the room. */
function kept(bytes: Uint8Array): string | Uint8Array {
  // Where a text begins with a byte order mark, it does not tell what the bytes were.
  if (bytes.byteLength > short || bytes[0] === 0xef) return bytes;
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes;
  }
}
