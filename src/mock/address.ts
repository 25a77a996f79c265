import type { MockRequest } from './exchange.ts';
import { defaultSession } from './sessions.ts';

export interface Address {
  readonly api: string;
  /** Below the API's name. */
  readonly path: string;
  readonly session: string;
  /** What stands before the API's name. */
  readonly prefix: string;
}

/** `/_s/<session>/<api>/<rest>`, or `/<api>/<rest>` with the session in a header. */
export function addressOf(request: MockRequest): Address {
  const [prefix = '', session] = request.path.startsWith('/_s/')
    ? (/^\/_s\/([^/]*)(?=\/|$)/.exec(request.path) ?? [])
    : [];
  const start = prefix.length + 1;
  const slash = request.path.indexOf('/', start);
  const end = slash < 0 ? request.path.length : slash;
  return {
    api: request.path.slice(start, end),
    path: request.path.slice(end),
    session: session ?? request.header('parley-session') ?? defaultSession,
    prefix,
  };
}

/** What follows an API's base path. Above it there is nothing, which is the API's to say; no operation has an empty path. */
export const below = (basePath: string, path: string): string =>
  path.startsWith(basePath) && (path.length === basePath.length || path[basePath.length] === '/')
    ? path.slice(basePath.length)
    : '';
