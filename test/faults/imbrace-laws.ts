import type { Fault } from './fault.ts';
import { none, oneLess, oneMore, otherwise, stale, to } from './laws.ts';

const views = { operationId: 'getViewCounts' } as const;
const channels = { operationId: 'getChannelCounts' } as const;
const teams = { operationId: 'getTeamChannelCounts' } as const;

export const imbraceFaults: readonly Fault[] = [
  otherwise({
    ...views,
    name: 'all are one too many',
    rule: 'imbrace/team-sums',
    at: '/all',
    change: oneMore,
  }),
  otherwise({
    ...views,
    name: 'a team counts one too many',
    rule: 'imbrace/team-sums',
    at: '/t_imbrace_default_team',
    change: oneMore,
  }),
  otherwise({
    ...channels,
    name: 'a channel type counts one too many',
    rule: 'imbrace/channel-sums',
    at: '/whatsapp',
    change: oneMore,
  }),
  otherwise({
    ...views,
    name: 'the views count one less than the channels',
    rule: 'imbrace/channel-sums',
    at: '/all',
    change: oneLess,
  }),
  otherwise({
    ...channels,
    name: 'the view is ignored',
    rule: 'imbrace/view-agrees',
    at: '/all',
    change: to(975),
  }),
  otherwise({
    ...channels,
    name: 'the count of one view is stale',
    rule: 'imbrace/view-agrees',
    at: '/all',
    change: oneMore,
    when: (_, { url }) => url.searchParams.get('view') === 'overdue',
  }),
  otherwise({
    ...teams,
    name: 'a team has one too many',
    rule: 'imbrace/team-agrees',
    at: '/all',
    change: oneMore,
  }),
  otherwise({
    ...teams,
    name: 'a channel type of a team counts one too many',
    rule: 'imbrace/team-agrees',
    at: '/web',
    change: oneMore,
  }),
  otherwise({
    ...teams,
    name: 'version 1 counts otherwise',
    rule: 'imbrace/versions-agree',
    at: '/line',
    change: oneMore,
  }),
  stale({
    ...views,
    name: 'a new conversation does not count in the views',
    rule: 'imbrace/new-conversation-counts',
  }),
  stale({
    ...channels,
    name: 'a new conversation does not count over its channel',
    rule: 'imbrace/new-conversation-counts',
  }),
  stale({ ...views, name: 'a contact that wrote does not wait', rule: 'imbrace/waiting-counts' }),
  otherwise({
    operationId: 'sendMessage',
    name: 'a message is in another conversation',
    rule: 'imbrace/message-is-the-contacts',
    at: '/conversation_id',
    change: to('conv_testing_conversation1'),
  }),
  otherwise({
    operationId: 'sendMessage',
    name: 'a message is from another contact',
    rule: 'imbrace/message-is-the-contacts',
    at: '/from',
    change: to('con_test_contact'),
  }),
  otherwise({
    operationId: 'sendMessage',
    name: 'a message says something else',
    rule: 'imbrace/message-is-the-contacts',
    at: '/content/text',
    change: to('Hello'),
  }),
  otherwise({
    operationId: 'listMessages',
    name: 'a contact does not see its message',
    rule: 'imbrace/contact-sees-its-messages',
    at: '/data',
    change: none,
  }),
  otherwise({
    operationId: 'listMessages',
    name: 'a contact sees the message of another',
    rule: 'imbrace/contact-sees-its-messages',
    at: '/data',
    change: (list) => (list as object[]).map((it) => ({ ...it, id: 'msg_of_another' })),
  }),
  otherwise({
    operationId: 'searchMessages',
    name: 'the search misses the new message',
    rule: 'imbrace/search-finds-the-new',
    at: '/message/hits',
    change: none,
  }),
  otherwise({
    operationId: 'fetchMessages',
    name: 'fetching misses the new message',
    rule: 'imbrace/fetch-finds-the-conversation',
    at: '/message/results',
    change: none,
  }),
  otherwise({
    operationId: 'fetchMessages',
    name: 'fetching counts one too many',
    rule: 'imbrace/fetch-finds-the-conversation',
    at: '/message/total',
    change: oneMore,
  }),
  stale({
    operationId: 'searchMessages',
    name: 'the search does not count another message',
    rule: 'imbrace/search-counts',
  }),
  otherwise({
    operationId: 'searchMessages',
    name: 'the search shows the oldest first',
    rule: 'imbrace/search-counts',
    at: '/message/hits',
    change: (hits) => [...(hits as unknown[])].reverse(),
  }),
];
