import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import {
  account,
  bytesAt,
  detail,
  follow,
  invalid,
  notFound,
  ok,
  refused,
  type Schemas,
} from './client.ts';

const fact = onEveryTarget({ api: 'aimychats' });

const megabyte = 1_048_576;
const line = 'POST /conversations/conv_123/attachments';

function form(parts: Readonly<Record<string, string | File>>): { body: FormData } {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.append(name, part);
  return { body };
}

const upload = (target: Target, file: File, fields: Readonly<Record<string, string>> = {}) =>
  ok<Schemas['Attachment']>(target, line, form({ file, ...fields }));

const listed = async (target: Target) =>
  (await ok<Schemas['AttachmentList']>(target, 'GET /conversations/conv_123/attachments')).data;

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 256);

fact('the bytes that went in come out of the link', async (target) => {
  const file = new File([bytes], 'Größe "1".png', { type: 'image/png' });
  const attachment = await upload(target, file);
  expect(attachment).toEqual({
    id: 'att_124',
    filename: 'Größe "1".png',
    size: bytes.length,
    mime_type: 'image/png',
    url: expect.stringContaining(target.baseUrl),
    created_at: '2025-10-30T12:00:00Z',
  });
  const response = await follow(target, attachment.url);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect((await listed(target)).at(-1)).toEqual(attachment);
  expect((await detail(target, 'conv_123')).attachments).toHaveLength(2);
});

fact('a file may be called otherwise, be of no type, and be empty', async (target) => {
  const attachment = await upload(target, new File([], 'a.bin'), { filename: 'b.txt' });
  expect(attachment).toMatchObject({
    filename: 'b.txt',
    size: 0,
    mime_type: 'application/octet-stream',
  });
  expect(await bytesAt(target, attachment.url)).toHaveLength(0);
});

fact('a link leads to the session it was made in', async (target) => {
  const headers = { 'Parley-Session': 'other' };
  const file = new File([bytes], 'a.png');
  const { url } = await ok<Schemas['Attachment']>(target, line, { ...form({ file }), headers });
  expect(await bytesAt(target, url)).toEqual(bytes);
  expect(await listed(target)).toHaveLength(1);
});

fact('every seeded attachment is as large as it says', async (target) => {
  const { data } = await ok<Schemas['ConversationPage']>(target, 'GET /conversations?per_page=100');
  const kinds = new Set<string>();
  let total = 0;
  for (const { id } of data) {
    for (const { url, size, filename } of (await detail(target, id)).attachments) {
      kinds.add(filename.replace(/^.*\./, ''));
      total += size;
      if (size < megabyte) expect(await bytesAt(target, url)).toHaveLength(size);
    }
  }
  expect([...kinds].sort()).toEqual(['csv', 'pdf', 'txt', 'wav']);
  expect(total / megabyte).toBeGreaterThan(124);
});

fact('a deleted attachment is gone, and its link with it', async (target) => {
  const [attachment] = await listed(target);
  const gone = await ok(target, 'DELETE /attachments/att_123');
  expect(gone).toEqual({ deleted: true, id: 'att_123' });
  expect(await listed(target)).toEqual([]);
  expect((await follow(target, attachment?.url ?? '')).status).toBe(404);
  expect(await call(target, 'DELETE /attachments/att_123')).toMatchObject(notFound);
  expect((await detail(target, 'conv_123')).attachments).toEqual([]);
});

fact('storage counts every byte, and gives it back', async (target) => {
  const { storage } = await account(target);
  expect(storage).toEqual({ used_mb: 125, limit_mb: 200 });
  const { id } = await upload(target, new File([bytes], 'a'));
  const more = (await account(target)).storage.used_mb;
  expect(more).toBe(125 + bytes.length / megabyte);
  await ok(target, `DELETE /attachments/${id}`);
  expect((await account(target)).storage.used_mb).toBe(125);
  await ok(target, 'DELETE /attachments/att_123');
  expect((await account(target)).storage.used_mb).toBe(125 - 102_400 / megabyte);
});

fact('a file takes up to 25 MiB, and storage up to its limit', async (target) => {
  const largest = new File([new Uint8Array(25 * megabyte)], 'large.bin');
  const tooLarge = new File([new Uint8Array(25 * megabyte + 1)], 'larger.bin');
  const refusal = refused([413, 'bad_request', 'Request body is too large']);
  expect(await call(target, line, form({ file: tooLarge }))).toMatchObject(refusal);
  for (let count = 0; count < 3; count++) await upload(target, largest);
  expect((await account(target)).storage.used_mb).toBe(200);
  const one = form({ file: new File(['1'], 'one.txt') });
  expect(await call(target, line, one)).toMatchObject(
    refused(invalid, { file: ['File must fit into the 0 MB of storage that are left'] }),
  );
  expect((await account(target)).storage.used_mb).toBe(200);
});

fact('a form that lacks the file, or has a text in its place, is told so', async (target) => {
  const cases = [
    [{ filename: 'a.txt' }, { file: ['File is required'] }],
    [{ file: 'text' }, { file: ['File must be a file'] }],
    [
      { file: new File(['a'], 'a'), filename: new File(['b'], 'b') },
      { filename: ['Filename must not be empty', 'Filename must be text'] },
    ],
  ] as const;
  for (const [parts, fields] of cases) {
    expect(await call(target, line, form(parts))).toMatchObject(refused(invalid, fields));
  }
});

fact('a body that is no form is refused', async (target) => {
  expect((await call(target, line, { json: { file: 'a' } })).status).toBe(415);
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
  expect((await call(target, line, { headers, body: '--y' })).status).toBe(400);
});

fact('nothing is attached to a conversation that is not there', async (target) => {
  const options = form({ file: new File(['a'], 'a') });
  expect(await call(target, 'POST /conversations/none/attachments', options)).toMatchObject(
    notFound,
  );
  expect(await call(target, 'GET /conversations/none/attachments')).toMatchObject(notFound);
});
