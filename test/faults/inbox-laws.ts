import type { Fault } from './fault.ts';
import { accepted, doesNothing, none, oneMore, otherwise, stale, to } from './laws.ts';

const analytics = {
  operationId: 'getAnalytics',
  rule: 'inbox/analytics-sums',
  change: oneMore,
} as const;

export const inboxFaults: readonly Fault[] = [
  otherwise({
    operationId: 'getConversation',
    rule: 'inbox/opened-is-read',
    name: 'opening does not reset the unread count',
    at: '/unread_count',
    change: to(3),
  }),
  stale({
    operationId: 'listConversations',
    rule: 'inbox/opened-is-read',
    name: 'the list shows what was read as unread',
  }),
  otherwise({
    operationId: 'assignConversation',
    rule: 'inbox/assignment-shows',
    name: 'an assignment is not answered',
    at: '/assigned_agent_id',
    change: to(null),
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'inbox/assignment-shows',
    name: 'an assignment is not shown',
    at: '/assigned_agent_id',
    change: to(null),
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'inbox/assignment-shows',
    name: 'an assignment is never taken back',
    at: '/assigned_agent_id',
    change: (id) => id ?? 'agent_1',
  }),
  stale({
    operationId: 'listConversations',
    rule: 'inbox/status-filters',
    name: 'a conversation stays listed under its old status',
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'inbox/search-finds-the-contact',
    name: 'the list does not search in emails',
    at: '/data',
    change: none,
    when: (_, { url }) => url.searchParams.get('search')?.includes('@') ?? false,
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'inbox/search-finds-the-contact',
    name: 'the list does not search in names',
    at: '/data',
    change: none,
    when: (_, { url }) => url.searchParams.get('search')?.endsWith('Check') ?? false,
  }),
  (() => {
    let asked = 0;
    return otherwise({
      operationId: 'suggestReply',
      rule: 'inbox/suggestion-stays',
      name: 'each suggestion is another',
      at: '/suggestion',
      change: (text) => `${text} (${asked++})`,
    });
  })(),
  otherwise({
    operationId: 'toggleAutomation',
    rule: 'inbox/toggled-twice',
    name: 'toggling only switches off',
    at: '/active',
    change: to(false),
  }),
  accepted({
    operationId: 'sendMessage',
    rule: 'inbox/contact-keeps-conversations',
    name: 'a message to nobody is taken',
  }),
  otherwise({
    operationId: 'addTag',
    rule: 'inbox/tag-added',
    name: 'a tag is added twice',
    at: '/tags',
    change: (tags) => [...(tags as string[]), 'once more'],
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'inbox/tag-added',
    name: 'an added tag is not shown',
    at: '/tags',
    change: none,
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'inbox/tag-added',
    name: 'the list does not find an added tag',
    at: '/data',
    change: none,
    when: (_, { url }) => url.searchParams.has('tag'),
  }),
  doesNothing(
    {
      operationId: 'getConversation',
      rule: 'inbox/tag-removed',
      name: 'removing a tag does nothing',
    },
    'removeTag',
  ),
  otherwise({
    operationId: 'removeTag',
    rule: 'inbox/tag-removed',
    name: 'removing a tag removes all',
    at: '/tags',
    change: none,
  }),
  accepted({
    operationId: 'removeTag',
    rule: 'inbox/tag-removed',
    name: 'a tag that is not there is removed',
  }),
  otherwise({
    operationId: 'listMessages',
    rule: 'inbox/first-message',
    name: 'the first text is not sent',
    at: '/data',
    change: none,
  }),
  otherwise({
    operationId: 'listMessages',
    rule: 'inbox/first-message',
    name: 'the first text is the contact’s',
    at: '/data/0/direction',
    change: to('inbound'),
  }),
  otherwise({
    operationId: 'getConversation',
    rule: 'inbox/message-moves-the-conversation',
    name: 'a sent message is not the last',
    at: '/last_message_at',
    change: to('2025-10-30T12:00:00Z'),
  }),
  otherwise({
    operationId: 'listMessages',
    rule: 'inbox/message-moves-the-conversation',
    name: 'a sent message is not listed',
    at: '/data',
    change: (list) => (list as unknown[]).slice(0, 1),
  }),
  otherwise({
    operationId: 'listMessages',
    rule: 'inbox/message-moves-the-conversation',
    name: 'a sent message is listed last but one',
    at: '/data',
    change: (list) => [...(list as unknown[])].reverse(),
  }),
  otherwise({
    operationId: 'listConversations',
    rule: 'inbox/message-moves-the-conversation',
    name: 'a sent message does not move its conversation up',
    at: '/data',
    change: (list) => [...(list as unknown[])].reverse(),
  }),
  stale({
    operationId: 'getAnalytics',
    rule: 'inbox/message-counts',
    name: 'a sent message does not count',
  }),
  otherwise({ ...analytics, name: 'a status counts one too many', at: '/conversations/open' }),
  otherwise({
    ...analytics,
    name: 'the messages of one direction are one too many',
    at: '/messages/inbound',
  }),
  otherwise({
    ...analytics,
    name: 'a channel counts one too many',
    at: '/by_channel/0/conversations',
  }),
  otherwise({
    ...analytics,
    name: 'an agent is left out',
    at: '/by_agent/0',
    change: to(undefined),
  }),
  otherwise({ ...analytics, name: 'a day is one too many', at: '/by_day/3/conversations' }),
  otherwise({ ...analytics, name: 'a day has a message too many', at: '/by_day/3/messages' }),
  otherwise({
    ...analytics,
    rule: 'inbox/analytics-count-the-list',
    name: 'all counts are one too many',
    at: '/conversations/unassigned',
  }),
  stale({
    operationId: 'getAnalytics',
    rule: 'inbox/analytics-follow',
    name: 'the analytics are those of some time ago',
  }),
  otherwise({
    operationId: 'getAnalytics',
    rule: 'inbox/analytics-follow',
    name: 'an assignment does not count for its agent',
    at: '/by_agent',
    change: none,
  }),
  accepted({
    operationId: 'deleteAgent',
    rule: 'inbox/last-admin-stays',
    name: 'the last admin is deleted',
  }),
  accepted({
    operationId: 'updateAgentRole',
    rule: 'inbox/last-admin-stays',
    name: 'the last admin gets another role',
  }),
  accepted({
    operationId: 'changePassword',
    rule: 'inbox/password-changed',
    name: 'any password changes the password',
  }),
];
