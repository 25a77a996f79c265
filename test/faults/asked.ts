import type { Target } from '../../src/check.ts';
import { ApiError, type ErrorKind } from '../../src/conventions/api-error.ts';
import { compileErrorFormat } from '../../src/conventions/error-format.ts';
import { calledBy, contractOf } from './fault.ts';

/** What one operation is asked for. */
export interface Asked {
  readonly query: URLSearchParams;
  /** Of the body; empty for none. */
  readonly text: string;
  /** Parsed JSON; empty where the body is none. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
}

export interface AskedOptions {
  readonly api: string;
  readonly operationId: string;
  /** Undefined leaves the answer to the server. */
  answer(asked: Asked, server: Server): Promise<Response> | undefined;
}

/** What a wrong server can do with a request that a right one would answer. */
export interface Server {
  /** The answer to the request with parts of it as they should be. */
  mended(change: Mended): Promise<Response>;
  /** An error as the API writes it, with this status where that is not the declared one. */
  refused(kind: ErrorKind, wrong?: Wrong): Promise<Response>;
}

interface Mended {
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: unknown;
}

interface Wrong {
  readonly status?: number;
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** A target that answers some requests to one operation in its own way. */
export const asking =
  ({ api, operationId, answer }: AskedOptions) =>
  (target: Target): Target =>
  async (request) => {
    const { operation, url } = calledBy(api, request);
    if (operation?.operationId !== operationId) return target(request);
    const text = await request.clone().text();
    const asked = {
      query: url.searchParams,
      text,
      json: parsed(text),
      mediaType: request.headers.get('content-type') ?? '',
    };
    const server = { mended, refused };
    return answer(asked, server) ?? target(request);

    function mended({ query = {}, json }: Mended): Promise<Response> {
      const to = new URL(url);
      for (const [name, value] of Object.entries(query)) {
        to.searchParams.delete(name);
        if (value !== undefined) to.searchParams.set(name, value);
      }
      const { method, headers } = request;
      const sent = new Headers(headers);
      if (json !== undefined) sent.set('Content-Type', 'application/json');
      const body = json === undefined ? text : JSON.stringify(json);
      const init = method === 'GET' ? {} : { body };
      return target(new Request(to, { method, headers: sent, ...init }));
    }

    async function refused(kind: ErrorKind, { status, fields }: Wrong = {}): Promise<Response> {
      // Only for its headers: a body of no known kind does nothing.
      const body = request.method === 'GET' ? {} : { body: 'nothing', method: request.method };
      const sent = new Headers(request.headers);
      if (request.method !== 'GET') sent.set('Content-Type', 'text/x-nothing');
      const other = await target(new Request(url, { ...body, headers: sent }));
      const detail = 'Something is wrong with it';
      const written = compileErrorFormat(contractOf(api)).write(
        new ApiError(kind, { detail, fields }),
        { operation, instance: url.pathname, requestId: 'req_1' },
      );
      const headers = new Headers(other.headers);
      headers.delete('etag');
      headers.set('content-type', written.mediaType);
      return new Response(JSON.stringify(written.body), {
        status: status ?? written.status,
        headers,
      });
    }
  };

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
