import type { components } from '../../generated/aimychats/types.ts';

type Schemas = components['schemas'];

/** What an event says of a conversation. */
export const conversationData = ({
  id,
  title,
  source,
  created_at,
  summary,
  status,
}: Schemas['Conversation']): Schemas['ConversationEvent']['data'] => ({
  conversation: { id, title, source, created_at, summary, status },
});

export const summaryFailure = (conversation_id: string): Schemas['SummaryFailedEvent']['data'] => ({
  conversation_id,
  error: { code: 'summary_failed', message: 'The summary could not be generated' },
});

/** `current` and `limit` in MB. */
export const storageUsage = ({
  current,
  limit,
}: {
  readonly current: number;
  readonly limit: number;
}): Schemas['StorageEvent']['data'] => ({
  usage: {
    current_mb: current,
    limit_mb: limit,
    percentage: Math.round((current / limit) * 1000) / 10,
  },
  recommendation: 'Delete attachments that are no longer needed, or upgrade the plan.',
});
