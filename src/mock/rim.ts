import type { ApiError } from '../conventions/api-error.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import type { Operation } from '../spec/operation.ts';
import { fingerprint } from '../world/random.ts';
import type { CompiledApi, OperationPlan } from './compile-api.ts';
import type { Answer, ApiRequest } from './exchange.ts';
import { type JsonText, jsonText } from './json-text.ts';
import type { Reply } from './scene.ts';

/** What every answer to a request tells, whatever it says. */
export interface Rim {
  readonly request: ApiRequest;
  readonly allowance: Allowance | undefined;
  /** The number of the request in its session. */
  readonly ordinal: number;
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
  const headersOf = ({ request, allowance }: Rim): Record<string, string> => ({
    ...cors.headers(request),
    ...(allowance && rateLimit?.write(allowance)),
  });

  /** A refusal for the rate limit that was only asked for shows the quota as it would then be. */
  function spent(rim: Rim, retryAfter: number | undefined): Rim {
    const { allowance } = rim;
    if (retryAfter === undefined || !allowance || allowance.retryAfter !== undefined) return rim;
    return { ...rim, allowance: { ...allowance, remaining: 0, retryAfter } };
  }

  return {
    written(reply, rim, plan) {
      const { status } = reply;
      const retryAfter = status === 429 ? errors.read(reply).retryAfter : undefined;
      const headers = headersOf(spent(rim, retryAfter));
      if (reply.body === undefined) return { status, headers, body: undefined };
      const { text: body, digest } = reply.raw ? rawText(reply.body) : jsonText(reply.body);
      if (plan?.tagged && status === 200) {
        headers.ETag = `"${fingerprint(digest)}"`;
        if (holdsTag(rim.request.header('if-none-match'), headers.ETag)) {
          return { status: 304, headers, body: undefined };
        }
      }
      headers['Content-Type'] = reply.mediaType ?? 'application/json';
      return { status, headers, body };
    },

    refused({ error, operation }, rim) {
      const { status, mediaType, body } = errors.write(error, {
        operation,
        instance: `${contract.basePath}${rim.request.path}` || '/',
        requestId: `req_${fingerprint(`${contract.name} ${rim.ordinal}`)}`,
      });
      const headers = {
        ...headersOf(spent(rim, error.facts.retryAfter)),
        ...error.facts.headers,
        'Content-Type': mediaType,
      };
      return { answer: { status, headers, body: JSON.stringify(body) }, body };
    },
  };
}

const rawText = (body: unknown): JsonText => ({ text: String(body), digest: String(body) });

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function holdsTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const held = header.split(',').map((it) => it.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(tag);
}
