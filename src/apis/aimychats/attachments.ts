import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { accountOf } from './account-of.ts';
import type { AimyChats } from './records.ts';
import { megabyte, storageOf, totalOf } from './storage.ts';
import { emitStorageExceeded, emitStorageGrowth } from './storage-events.ts';

/** What the contract's limit of the request body leaves for the file. */
const largest = 25 * megabyte;

/** Attachments › List Attachments. */
export function listAttachments({
  path,
  records,
  fileUrl,
}: ContextOf<AimyChats, 'listAttachments'>): ReplyOf<AimyChats['operations']['listAttachments']> {
  if (!records.conversations.has(path.id)) throw new ApiError('not-found');
  const attachments = records.attachments.values({ where: { conversation_id: path.id } });
  const data = Array.from(attachments, ({ conversation_id, ...attachment }) => ({
    ...attachment,
    url: fileUrl(attachment.id),
  }));
  return { status: 200, body: { data } };
}

/** Attachments › Upload Attachment. */
export function uploadAttachment(
  context: ContextOf<AimyChats, 'uploadAttachment'>,
): ReplyOf<AimyChats['operations']['uploadAttachment']> {
  const { path, records, credential, now, newKey, fileUrl } = context;
  const { file, filename = file.filename } = context.body;
  if (!records.conversations.has(path.id)) throw new ApiError('not-found');
  const size = file.bytes.byteLength;
  if (size > largest) throw new ApiError('payload-too-large');
  const left = accountOf(records, credential).storage_limit_mb - totalOf(storageOf(records));
  if (size / megabyte > left) {
    emitStorageExceeded(context);
    const problem = `must fit into the ${Math.max(0, Math.floor(left * 100) / 100)} MB of storage that are left`;
    throw new ApiError('invalid-body', { fields: { file: [problem] } });
  }
  const id = newKey('attachments');
  const mediaType = file.mediaType;
  records.files.insert({ id, filename, mediaType, bytes: file.bytes });
  const { conversation_id, ...attachment } = records.attachments.insert({
    id,
    conversation_id: path.id,
    filename,
    size,
    mime_type: mediaType,
    created_at: timestamp(now),
  });
  emitStorageGrowth(context, size);
  return { status: 201, body: { ...attachment, url: fileUrl(id) } };
}

/** Attachments › Delete Attachment. */
export function deleteAttachment({
  path: { id },
  records,
}: ContextOf<AimyChats, 'deleteAttachment'>): ReplyOf<AimyChats['operations']['deleteAttachment']> {
  if (!records.attachments.remove(id)) throw new ApiError('not-found');
  records.files.remove(id);
  return { status: 200, body: { deleted: true, id } };
}
