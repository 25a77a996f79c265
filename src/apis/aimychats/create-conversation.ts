import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { AimyChats } from './records.ts';
import { summaryTime } from './summaries.ts';

/** Conversations › Create Conversation: its summary follows. */
export function createConversation({
  body,
  records,
  now,
  newKey,
  schedule,
}: ContextOf<AimyChats, 'createConversation'>): ReplyOf<
  AimyChats['operations']['createConversation']
> {
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
  records.conversations.insert({
    ...created,
    updated_at: created.created_at,
    ...(metadata && { metadata }),
  });
  schedule('summarize', {
    after: summaryTime,
    payload: { conversationId: created.id, style: 'concise' },
  });
  return { status: 201, body: created };
}
