import { type Instant, stopwatch, wallTime } from '../world/clock.ts';
import { attempt, eventually } from './eventually.ts';
import { type Answer, BodyTooLarge, type MockRequest } from './exchange.ts';
import type { Journal, RequestEvent } from './journal.ts';
import type { Recorded } from './log-entry.ts';

/** A request on its way to an answer, and what is known of it so far. */
export interface Recording {
  readonly request: MockRequest;
  readonly started: number;
  /** The request's own, which is read once however often it is asked for. */
  reading: Uint8Array | Promise<Uint8Array> | undefined;
  bytes: Uint8Array | undefined;
  unread: Recorded['unread'];
  /** Of the session that it has come to. */
  journal: Journal | undefined;
  event: RequestEvent | undefined;
}

export interface Ended {
  readonly answer: Answer;
  readonly session: string;
  /** Undefined where the path leads to none. */
  readonly api?: string | undefined;
  readonly operationId?: string | undefined;
  readonly credential?: string | undefined;
  readonly faults?: readonly string[] | undefined;
  /** By the session's clock, in milliseconds since the epoch; by default when it arrived. */
  readonly at?: Instant | undefined;
}

export const record = (request: MockRequest): Recording => ({
  request,
  started: stopwatch(),
  reading: undefined,
  bytes: undefined,
  unread: undefined,
  journal: undefined,
  event: undefined,
});

/** It has come to its session. */
export function inSession(
  recording: Recording,
  to: { journal: Journal; base: string | undefined },
) {
  recording.journal = to.journal;
  recording.event = to.journal.arrived(to.base);
}

/** The request's body, as `MockRequest` has it. */
export const recordedBody = (
  recording: Recording,
  limit: number,
): Uint8Array | Promise<Uint8Array> =>
  attempt(() => readOnce(recording, limit), {
    rescue(error) {
      recording.unread = error instanceof BodyTooLarge ? 'too large' : 'broken off';
      throw error;
    },
    last() {
      if (recording.event) recording.journal?.read(recording.event);
    },
  });

function readOnce(recording: Recording, limit: number): Uint8Array | Promise<Uint8Array> {
  recording.reading ??= recording.request.body(limit);
  return eventually(recording.reading, (bytes) => {
    recording.bytes = bytes;
    if (bytes.byteLength > limit) throw new BodyTooLarge(`over ${limit} bytes`);
    return bytes;
  });
}

const none: readonly string[] = [];

/** It has its answer. */
export function recorded(recording: Recording, ended: Ended): Recorded {
  const { request, started, bytes, unread, journal, event } = recording;
  const { answer, session, api, operationId, credential, faults = none, at } = ended;
  const exchange: Recorded = {
    direction: 'in',
    session,
    at: at ?? event?.at ?? wallTime(),
    milliseconds: stopwatch() - started,
    method: request.method,
    origin: request.origin,
    path: request.path,
    search: request.search,
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
}

/** It comes to no answer. */
export function abandoned({ journal, event }: Recording): void {
  if (event) journal?.abandoned(event);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Of a longer body, the text may take more room than the bytes. */
const short = 4_096;

/** A short body as the text that it is, if it is one: bytes in a buffer of their own take several times the room. */
function kept(bytes: Uint8Array): string | Uint8Array {
  // Where a text begins with a byte order mark, it does not tell what the bytes were.
  if (bytes.byteLength > short || bytes[0] === 0xef) return owned(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return owned(bytes);
  }
}

/** What is kept must not hold on to the larger buffer that a body may be a view into. */
const owned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
