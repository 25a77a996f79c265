import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { bytesAt, created, follow, invalid, list, ok, refused, type Schemas } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 12 });

type Export = Schemas['Export'];

/** An export and its file, the clock where it is just ready. */
async function exported(target: Target, json: Schemas['ExportRequest']) {
  const { id } = await ok<Export>(target, 'POST /exports', { json });
  await target.session().advance(5);
  const ready = await ok<Export>(target, `GET /exports/${id}`);
  const bytes = await bytesAt(target, ready.download_url ?? '');
  return { ready, bytes, text: new TextDecoder().decode(bytes) };
}

fact('an export is processing, then completed with a link', async (target) => {
  const json = { format: 'json' as const };
  const processing = {
    id: 'export_123',
    status: 'processing',
    format: 'json',
    created_at: '2025-10-30T12:00:00Z',
  };
  expect(await ok(target, 'POST /exports', { json })).toEqual(processing);
  await target.session().advance(4);
  expect(await ok(target, 'GET /exports/export_123')).toEqual(processing);
  await target.session().advance(1);
  const ready = await ok<Export>(target, 'GET /exports/export_123');
  expect(ready).toEqual({
    ...processing,
    status: 'completed',
    size_mb: expect.any(Number),
    download_url: expect.stringMatching(/export_123\.json$/),
    expires_at: '2025-11-06T12:00:00Z',
  });
  const response = await follow(target, ready.download_url ?? '');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('content-disposition')).toContain('export_123.json');
});

fact('a link is gone after seven days', async (target) => {
  const { ready } = await exported(target, { format: 'csv' });
  await target.session().setClock('2025-11-06T11:59:59Z');
  expect((await follow(target, ready.download_url ?? '')).status).toBe(200);
  await target.session().setClock('2025-11-06T12:00:00Z');
  expect((await follow(target, ready.download_url ?? '')).status).toBe(404);
  expect((await ok<Export>(target, `GET /exports/${ready.id}`)).status).toBe('completed');
});

fact('JSON holds every conversation as it was when the export was asked for', async (target) => {
  const { data } = await list(target, 'per_page=100&sort=created_at');
  const json = { format: 'json' as const, options: { include_attachments: true } };
  await ok(target, 'POST /exports', { json });
  await ok(target, 'DELETE /conversations/conv_123');
  await created(target, { title: 'Later' });
  await target.session().advance(5);
  const { download_url } = await ok<Export>(target, 'GET /exports/export_123');
  const { conversations } = JSON.parse(
    new TextDecoder().decode(await bytesAt(target, download_url ?? '')),
  );
  expect(conversations.map(({ id }: { id: string }) => id)).toEqual(data.map(({ id }) => id));
  const [documented] = conversations;
  expect(documented).toMatchObject({
    content: 'Full conversation content...',
    summary: { action_items: ['Send pricing sheet', 'Schedule demo'] },
    attachments: [{ filename: 'requirements.pdf', size: 102_400 }],
  });
});

fact('attachments are told of only where they are asked for', async (target) => {
  const { text } = await exported(target, { format: 'json' });
  expect(text).not.toContain('requirements.pdf');
});

fact('days are whole and both included, and nothing else is in the file', async (target) => {
  const filters = { date_from: '2024-01-01', date_to: '2024-01-01' };
  const { text } = await exported(target, { format: 'json', filters });
  expect(JSON.parse(text).conversations).toMatchObject([{ id: 'conv_123' }]);
  const none = { date_from: '2024-01-02', date_to: '2024-01-03' };
  const empty = await exported(target, { format: 'json', filters: none });
  expect(JSON.parse(empty.text)).toEqual({ conversations: [] });
});

fact('CSV quotes what needs it', async (target) => {
  await target.session().setClock('2030-01-01T00:00:00Z');
  await created(target, { title: 'Say "hi", Ann', content: 'One.\nTwo.' });
  const filters = { date_from: '2030-01-01' };
  const { text } = await exported(target, { format: 'csv', filters });
  const [header, ...rows] = text.split('\r\n');
  expect(header).toBe(
    'id,title,source,status,created_at,updated_at,sentiment,topics,summary,action_items,content,attachments',
  );
  expect(rows).toEqual([
    'conv_124,"Say ""hi"", Ann",api,processing,2030-01-01T00:00:00Z,2030-01-01T00:00:00Z,,,,,"One.\nTwo.",',
    '',
  ]);
});

fact('a PDF can be read, breaks into pages and says when it was made', async (target) => {
  await created(target, {
    title: 'Привет 👋',
    content: `${'x'.repeat(2000)}\n${'word '.repeat(900)}`,
  });
  const { ready, bytes } = await exported(target, { format: 'pdf' });
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(document.getPageCount()).toBeGreaterThan(2);
  expect(document.getCreationDate()?.toISOString()).toBe('2025-10-30T12:00:00.000Z');
  expect(ready.size_mb).toBe(Math.max(0.01, Math.round((bytes.length / 1_048_576) * 100) / 100));
});

fact('the same export has the same bytes', async (target) => {
  const first = await exported(target, { format: 'pdf' });
  await target.session().reset();
  const second = await exported(target, { format: 'pdf' });
  expect(second.bytes).toEqual(first.bytes);
});

fact('an export that breaks a rule is told all of it', async (target) => {
  const json = {
    format: 'docx',
    filters: { date_from: 'today' },
    options: { include_attachments: 1 },
  };
  expect(await call(target, 'POST /exports', { json })).toMatchObject(
    refused(invalid, {
      format: ['Format must be one of pdf, csv, json'],
      'filters.date_from': ['Date from must be a valid date'],
      'options.include_attachments': ['Include attachments must be boolean'],
    }),
  );
  expect(await call(target, 'POST /exports', { json: {} })).toMatchObject(
    refused(invalid, { format: ['Format is required'] }),
  );
});
