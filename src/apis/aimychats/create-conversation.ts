import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { emit } from './emit.ts';
import { conversationData } from './event-data.ts';
import type { AimyChats } from './records.ts';
import { bytesOf } from './storage.ts';
import { emitStorageGrowth } from './storage-events.ts';
import { summaryTime } from './summaries.ts';

/** Conversations › Create Conversation: its summary follows. */
export function createConversation(
  context: ContextOf<AimyChats, 'createConversation'>,
): ReplyOf<AimyChats['operations']['createConversation']> {
  const { body, records, now, newKey, schedule } = context;
  const { title, content = '', source = 'api', metadata } = body;
  const created = {
    id: newKey('conversations'),
    title,
    content,
    source,
    status: 'processing',
    created_at: timestamp(now),
    summary: null,
  } as const;
  const conversation = records.conversations.insert({
    ...created,
    updated_at: created.created_at,
    ...(metadata && { metadata }),
  });
  emit(context, { type: 'conversation.created', data: conversationData(conversation) });
  emitStorageGrowth(context, bytesOf(conversation));
  schedule('summarize', {
    after: summaryTime,
    payload: { conversationId: created.id, style: 'concise' },
  });
  return { status: 201, body: created };
}
