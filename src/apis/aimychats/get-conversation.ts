import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import type { AimyChats } from './records.ts';

/** Conversations › Get Conversation: with what is attached to it. */
export function getConversation({
  path,
  records,
  fileUrl,
}: ContextOf<AimyChats, 'getConversation'>): ReplyOf<AimyChats['operations']['getConversation']> {
  const conversation = records.conversations.get(path.id);
  if (!conversation) throw new ApiError('not-found');
  const attachments = records.attachments.values({ where: { conversation_id: path.id } });
  return {
    status: 200,
    body: {
      ...conversation,
      attachments: Array.from(attachments, ({ id, filename, size }) => ({
        id,
        filename,
        size,
        url: fileUrl(id),
      })),
    },
  };
}
