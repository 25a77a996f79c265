import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { emit } from './emit.ts';
import type { AimyChats } from './records.ts';

/** Conversations › Delete Conversation: "permanently", so its attachments and summaries go with it. */
export function deleteConversation(
  context: ContextOf<AimyChats, 'deleteConversation'>,
): ReplyOf<AimyChats['operations']['deleteConversation']> {
  const { records } = context;
  const { id } = context.path;
  if (!records.conversations.remove(id)) throw new ApiError('not-found');
  for (const attachment of records.attachments.values({ where: { conversation_id: id } })) {
    records.attachments.remove(attachment.id);
    records.files.remove(attachment.id);
  }
  for (const job of records.summaries.values({ where: { conversation_id: id } })) {
    records.summaries.remove(job.id);
  }
  const conversation = { id, deleted: true } as const;
  emit(context, { type: 'conversation.deleted', data: { conversation } });
  return { status: 200, body: { deleted: true, id } };
}
