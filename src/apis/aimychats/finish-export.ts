import type { TaskContext } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { AimyChats } from './records.ts';
import { megabyte } from './storage.ts';

/** How long after it was due a stuck one is looked at again. */
const stuckTime = 60_000;

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
