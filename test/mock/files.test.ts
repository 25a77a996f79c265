import { expect, test } from 'vitest';
import type { StoredFile } from '../../src/mock/files.ts';
import { libraryApi } from '../library.ts';
import { openLibrary } from './library-client.ts';

const start = Date.parse('2025-10-30T12:00:00Z');
const scan: StoredFile = {
  id: 'scan/1',
  filename: 'Página 1.html',
  mediaType: 'text/html',
  bytes: new TextEncoder().encode('"<p>"'),
  expiresAt: start + 60_000,
};
const api = libraryApi();

/** A library whose opening hours are the link to a scanned page. */
function openArchive() {
  return openLibrary({
    api: {
      collections: { ...api.collections, files: { key: 'id' } },
      seed: (plan) => ({ ...api.seed?.(plan), files: { generated: [{ ...scan }] } }),
      handlers: {
        ...api.handlers,
        getHours: ({ fileUrl }) => ({ status: 200, body: fileUrl('scan/1') }),
      },
    },
  });
}

test('a file is fetched by its link alone, as an attachment, until the link expires', async () => {
  const { send, mock } = openArchive();
  const { body } = await send({ path: '/_s/a/library/v1/hours' });
  const { pathname } = new URL(String(body));
  expect(body).toBe('http://mock.test/_s/a/library/v1/_files/a/scan%2F1');
  const { status, headers, body: page } = await send({ path: pathname, credential: undefined });
  expect([status, page]).toEqual([200, '<p>']);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'text/html',
    'content-disposition': "attachment; filename*=UTF-8''P%C3%A1gina%201.html",
    'x-content-type-options': 'nosniff',
  });
  mock.session('a').clock.advance(60_000);
  expect((await send({ path: pathname, credential: undefined })).status).toBe(404);
});

test.for(['a/none', 'b', 'a/%zz', '%zz/scan%2F1', 'a/scan/1'])(
  'the link %s leads nowhere',
  async (link) => {
    const { send } = openArchive();
    expect(await send({ path: `/library/v1/_files/${link}` })).toMatchObject({
      status: 404,
      body: { problem: { code: 'room' } },
    });
  },
);
