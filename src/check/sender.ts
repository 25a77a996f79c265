import { wallTime } from '../world/clock.ts';
import type { RawCall } from './call.ts';
import type { Exchange, Target } from './exchange.ts';
import type { CheckCredential } from './probe.ts';
import { recordedExchange } from './recorded-exchange.ts';
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
  return async ({ method, to, as = 'full', body, ...call }) => {
    const credential = as === null ? undefined : credentialNamed(as);
    const url = to.startsWith('/') || to === '' ? baseUrl + to : to;
    // Read at once: a form that is refused while it is still being written is an unhandled error in Node.
    const form = body instanceof FormData ? new Response(body) : undefined;
    const request = new Request(url, {
      method,
      headers: {
        ...headers,
        ...(form && { 'Content-Type': form.headers.get('content-type') ?? '' }),
        ...credential?.headers,
        ...call.headers,
      },
      ...(body === undefined ? {} : { body: form ? await form.arrayBuffer() : body }),
      redirect: 'manual',
    });
    const requestHeaders = new Headers(request.headers);
    const started = wallTime();
    const { response, text, bytes } = await answerOf(target, request);
    return recordedExchange(subject.contract, {
      baseUrl,
      method,
      url: request.url,
      requestHeaders,
      requestBody: typeof body === 'string' ? body : undefined,
      credential: credential?.name,
      status: response.status,
      responseHeaders: response.headers,
      text,
      bytes,
      milliseconds: wallTime() - started,
    });
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
