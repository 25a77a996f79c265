import type { TaskContext } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { emit } from './emit.ts';
import { summaryFailure } from './event-data.ts';
import type { AimyChats } from './records.ts';
import { summarize } from './summarize.ts';

/** How long a summary takes, in milliseconds. */
export const summaryTime = 3000;

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
