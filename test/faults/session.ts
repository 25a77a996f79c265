import type { Target } from '../../src/check.ts';
import { isRecord, parsePointer, valueAt } from '../../src/spec/json-pointer.ts';
import { type Called, calledBy } from './fault.ts';

export type Json = Record<string, unknown>;

/** One request of a session, on its way to the right server. */
export interface Passing extends Called {
  readonly operationId: string | undefined;
  /** The last segment of the path. */
  readonly key: string;
  /** The JSON body sent; undefined for any other. */
  readonly sent: Json | undefined;
  /** What the right server answers to the request, or to another in its place. */
  forward(instead?: Request): Promise<Response>;
  /** The same, with another JSON body. */
  forwardJson(body: unknown): Promise<Response>;
  /** What the right server answers to another request with the same headers; `path` below the base path. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
}

export type Serve = (passing: Passing) => Promise<Response>;

/** A target that remembers: `begin` makes what serves one session. */
export const remembering =
  (api: string, begin: () => Serve) =>
  (target: Target): Target => {
    const sessions = new Map<string, Serve>();
    return async (request) => {
      const session = request.headers.get('parley-session') ?? '';
      const serve = sessions.get(session) ?? begin();
      sessions.set(session, serve);
      const called = calledBy(api, request);
      const type = request.headers.get('content-type') ?? '';
      const text = type.includes('json') ? await (request.clone() as Request).text() : '';
      const parsed: unknown = text === '' ? undefined : JSON.parse(text);
      const to = (method: string, url: URL | string, body?: unknown) => {
        const headers = new Headers(request.headers);
        if (body === undefined) headers.delete('content-type');
        else headers.set('content-type', 'application/json');
        const init = body === undefined ? {} : { body: JSON.stringify(body) };
        return target(new Request(url, { method, headers, ...init }));
      };
      const base = called.url.href.split('?')[0]?.slice(0, -called.path.length || undefined) ?? '';
      return serve({
        ...called,
        operationId: called.operation?.operationId,
        key: decodeURIComponent(called.path.split('/').at(-1) ?? ''),
        sent: isRecord(parsed) ? parsed : undefined,
        forward: (instead) => target(instead ?? (request.clone() as Request)),
        forwardJson: (body) => to(request.method, called.url, body),
        ask: (method, path, body) => to(method, base + path, body),
      });
    };
  };

/** An answer with another JSON body, or status. */
export function answer(
  response: Response,
  { json, status = response.status }: { readonly json: unknown; readonly status?: number },
): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('etag');
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(json), { status, headers });
}

/** The JSON of an answer, which can still be read. */
export const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.clone().json();
  } catch {
    return undefined;
  }
};

/** A copy of the value with another one at the pointer; undefined takes it out. */
export function withAt(
  value: unknown,
  pointer: string,
  change: (before: unknown) => unknown,
): unknown {
  const copy: unknown = structuredClone(value);
  const names = parsePointer(pointer);
  const last = names.at(-1) ?? '';
  const owner = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')));
  if (typeof owner !== 'object' || owner === null) return copy;
  const record = owner as Json;
  const changed = change(record[last]);
  if (changed !== undefined) record[last] = changed;
  else if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else delete record[last];
  return copy;
}
