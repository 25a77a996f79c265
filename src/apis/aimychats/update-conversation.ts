import { ApiError } from '../../conventions/api-error.ts';
import { mergedPatch } from '../../conventions/merge-patch.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { emit } from './emit.ts';
import { conversationData } from './event-data.ts';
import type { AimyChats } from './records.ts';
import { bytesOf } from './storage.ts';
import { emitStorageGrowth } from './storage-events.ts';

/** Conversations › Update Conversation: what could be inferred, and the events that it brings about. */
export function updateConversation(
  context: ContextOf<AimyChats, 'updateConversation'>,
): ReplyOf<AimyChats['operations']['updateConversation']> {
  const { records, body, now, path } = context;
  const before = records.conversations.get(path.id);
  if (!before) throw new ApiError('not-found');
  const { title = before.title, metadata } = body;
  const conversation = records.conversations.update(path.id, {
    title,
    ...(metadata && { metadata: mergedPatch(before.metadata ?? {}, metadata) }),
    updated_at: timestamp(now),
  });
  emit(context, { type: 'conversation.updated', data: conversationData(conversation) });
  emitStorageGrowth(context, bytesOf(conversation) - bytesOf(before));
  return { status: 200, body: conversation };
}
