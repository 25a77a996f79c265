import type { Happening } from './emit.ts';
import { storageUsage, summaryFailure } from './event-data.ts';

const conversation = {
  id: 'conv_124',
  title: 'Meeting notes',
  source: 'api',
  created_at: '2024-01-01T10:00:00Z',
  summary: null,
  status: 'processing',
} as const;

const summary = {
  title: 'Pricing inquiry',
  content: 'Customer asked about professional plan pricing...',
  sentiment: 'neutral' as const,
  topics: ['pricing', 'features'],
  action_items: ['Send pricing sheet', 'Schedule demo'],
};

/** Example data of an event's type, as printed where it is. */
export function sampleOf(type: Happening['type']): Happening {
  switch (type) {
    case 'conversation.created':
      return { type, data: { conversation } };
    case 'conversation.updated':
      return { type, data: { conversation: { ...conversation, status: 'completed', summary } } };
    case 'conversation.deleted':
      return { type, data: { conversation: { id: conversation.id, deleted: true } } };
    case 'summary.generated':
      return { type, data: { conversation_id: 'conv_123', summary } };
    case 'summary.failed':
      return { type, data: summaryFailure('conv_123') };
    case 'storage.limit_reached':
      return { type, data: storageUsage({ current: 160, limit: 200 }) };
    case 'storage.limit_exceeded':
      return { type, data: storageUsage({ current: 204.8, limit: 200 }) };
    case 'subscription.updated':
      return { type, data: { subscription: { plan: 'professional', status: 'active' } } };
    case 'subscription.cancelled':
      return { type, data: { subscription: { plan: 'professional', status: 'cancelled' } } };
    case 'api_key.created':
    case 'api_key.revoked':
      return { type, data: { api_key: { id: 'key_123', scopes: ['read', 'write'] } } };
  }
}
