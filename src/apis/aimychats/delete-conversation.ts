import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import type { AimyChats } from './records.ts';

/** Conversations › Delete Conversation: "permanently", so its attachments and summaries go with it. */
export function deleteConversation({
  path: { id },
  records,
}: ContextOf<AimyChats, 'deleteConversation'>): ReplyOf<
  AimyChats['operations']['deleteConversation']
> {
  if (!records.conversations.remove(id)) throw new ApiError('not-found');
  for (const attachment of records.attachments.values({ where: { conversation_id: id } })) {
    records.attachments.remove(attachment.id);
    records.files.remove(attachment.id);
  }
  for (const job of records.summaries.values({ where: { conversation_id: id } })) {
    records.summaries.remove(job.id);
  }
  return { status: 200, body: { deleted: true, id } };
}
