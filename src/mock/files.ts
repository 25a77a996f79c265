import { compilePathTemplate } from '../spec/path-template.ts';
import type { World } from '../world/world.ts';
import type { Answer, ApiRequest } from './exchange.ts';

/** A record of the collection `files`: fetched by a plain link, which needs no credential. */
export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch after which the link is gone. */
  readonly expiresAt?: number;
}

/** Links carry the session in their path, as whoever follows them sends no header. */
const linkPath = compilePathTemplate('/_files/{session}/{id}', '');

export const fileUrl = ({ baseUrl, session }: ApiRequest, id: string): string =>
  `${baseUrl}/_files/${encodeURIComponent(session)}/${encodeURIComponent(id)}`;

/** The session and file that a path below an API's base path leads to. */
export function fileLink(path: string): { session: string; id: string } | undefined {
  if (!path.startsWith('/_files/')) return undefined;
  const { session, id } = linkPath.match(path) ?? {};
  return session === undefined || id === undefined ? undefined : { session, id };
}

/** The file's bytes, or undefined where there is none, or no longer. */
export function fileAnswer(
  world: World,
  { api, id }: { api: string; id: string },
): Answer | undefined {
  const file = world.store(api).collections.files?.get(id) as StoredFile | undefined;
  if (!file || (file.expiresAt !== undefined && world.clock.now() >= file.expiresAt))
    return undefined;
  return {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': file.mediaType,
      // What was uploaded is never shown as a page of the mock's own origin.
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
      'X-Content-Type-Options': 'nosniff',
    },
    body: file.bytes,
  };
}
