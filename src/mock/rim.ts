import type { ApiError } from '../conventions/api-error.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import type { Operation } from '../spec/operation.ts';
import { fingerprint } from '../world/digest.ts';
import type { CompiledApi, OperationPlan } from './compile-api.ts';
import type { Answer, ApiRequest } from './exchange.ts';
import { jsonText, piecedText, tagOf } from './json-text.ts';
import type { Reply } from './scene.ts';

/** What every answer to a request tells, whatever it says. */
export interface Rim {
  readonly request: ApiRequest;
  readonly allowance: Allowance | undefined;
  /** The number of the request in its session. */
  readonly ordinal: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Refusal {
  readonly error: ApiError;
  readonly operation: Operation | undefined;
}

/** Writes replies and errors of one API as HTTP. */
export interface RimWriter {
  /** `plan`: of the operation that replies; without it, the answer has no `ETag`. */
  written(reply: Reply, rim: Rim, plan?: OperationPlan): Answer;
  refused(refusal: Refusal, rim: Rim): { readonly answer: Answer; readonly body: unknown };
}

export function compileRim({ contract, cors, errors, rateLimit }: CompiledApi): RimWriter {
  function headersOf({ request, allowance }: Rim): Record<string, string> {
    const headers = { ...cors.headers(request) };
    if (allowance) rateLimit?.write(allowance, headers);
    return headers;
  }

  /**
   * The quota as the answer's status has it: a refusal for the rate limit that was only asked for shows it spent, and
   * whatever is answered instead of a real one tells no time to wait.
   */
  function agreeing(
    rim: Rim,
    { status, waits }: { status: number; waits?: number | undefined },
  ): Rim {
    const { allowance, now } = rim;
    if (!allowance) return rim;
    if (status !== 429) {
      if (allowance.retryAfter === undefined) return rim;
      return { ...rim, allowance: { ...allowance, retryAfter: undefined } };
    }
    const real = waitOf(allowance, now);
    const retryAfter = waits ?? real;
    if (retryAfter === allowance.retryAfter) return rim;
    // A documented example prints a time of its own.
    const reset = retryAfter === real ? allowance.reset : now + retryAfter * 1000;
    return { ...rim, allowance: { ...allowance, remaining: 0, reset, retryAfter } };
  }

  return {
    written(reply, rim, plan) {
      const { status } = reply;
      const waits = status === 429 ? errors.read(reply).retryAfter : undefined;
      const headers = headersOf(agreeing(rim, { status, waits }));
      if (reply.body === undefined) return { status, headers, body: undefined };
      const tagged = plan?.tagged && status === 200 ? jsonText(reply.body) : undefined;
      if (tagged) {
        headers.ETag = tagOf(tagged);
        if (holdsTag(rim.request.header('if-none-match'), headers.ETag)) {
          return { status: 304, headers, body: undefined };
        }
      }
      headers['Content-Type'] = reply.mediaType ?? 'application/json';
      const body = tagged ?? (reply.raw ? String(reply.body) : piecedText(reply.body));
      return { status, headers, body };
    },

    refused({ error, operation }, rim) {
      const { status, mediaType, body } = errors.write(error, {
        operation,
        instance: `${contract.basePath}${rim.request.path}` || '/',
        requestId: `req_${fingerprint(`${contract.name} ${rim.ordinal}`)}`,
      });
      const headers = {
        ...headersOf(agreeing(rim, { status, waits: error.facts.retryAfter })),
        ...error.facts.headers,
        'Content-Type': mediaType,
      };
      return { answer: { status, headers, body: JSON.stringify(body) }, body };
    },
  };
}

/** Whole seconds, at least one, until there is quota again, or would be if it were spent. */
export const waitOf = ({ retryAfter, reset }: Allowance, now: number): number =>
  retryAfter ?? Math.max(1, Math.ceil((reset - now) / 1000));

/** Seconds to wait, for an API that has errors about a rate limit and no quota to tell them by. */
export const someTime = 60;

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function holdsTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const held = header.split(',').map((it) => it.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(tag);
}
