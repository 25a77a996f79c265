import { isRecord } from '../../src/spec/json-pointer.ts';
import type { Fault } from './fault.ts';
import { accepted, none, oneMore, otherwise, serving, stale, to } from './laws.ts';
import { answer, jsonOf } from './session.ts';

const usage = { operationId: 'getUsage', rule: 'aimychats/usage-sums', change: oneMore } as const;
const search = { operationId: 'searchConversations' } as const;

export const aimychatsFaults: readonly Fault[] = [
  otherwise({
    ...usage,
    name: 'the total of the conversations is one too many',
    at: '/conversations/total',
  }),
  otherwise({ ...usage, name: 'the total of the storage forgets a part', at: '/storage/total_mb' }),
  otherwise({
    ...usage,
    name: 'the total of the requests is one too many',
    at: '/api_requests/total',
  }),
  otherwise({
    ...usage,
    rule: 'aimychats/usage-counts-the-list',
    name: 'a source counts one too many',
    at: '/conversations/by_source/email',
  }),
  stale({
    operationId: 'getUsage',
    rule: 'aimychats/usage-counts-the-new',
    name: 'the usage is that of some time ago',
  }),
  otherwise({
    operationId: 'getAccount',
    rule: 'aimychats/storage-agrees',
    name: 'the account shows other storage',
    at: '/storage/used_mb',
    change: oneMore,
  }),
  stale({
    operationId: 'getAccount',
    rule: 'aimychats/requests-counted',
    name: 'requests are not counted',
  }),
  otherwise({
    operationId: 'testAuthentication',
    rule: 'aimychats/key-agrees',
    name: 'the key test tells of another limit than the header',
    at: '/rate_limit/remaining',
    change: oneMore,
  }),
  otherwise({
    operationId: 'testAuthentication',
    rule: 'aimychats/key-agrees',
    name: 'the key belongs to another user than the account',
    at: '/user/id',
    change: to('user_999'),
  }),
  otherwise({
    ...search,
    rule: 'aimychats/search-finds-the-new',
    name: 'the search misses the new conversation',
    at: '/data',
    change: none,
  }),
  otherwise({
    ...search,
    rule: 'aimychats/search-finds-the-new',
    name: 'the search marks nothing',
    at: '/data/0/snippet',
    change: to('a snippet'),
  }),
  otherwise({
    ...search,
    rule: 'aimychats/search-finds-the-new',
    name: 'the search counts one too many',
    at: '/meta/total',
    change: oneMore,
  }),
  otherwise({
    ...search,
    rule: 'aimychats/search-follows-changes',
    name: 'the search shows the old title',
    at: '/data/0/title',
    change: to('The old title'),
  }),
  stale({
    ...search,
    rule: 'aimychats/search-forgets-the-deleted',
    name: 'the search finds what was deleted',
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'aimychats/list-search-finds-the-new',
    name: 'the list misses the new conversation when searched',
    at: '/data',
    change: none,
    when: (_, { url }) => url.searchParams.has('search'),
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'aimychats/processing-ends',
    name: 'processing never ends',
    at: '/status',
    change: to('processing'),
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'aimychats/processing-ends',
    name: 'a completed conversation has no summary',
    at: '/summary',
    change: to(null),
  }),
  otherwise({
    operationId: 'createConversation',
    rule: 'aimychats/processing-ends',
    name: 'a new conversation is completed at once, without a summary',
    at: '/status',
    change: to('completed'),
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'aimychats/processing-seen-in-lists',
    name: 'the list still shows processing',
    at: '/data/0/status',
    change: to('processing'),
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'aimychats/processing-seen-in-lists',
    name: 'the list lacks the summary',
    at: '/data/0/summary',
    change: to(null),
  }),
  stale({
    operationId: 'getConversation',
    rule: 'aimychats/summary-regenerated',
    name: 'another summary changes nothing',
  }),
  otherwise({
    operationId: 'createSummary',
    rule: 'aimychats/summary-regenerated',
    name: 'the summary is of another conversation',
    at: '/conversation_id',
    change: to('conv_123'),
  }),
  otherwise({
    operationId: 'uploadAttachment',
    rule: 'aimychats/attachment-kept',
    name: 'an attachment is larger than its file',
    at: '/size',
    change: oneMore,
  }),
  otherwise({
    operationId: 'uploadAttachment',
    rule: 'aimychats/attachment-kept',
    name: 'an attachment links nowhere',
    at: '/url',
    change: (url) => `${url}-gone`,
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'aimychats/attachment-kept',
    name: 'an attachment is not in its conversation',
    at: '/attachments',
    change: none,
  }),
  stale({
    operationId: 'getUsage',
    rule: 'aimychats/attachment-counted',
    name: 'an attachment does not count in the storage',
  }),
  accepted({
    operationId: 'deleteAttachment',
    rule: 'aimychats/deleted-with-attachments',
    name: 'attachments of a deleted conversation are there',
  }),
  otherwise({
    operationId: 'getExport',
    rule: 'aimychats/export-ends',
    name: 'an export is never done',
    at: '/status',
    change: to('processing'),
  }),
  otherwise({
    operationId: 'getExport',
    rule: 'aimychats/export-ends',
    name: 'a completed export has no file',
    at: '/download_url',
    change: to(undefined),
  }),
  otherwise({
    operationId: 'getExport',
    rule: 'aimychats/export-ends',
    name: 'an export expired before it was there',
    at: '/expires_at',
    change: to('2020-01-01T00:00:00Z'),
  }),
  otherwise({
    operationId: 'createExport',
    rule: 'aimychats/export-ends',
    name: 'an export is completed at once, without a file',
    at: '/status',
    change: to('completed'),
  }),
  otherwise({
    operationId: 'getExport',
    rule: 'aimychats/export-served',
    name: 'the file of an export is not there',
    at: '/download_url',
    change: (url) => `${url}-gone`,
  }),
  serving(
    {
      operationId: 'getExport',
      rule: 'aimychats/export-served',
      name: 'an export is that of another period',
    },
    async ({ operationId, forward, forwardJson }) =>
      operationId === 'createExport'
        ? forwardJson({ format: 'csv', filters: { date_to: '2001-01-01' } })
        : forward(),
  ),
  serving(
    {
      operationId: 'listWebhooks',
      rule: 'aimychats/webhook-secret-shown-once',
      name: 'the list shows secrets',
    },
    async ({ operationId, forward }, memory) => {
      const response = await forward();
      const json = await jsonOf(response);
      if (!isRecord(json)) return response;
      if (operationId === 'createWebhook') memory.set('created', json);
      const created = memory.get('created');
      return operationId === 'listWebhooks' && created
        ? answer(response, { json: { data: [created] } })
        : response;
    },
  ),
  otherwise({
    operationId: 'testWebhook',
    rule: 'aimychats/webhook-tested',
    name: 'a test has another type than was asked for',
    at: '/event_type',
    change: to('api_key.created'),
  }),
  otherwise({
    operationId: 'retryWebhookEvent',
    rule: 'aimychats/webhook-tested',
    name: 'another event is sent again',
    at: '/event_id',
    change: to('evt_other'),
  }),
  serving(
    {
      operationId: 'testWebhook',
      rule: 'aimychats/webhook-paused',
      name: 'a paused webhook is tested',
    },
    async ({ operationId, sent, forward }, memory) => {
      const response = await forward();
      if (operationId !== 'testWebhook') return response;
      const json = {
        webhook_id: 'webhook_123',
        event_id: 'evt_1',
        ...sent,
        status: 'pending',
        attempts: 0,
        next_attempt_at: null,
        reason: null,
      };
      memory.set('tested', json);
      return answer(response, { json, status: 200 });
    },
  ),
];
