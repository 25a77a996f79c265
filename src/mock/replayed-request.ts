import { bytesOfBase64 } from './base64.ts';
import type { Capsule, CapsuleRequest } from './capsule-format.ts';
import { resolveReferences } from './capsule-secrets.ts';
import type { CompiledApi } from './compile-api.ts';
import { BodyTooLarge, type MockRequest } from './exchange.ts';

export interface Sender {
  readonly capsule: Capsule;
  readonly apis: readonly CompiledApi[];
  /** What its credential is sent by. */
  readonly credential: Readonly<Record<string, string>> | undefined;
  /** Resolves when the body is to come. */
  readonly gate: Promise<void>;
}

/** A request of a capsule as it was sent, with credentials again. */
export function replayedRequest(event: CapsuleRequest, sender: Sender): MockRequest {
  const { capsule, apis, credential = {}, gate } = sender;
  const { method, origin = capsule.origin, unread } = event;
  const resolved = resolveReferences(event.path, { apis, write: encodeURIComponent });
  const mark = resolved.indexOf('?');
  const search = mark < 0 ? '' : resolved.slice(mark + 1);
  const plain = { apis, write: (secret: string) => secret };
  const headers = [
    ...event.headers.map(([name, value]) => [name, resolveReferences(value, plain)] as const),
    ...Object.entries(credential),
  ];
  return {
    method,
    origin,
    path: mark < 0 ? resolved : resolved.slice(0, mark),
    search,
    query: new URLSearchParams(search),
    header(name) {
      const values = headers.filter(([it]) => it.toLowerCase() === name).map(([, value]) => value);
      return values.length > 0 ? values.join(', ') : undefined;
    },
    headers: () => headers,
    async body() {
      await gate;
      if (unread === 'too large') throw new BodyTooLarge('as it was recorded');
      if (unread === 'broken off') throw new Error('The body broke off, as it was recorded.');
      return bodyOf(event, apis);
    },
  };
}

function bodyOf({ body }: CapsuleRequest, apis: readonly CompiledApi[]): Uint8Array {
  if (!body) return new Uint8Array();
  if ('text' in body) {
    const json = /^\s*["[{]/.test(body.text);
    const write = (secret: string) => (json ? JSON.stringify(secret).slice(1, -1) : secret);
    return new TextEncoder().encode(resolveReferences(body.text, { apis, write }));
  }
  const bytes = bytesOfBase64(body.base64);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const resolved = resolveReferences(text, { apis, write: (secret) => secret });
  return resolved === text ? bytes : Uint8Array.from(resolved, (letter) => letter.charCodeAt(0));
}
