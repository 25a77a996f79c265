import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf, TaskContext } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { emit } from './emit.ts';
import { summaryFailure } from './event-data.ts';
import type { AimyChats } from './records.ts';
import { summarize } from './summarize.ts';

/** How long a summary takes, in milliseconds. */
export const summaryTime = 3000;

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

/** The summary is ready, unless there was nothing to summarize or the session's scenario has it fail. */
export function runSummary(context: TaskContext<AimyChats, 'summarize'>): void {
  const { records, now } = context;
  const { conversationId, style, summaryId } = context.payload;
  const conversation = records.conversations.get(conversationId);
  if (!conversation) return;
  const fails = context.inScenario('processing-fails');
  const summary = fails ? null : (summarize(conversation, style) ?? null);
  const status = summary ? 'completed' : 'failed';
  records.conversations.update(conversationId, { status, summary, updated_at: timestamp(now) });
  if (summaryId !== undefined && records.summaries.has(summaryId)) {
    records.summaries.update(summaryId, { status });
  }
  if (summary) {
    const data = { conversation_id: conversationId, summary };
    emit(context, { type: 'summary.generated', data });
  } else emit(context, { type: 'summary.failed', data: summaryFailure(conversationId) });
}
