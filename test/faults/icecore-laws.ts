import type { Fault } from './fault.ts';
import { accepted, oneLess, oneMore, otherwise, stale, to } from './laws.ts';

const operationId = 'getAnalytics';

export const icecoreFaults: readonly Fault[] = [
  otherwise({
    name: 'the total is one too many',
    rule: 'icecore/status-sums',
    operationId,
    at: '/metrics/total',
    change: oneMore,
  }),
  otherwise({
    name: 'the count of one status is stale',
    rule: 'icecore/status-sums',
    operationId,
    at: '/metrics/by_status/1/count',
    change: oneMore,
  }),
  otherwise({
    name: 'the count of one channel is stale',
    rule: 'icecore/channel-sums',
    operationId,
    at: '/metrics/by_channel/0/count',
    change: oneLess,
  }),
  otherwise({
    name: 'a channel is left out',
    rule: 'icecore/channel-sums',
    operationId,
    at: '/metrics/by_channel/1',
    change: to(undefined),
  }),
  otherwise({
    name: 'a day is left out',
    rule: 'icecore/daily-sums',
    operationId,
    at: '/daily/0',
    change: to(undefined),
  }),
  otherwise({
    name: 'a day counts one too many',
    rule: 'icecore/daily-sums',
    operationId,
    at: '/daily/3/count',
    change: oneMore,
  }),
  otherwise({
    name: 'a category is left out',
    rule: 'icecore/category-sums',
    operationId,
    at: '/categories/2',
    change: to(undefined),
  }),
  otherwise({
    name: 'a conversation counts as open that is closed',
    rule: 'icecore/analytics-count-the-list',
    operationId,
    at: '/metrics/by_status',
    change: (counts) =>
      (counts as { status: string; count: number }[]).map(({ status, count }) => ({
        status,
        count: count + ({ open: 1, closed: -1 }[status] ?? 0),
      })),
  }),
  stale({
    name: 'a sent message leaves the conversation where it was',
    rule: 'icecore/sending-moves-the-conversation',
    operationId: 'listConversations',
  }),
  otherwise({
    name: 'a sent message leaves its conversation open',
    rule: 'icecore/sending-moves-the-conversation',
    operationId: 'listConversations',
    at: '/data/0/status',
    change: to('open'),
  }),
  stale({ name: 'a sent message does not count', rule: 'icecore/sending-counts', operationId }),
  ...(
    ['icecore/whatsapp-only', 'icecore/messaging-window', 'icecore/no-such-conversation'] as const
  ).map((rule) =>
    accepted({ name: 'a message is taken that cannot be sent', rule, operationId: 'sendMessage' }),
  ),
  otherwise({
    name: 'a message is dated long ago',
    rule: 'icecore/sent-now',
    operationId: 'sendMessage',
    at: '/sentAt',
    change: to('2020-01-01T00:00:00Z'),
  }),
  otherwise({
    name: 'every message has the same id',
    rule: 'icecore/sent-now',
    operationId: 'sendMessage',
    at: '/messageId',
    change: to('msg_same'),
  }),
];
