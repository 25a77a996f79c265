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
import { later } from '../../mock/later.ts';
import { interpreted } from '../../spec/interpreted-schemas.ts';
import { createConversation } from './create-conversation.ts';
import { fillStorage } from './fill-storage.ts';
import { finishExport } from './finish-export.ts';
import { getConversation } from './get-conversation.ts';
import type { AimyChats } from './records.ts';
import { seed } from './seed.ts';
import { runSummary } from './summaries.ts';
import { updateConversation } from './update-conversation.ts';

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
    // What many who use this API never ask for.
    deleteConversation: later(
      async () => (await import('./delete-conversation.ts')).deleteConversation,
    ),
    searchConversations: later(
      async () => (await import('./search-conversations.ts')).searchConversations,
    ),
    listAttachments: later(async () => (await import('./attachments.ts')).listAttachments),
    uploadAttachment: later(async () => (await import('./attachments.ts')).uploadAttachment),
    deleteAttachment: later(async () => (await import('./attachments.ts')).deleteAttachment),
    createSummary: later(async () => (await import('./create-summary.ts')).createSummary),
    getAccount: later(async () => (await import('./account.ts')).getAccount),
    testAuthentication: later(async () => (await import('./account.ts')).testAuthentication),
    getUsage: later(async () => (await import('./get-usage.ts')).getUsage),
    createExport: later(async () => (await import('./exports.ts')).createExport),
    createWebhook: later(async () => (await import('./webhooks.ts')).createWebhook),
    testWebhook: later(async () => (await import('./webhooks.ts')).testWebhook),
    retryWebhookEvent: later(async () => (await import('./webhooks.ts')).retryWebhookEvent),
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
  tasks: {
    summarize: runSummary,
    finishExport,
    deliverEvent: later(async () => (await import('./deliver-event.ts')).deliverEvent),
  },
});
