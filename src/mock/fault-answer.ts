import { ApiError, type ErrorKind } from '../conventions/api-error.ts';
import type { ErrorFormat } from '../conventions/error-format.ts';
import type { Abort, Fault } from '../world/fault.ts';
import { type Answer, type Transport, wholeBody } from './exchange.ts';
import { someTime } from './rim.ts';
import type { Reply } from './scene.ts';

interface Occasion {
  readonly errors: ErrorFormat;
  /** Seconds until the quota is whole again, for a refusal that tells how long to wait. */
  readonly waits: number | undefined;
}

/**
 * What a fault answers instead of the API, or undefined where it leaves the answer to it. Throws `ApiError` for an error
 * that the API words itself.
 */
export function injectedReply(
  fault: Fault,
  { errors, waits = someTime }: Occasion,
): Reply | undefined {
  const { status, code, body } = fault;
  if (body !== undefined) return bodied(fault, errors);
  const named = code === undefined ? undefined : errors.kindNamed(String(code));
  if (named) throw new ApiError(named, { status, retryAfter: waitFor(named, waits) });
  if (status === undefined) return undefined;
  if (status < 400) return { status, body: undefined };
  const kind = errors.kindOf(status);
  if (kind) throw new ApiError(kind, { retryAfter: waitFor(kind, waits) });
  // A status that the API has no words for, as a gateway's, in the format that its errors have.
  const nearest = status < 500 ? 'invalid-parameters' : 'internal';
  throw new ApiError(nearest, { status, message: `Status ${status}` });
}

const waitFor = (kind: ErrorKind, seconds: number): number | undefined =>
  kind === 'rate-limited' ? seconds : undefined;

function bodied({ status, code, body }: Fault, errors: ErrorFormat): Reply {
  const kind = code === undefined ? undefined : errors.kindNamed(String(code));
  const written = status ?? (kind && errors.statusOf(kind)) ?? 200;
  if (typeof body === 'string')
    return { status: written, mediaType: 'text/plain', body, raw: true };
  return { status: written, body, ...(written >= 400 && { mediaType: errors.mediaType }) };
}

/** The answer as it leaves when the fault has done its work on it. */
export function broken(answer: Answer, fault: Fault): Answer {
  const { headers: changes = {}, malformed, abort, dripMs } = fault;
  const headers = { ...answer.headers };
  for (const [name, value] of Object.entries(changes)) {
    for (const known of Object.keys(headers)) {
      if (known.toLowerCase() === name.toLowerCase()) delete headers[known];
    }
    if (value !== null) headers[name] = value;
  }
  const body = wholeBody(answer.body);
  const transport = transportOf({ abort, dripMs });
  return {
    ...answer,
    headers,
    body: malformed && typeof body === 'string' ? brokenOff(body) : body,
    ...(transport && { transport }),
  };
}

/** The first two thirds of a text, which are no JSON: part of a list or object never is, and part of a number gets a bracket. */
function brokenOff(text: string): string {
  const part = text.slice(0, Math.floor((text.trimEnd().length * 2) / 3));
  return /^\s*[[{"]/.test(part) ? part : `{${part}`;
}

function transportOf({ abort, dripMs }: Pick<Fault, 'abort' | 'dripMs'>): Transport | undefined {
  if (abort) return { kind: abort === true ? 'reset' : (abort satisfies Abort) };
  return dripMs === undefined ? undefined : { kind: 'drip', milliseconds: dripMs };
}
