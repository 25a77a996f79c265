import type { ContextOf, ReplyOf, TaskContext } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { rangeOf } from './days.ts';
import { pdfOf } from './export-pdf.ts';
import { csvOf, type Exported, jsonOf } from './export-text.ts';
import type { AimyChats, ExportFormat } from './records.ts';
import { megabyte } from './storage.ts';

/** How long an export takes, in milliseconds. */
const exportTime = 5000;

/** How long after it was due a stuck one is looked at again. */
const stuckTime = 60_000;

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

/** The file can be fetched from now on, unless the session's scenario has the export stuck. */
export function finishExport({
  payload,
  records,
  schedule,
  inScenario,
}: TaskContext<AimyChats, 'finishExport'>): void {
  const { exportId, url, file } = payload;
  if (inScenario('export-stuck')) {
    schedule('finishExport', { after: stuckTime, payload });
    return;
  }
  // It was asked for among records that a scenario has taken away or brought.
  if (!records.exports.has(exportId)) return;
  records.files.insert(file);
  records.exports.update(exportId, {
    status: 'completed',
    // What is there takes some space, however little.
    size_mb: Math.max(0.01, Math.round((file.bytes.byteLength / megabyte) * 100) / 100),
    download_url: url,
    expires_at: timestamp(file.expiresAt),
  });
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
