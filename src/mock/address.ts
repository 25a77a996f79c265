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
  const [, prefix = '', session] = /^(\/_s\/([^/]*))(?=\/|$)/.exec(request.path) ?? [];
  const [, api = '', path = ''] = /^\/([^/]*)(.*)$/.exec(request.path.slice(prefix.length)) ?? [];
  const named = session ?? request.header('parley-session') ?? defaultSession;
  return { api, path, session: named, prefix };
}
