import { document } from '../../generated/aimychats/document.ts';
import {
  companies,
  domains,
  mailboxes,
  names,
  products,
  titles,
  weekdays,
} from '../../generated/words.ts';
import { defineApi } from '../../mock/define-api.ts';
import { interpreted } from '../../spec/interpreted-schemas.ts';
import { getAccount, testAuthentication } from './account.ts';
import { deleteAttachment, listAttachments, uploadAttachment } from './attachments.ts';
import { createConversation } from './create-conversation.ts';
import { deleteConversation } from './delete-conversation.ts';
import { deliverEvent } from './deliver-event.ts';
import { createExport, finishExport } from './exports.ts';
import { fillStorage } from './fill-storage.ts';
import { getConversation } from './get-conversation.ts';
import { getUsage } from './get-usage.ts';
import type { AimyChats } from './records.ts';
import { seed } from './seed.ts';
import { createSummary, runSummary } from './summaries.ts';
import { updateConversation } from './update-conversation.ts';
import { createWebhook, retryWebhookEvent, testWebhook } from './webhooks.ts';

const subject = 'user_123';

export const aimychats = defineApi<AimyChats>({
  name: 'aimychats',
  document,
  validators: interpreted(document),
  prose: async () => (await import('../../generated/aimychats/prose.ts')).prose,
  words: { ...companies, ...domains, ...mailboxes, ...names, ...products, ...titles, ...weekdays },
  credentials: [
    {
      name: 'full',
      description: 'May do everything.',
      value: 'aimy_parley_full',
      roles: ['read', 'write', 'delete', 'admin'],
      subject,
    },
    {
      name: 'read-write',
      description: 'May read, create and change, not delete, as the key of the documented example.',
      value: 'aimy_parley_read_write',
      roles: ['read', 'write'],
      subject,
    },
    {
      name: 'read-only',
      description: 'May read.',
      value: 'aimy_parley_read_only',
      roles: ['read'],
      subject,
    },
    {
      name: 'revoked',
      description: 'Was valid once.',
      value: 'aimy_parley_revoked',
      roles: ['read', 'write', 'delete', 'admin'],
      subject,
      expired: true,
    },
  ],
  size: 50,
  collections: {
    conversations: { order: '-created_at', firstKeys: ['conv_124'] },
    summaries: { firstKeys: ['summary_123'] },
    attachments: { order: 'created_at', firstKeys: ['att_124'], computed: ['url'] },
    exports: { firstKeys: ['export_123'] },
    files: { key: 'id' },
    accounts: { key: 'id' },
    webhooks: { firstKeys: ['webhook_123'] },
    webhook_events: { key: 'id', newKey: (faker) => `evt_${faker.string.alphanumeric(12)}` },
    webhook_deliveries: { key: 'id' },
  },
  seed,
  handlers: {
    createConversation,
    getConversation,
    updateConversation,
    deleteConversation,
    // Full-text search is loaded when it is asked for.
    async searchConversations(context) {
      const { searchConversations } = await import('./search-conversations.ts');
      return searchConversations(context);
    },
    createSummary,
    listAttachments,
    uploadAttachment,
    deleteAttachment,
    getAccount,
    getUsage,
    createExport,
    testAuthentication,
    createWebhook,
    testWebhook,
    retryWebhookEvent,
  },
  scenarios: {
    'storage-full': {
      description:
        'The account’s storage is used up, so that uploads are refused until something is deleted.',
      records: fillStorage,
    },
    'processing-fails': 'Conversations and summaries fail instead of being completed.',
    'export-stuck': 'Exports stay in processing as long as it is on.',
    'webhook-endpoint-down':
      'No webhook endpoint answers: deliveries fail without being sent, and are tried again as ever.',
  },
  tasks: { summarize: runSummary, finishExport, deliverEvent },
});
