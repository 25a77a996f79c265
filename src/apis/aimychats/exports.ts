import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { rangeOf } from './days.ts';
import { pdfOf } from './export-pdf.ts';
import { csvOf, type Exported, jsonOf } from './export-text.ts';
import type { AimyChats, ExportFormat } from './records.ts';

/** How long an export takes, in milliseconds. */
const exportTime = 5000;

/** How long its file can be fetched. */
const lifetime = 7 * 86_400_000;

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** Export › Create Export: what is in the file is as it was when it was asked for. */
export function createExport({
  body: { format, filters = {}, options = {} },
  records,
  now,
  newKey,
  schedule,
  fileUrl,
}: ContextOf<AimyChats, 'createExport'>): ReplyOf<AimyChats['operations']['createExport']> {
  const range = { field: 'created_at', ...rangeOf(filters) };
  const exported = Array.from(
    records.conversations.values({ range, order: 'created_at' }),
    (conversation): Exported => ({
      conversation,
      attachments: options.include_attachments
        ? Array.from(
            records.attachments.values({ where: { conversation_id: conversation.id } }),
            ({ id, filename, size }) => ({ filename, size, url: fileUrl(id) }),
          )
        : undefined,
    }),
  );
  const created = records.exports.insert({
    id: newKey('exports'),
    status: 'processing',
    format,
    created_at: timestamp(now),
  });
  const filename = `${created.id}.${format}`;
  const bytes = written(exported, { format, now });
  schedule('finishExport', {
    after: exportTime,
    payload: {
      exportId: created.id,
      url: fileUrl(filename),
      file: {
        id: filename,
        filename,
        mediaType: mediaTypes[format],
        bytes,
        expiresAt: now + lifetime,
      },
    },
  });
  return { status: 201, body: created };
}

function written(
  exported: readonly Exported[],
  { format, now }: { readonly format: ExportFormat; readonly now: number },
): Uint8Array {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(csvOf(exported));
    case 'json':
      return new TextEncoder().encode(jsonOf(exported));
    case 'pdf':
      return pdfOf(exported, now);
  }
}
