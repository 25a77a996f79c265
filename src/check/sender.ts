import { wallTime } from '../world/clock.ts';
import type { RawCall } from './call.ts';
import { type Exchange, jsonOf, mediaTypeOf, type Target } from './exchange.ts';
import type { CheckCredential } from './probe.ts';
import type { Subject } from './subject.ts';

/** The target gave no answer at all, so nothing can be said of it. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** No more requests may be sent; the message says why. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

export interface SenderOptions {
  readonly subject: Subject;
  readonly target: Target;
  /** Of the API, without a trailing slash. */
  readonly baseUrl: string;
  readonly credentials: readonly CheckCredential[];
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends a request and reads its answer to the end. Rejects with `Unreachable`. */
export type Send = (call: RawCall) => Promise<Exchange>;

export function createSender({
  subject,
  target,
  baseUrl,
  credentials,
  headers = {},
}: SenderOptions): Send {
  const { contract } = subject;
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '');

  return async ({ method, to, as = 'full', body, ...call }) => {
    const credential = as === null ? undefined : credentialNamed(as);
    const url = to.startsWith('/') || to === '' ? baseUrl + to : to;
    const request = new Request(url, {
      method,
      headers: { ...headers, ...credential?.headers, ...call.headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
    });
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname;
    const sentHeaders = new Headers(request.headers);
    const started = wallTime();
    const { response, text, bytes } = await answerOf(target, request);
    const match = contract.route(method === 'HEAD' ? 'GET' : method, path);
    const called = match.kind === 'operation' ? match : undefined;
    return {
      operation: called?.operation,
      pathParameters: called?.pathParameters ?? {},
      request: {
        method,
        url: request.url,
        path,
        query: searchParams,
        headers: sentHeaders,
        credential: credential?.name,
        body: typeof body === 'string' ? body : undefined,
      },
      response: {
        status: response.status,
        headers: response.headers,
        mediaType: mediaTypeOf(response.headers),
        text,
        json: jsonOf(text),
        bytes,
        milliseconds: wallTime() - started,
      },
    };
  };

  function credentialNamed(name: string): CheckCredential | undefined {
    const found = credentials.find((it) => it.name === name);
    // An API without security has none, and needs none.
    if (!found && name !== 'full') throw new Error(`There is no credential ${name}.`);
    return found;
  }
}

const utf8 = new TextDecoder();

async function answerOf(target: Target, request: Request) {
  try {
    const response = await target(request);
    const body = await response.arrayBuffer();
    return { response, text: utf8.decode(body), bytes: body.byteLength };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Unreachable(`${request.method} ${request.url} got no answer: ${reason}`, {
      cause: error,
    });
  }
}
