import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ControlAccess, requirePlace } from '../control/access.ts';
import type { Answer, MockRequest } from '../mock/exchange.ts';
import { Problem } from '../mock/problem.ts';
import { consolePrefix } from './console-path.ts';

export interface ConsoleOptions {
  /** Where `npm run build:console` has put index.html and what it asks for. */
  readonly folder: string;
  readonly access: ControlAccess;
}

/** Below the project, or the installed package, whichever this file is in. */
export const consoleFolder = fileURLToPath(new URL('../../dist/console', import.meta.url));

/**
 * Answers with the console's files, from memory after the first request. No token is asked for, as there is nothing of
 * the mock in them; hosts and pages that may not use the control API are refused here too.
 */
export function createConsole({
  folder,
  access,
}: ConsoleOptions): (request: MockRequest) => Promise<Answer> {
  let files: Promise<Files> | undefined;
  return async (request) => {
    try {
      requirePlace(request, access);
    } catch (error) {
      if (error instanceof Problem) return plain(error.status, error.message);
      throw error;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'There are only files here, to GET.', { Allow: 'GET, HEAD' });
    }
    files ??= readFiles(folder);
    const found = (await files).get(request.path === '/' ? 'index.html' : nameIn(request.path));
    if (found) return answerOf(found, request);
    if (request.path !== '/') return plain(404, `There is no ${request.path}.`);
    // It may be built while this server runs.
    files = undefined;
    return plain(404, 'The console is not built. Run: npm run build:console');
  };
}

interface ConsoleFile {
  readonly body: Uint8Array;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** By their names, so that no path leads out of the folder. */
type Files = ReadonlyMap<string, ConsoleFile>;

const nameIn = (path: string): string => path.slice(consolePrefix.length);

async function readFiles(folder: string): Promise<Files> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const read = async (name: string) =>
    [name, fileOf(name, await readFile(`${folder}/${name}`))] as const;
  return new Map(await Promise.all(names.map(read)));
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guarded = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function fileOf(name: string, body: Uint8Array): ConsoleFile {
  const type = mediaTypes[extname(name)] ?? 'application/octet-stream';
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = {
    ...guarded,
    'Content-Type': type,
    ETag: tag,
    // All but the page have a hash of their content in their names.
    'Cache-Control': name === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
  };
  return { body, tag, headers };
}

function answerOf({ body, tag, headers }: ConsoleFile, request: MockRequest): Answer {
  const known = (request.header('if-none-match') ?? '').split(/ *, */);
  if (!known.includes(tag)) return { status: 200, headers, body };
  const { 'Content-Type': _, ...rest } = headers;
  return { status: 304, headers: rest, body: undefined };
}

const plain = (
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { ...guarded, ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});
