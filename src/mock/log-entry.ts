import type { Redaction } from '../conventions/redaction.ts';
import type { Instant } from '../world/clock.ts';
import { base64 } from './base64.ts';
import { type Answer, type AnswerBody, wholeBody } from './exchange.ts';

/** A request that the mock answered, or one that it sent out, credentials taken out. */
export interface LogEntry {
  /** 1, 2, 3, …, over all sessions. */
  readonly id: number;
  /** `out`: sent by the mock, as webhooks are. */
  readonly direction: 'in' | 'out';
  readonly session: string;
  /** By the session's clock, in milliseconds since the epoch. */
  readonly at: Instant;
  /** Real time that it took. */
  readonly milliseconds: number;
  readonly method: string;
  /** As the client sent it. */
  readonly url: string;
  /** Undefined where the path leads to no API. */
  readonly api: string | undefined;
  readonly operationId: string | undefined;
  /** The name of the credential, where it is known. */
  readonly credential: string | undefined;
  /** 0 where no answer came to what the mock sent out. */
  readonly status: number;
  readonly request: LoggedMessage;
  readonly response: LoggedMessage;
  /** Ids of the faults that it met. */
  readonly faults: readonly string[];
  /** How the connection broke, where a fault made it; why no answer came to what the mock sent out. */
  readonly broke: string | undefined;
  /** For a path that leads nowhere: operations that may have been meant, the likeliest first. */
  readonly near: readonly string[];
  /** Where the answer is not what the contract documents: place and problem, a sentence each. */
  readonly violations: readonly string[];
}

export interface LoggedMessage {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined for none; cut off after 65,536 characters. */
  readonly body: string | undefined;
  /** `base64` for bytes that are no text. */
  readonly encoding: 'base64' | undefined;
  /** Bytes of the whole body. */
  readonly size: number;
}

/** An exchange as it was; credentials are taken out when somebody looks, which is seldom. */
export interface Recorded
  extends Pick<
    LogEntry,
    | 'direction'
    | 'session'
    | 'at'
    | 'milliseconds'
    | 'method'
    | 'api'
    | 'operationId'
    | 'credential'
    | 'faults'
  > {
  readonly origin: string;
  /** Percent-encoded as it came. */
  readonly path: string;
  /** As it came, without its question mark. */
  readonly search: string;
  headers(): Iterable<readonly [name: string, value: string]>;
  /** As far as it was read. */
  readonly body: string | Uint8Array | undefined;
  /** Why it could not be. */
  readonly unread?: 'too large' | 'broken off' | undefined;
  /** Status 0 where none came. */
  readonly answer: Answer;
  /** Why none came. */
  readonly failure?: string | undefined;
}

/** What it takes to show an exchange. */
export interface Lens {
  /** Of an API; of a path that leads to none when undefined. */
  redaction(api: string | undefined): Redaction;
  /** Operations that a request may have meant. */
  near(request: Pick<Recorded, 'method' | 'path'>): readonly string[];
  violations(exchange: Recorded): readonly string[];
}

/** What an entry shows of a body, in characters; the rest is cut off. */
const shownBody = 65_536;

export function shownOf(exchange: Recorded, { id, lens }: { id: number; lens: Lens }): LogEntry {
  const { direction, session, at, milliseconds, method, api, operationId, credential } = exchange;
  const { faults, answer, headers, body, failure } = exchange;
  const redaction = lens.redaction(api);
  const lost = direction === 'in' && operationId === undefined && answer.status >= 400;
  return {
    id,
    direction,
    session,
    at,
    milliseconds,
    method,
    url: redaction.text(urlOf(exchange)),
    api,
    operationId,
    credential,
    status: answer.status,
    request: messageOf({ headers: headers(), body }, redaction),
    response: messageOf({ headers: Object.entries(answer.headers), body: answer.body }, redaction),
    faults,
    broke: answer.transport?.kind ?? failure,
    near: lost ? lens.near(exchange) : [],
    violations: lens.violations(exchange),
  };
}

/** Written anew, as a name or value can be encoded in ways that hide what it is. */
export function urlOf({ origin, path, search }: Pick<Recorded, 'origin' | 'path' | 'search'>) {
  const query = String(new URLSearchParams(search));
  return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}

function messageOf(
  {
    headers,
    body: given,
  }: { readonly headers: ReturnType<Recorded['headers']>; readonly body: AnswerBody },
  redaction: Redaction,
): LoggedMessage {
  const body = wholeBody(given);
  const shown = Array.from(
    headers,
    ([name, value]) => [name, redaction.header(name, value)] as const,
  );
  const text = textOf(body);
  const encoding = text === undefined && body !== undefined ? 'base64' : undefined;
  const size = sizeOf(body);
  if (text !== undefined) {
    return { headers: shown, body: redaction.text(text).slice(0, shownBody), encoding, size };
  }
  // Whole groups of three bytes, so that what is left when it is cut off is base64 still.
  const start = body instanceof Uint8Array ? body.subarray(0, (shownBody / 4) * 3) : undefined;
  return { headers: shown, body: start && base64(redaction.bytes(start)), encoding, size };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined for none, and for bytes that are no text. */
export function textOf(given: AnswerBody): string | undefined {
  const body = wholeBody(given);
  if (body === undefined || typeof body === 'string') return body;
  try {
    return utf8.decode(body);
  } catch {
    // Bytes of a file are no text to show.
    return undefined;
  }
}

const sizeOf = (body: string | Uint8Array | undefined): number => {
  if (body === undefined) return 0;
  return typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength;
};
