import { document } from '../../generated/icecore/document.ts';
import { products } from '../../generated/words.ts';
import { defineApi } from '../../mock/define-api.ts';
import { interpreted } from '../../spec/interpreted-schemas.ts';
import { getAnalytics } from './get-analytics.ts';
import type { IceCore } from './records.ts';
import { seed } from './seed.ts';
import { sendMessage } from './send-message.ts';

export const icecore = defineApi<IceCore>({
  name: 'icecore',
  document,
  validators: interpreted(document),
  prose: async () => (await import('../../generated/icecore/prose.ts')).prose,
  words: products,
  credentials: [
    {
      name: 'full',
      description: 'May do everything.',
      value: 'sk_live_parley_full',
      roles: ['read', 'write', 'conversations', 'analytics'],
    },
    {
      name: 'read-only',
      description: 'May read conversations and analytics, not send.',
      value: 'sk_live_parley_read_only',
      roles: ['read'],
    },
    {
      name: 'no-conversations',
      description: 'May read analytics only.',
      value: 'sk_live_parley_no_conversations',
      roles: ['analytics'],
    },
    {
      name: 'expired',
      description: 'Was valid once.',
      value: 'sk_live_parley_expired',
      roles: ['read', 'write', 'conversations', 'analytics'],
      expired: true,
    },
  ],
  size: 150,
  collections: {
    conversations: { order: '-lastMessageAt' },
    messages: {
      key: '_id',
      order: '-sentAt',
      newKey: (faker) => `msg_${faker.string.alphanumeric(12)}`,
      firstKeys: ['msg_abc123'],
    },
  },
  seed,
  handlers: { sendMessage, getAnalytics },
  scenarios: {
    'window-closed':
      'The 24-hour messaging window of every conversation is closed, so that nothing can be sent.',
  },
});
