import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { AimyChats } from './records.ts';
import { summaryTime } from './summaries.ts';

/** Summaries › Regenerate Summary. Its sentences are the conversation's own, so the `language` asked for changes nothing. */
export function createSummary({
  path,
  body,
  records,
  now,
  newKey,
  schedule,
}: ContextOf<AimyChats, 'createSummary'>): ReplyOf<AimyChats['operations']['createSummary']> {
  const conversationId = path.id;
  if (!records.conversations.has(conversationId)) throw new ApiError('not-found');
  const job = records.summaries.insert({
    id: newKey('summaries'),
    conversation_id: conversationId,
    status: 'processing',
    created_at: timestamp(now),
  });
  records.conversations.update(conversationId, { status: 'processing' });
  const style = body?.style ?? 'concise';
  schedule('summarize', {
    after: summaryTime,
    payload: { conversationId, style, summaryId: job.id },
  });
  return { status: 201, body: job };
}
