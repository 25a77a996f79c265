import type { ApiRequest } from './exchange.ts';

/** What a request asks to be answered with, as the header `Prefer: code=429, example=name` (RFC 7240) or its query twins. */
export interface Preference {
  readonly code: string | undefined;
  readonly example: string | undefined;
}

/** A preference with its value, in one header or several; what is quoted may hold anything (RFC 7240, 2). */
const member = /([\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;

/** Undefined for a request that leaves the answer to the mock. */
export function preferenceOf({ header, query }: ApiRequest): Preference | undefined {
  const preferred = header('prefer');
  const sent = preferred === undefined ? undefined : membersOf(preferred);
  const code = query.get('__code') ?? sent?.get('code');
  const example = query.get('__example') ?? sent?.get('example');
  return code === undefined && example === undefined ? undefined : { code, example };
}

function membersOf(preferred: string): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const [, name = '', quoted, plain] of preferred.matchAll(member)) {
    const known = name.toLowerCase();
    // Of several, the first counts.
    if (!sent.has(known)) sent.set(known, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '');
  }
  return sent;
}
