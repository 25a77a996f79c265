import type { Fault } from './fault.ts';
import { oneLess, oneMore, otherwise, to } from './laws.ts';

const operationId = 'listConversations';
const messages = '/conversations/0/messages';

export const inkeepFaults: readonly Fault[] = [
  otherwise({
    name: 'a message names another conversation',
    rule: 'inkeep/messages-belong',
    operationId,
    at: `${messages}/0/conversationId`,
    change: to('another'),
  }),
  otherwise({
    name: 'a message in OpenAI’s format is missing',
    rule: 'inkeep/same-messages-twice',
    operationId,
    at: '/conversations/0/messagesOpenAIFormat/0',
    change: to(undefined),
  }),
  otherwise({
    name: 'the messages in OpenAI’s format are in another order',
    rule: 'inkeep/same-messages-twice',
    operationId,
    at: '/conversations/0/messagesOpenAIFormat',
    change: (list) => [...(list as unknown[])].reverse(),
  }),
  otherwise({
    name: 'a conversation was updated before it was created',
    rule: 'inkeep/times-in-order',
    operationId,
    at: '/conversations/0/updatedAt',
    change: to('2001-01-01T00:00:00.000Z'),
  }),
  otherwise({
    name: 'messages are in another order than their times',
    rule: 'inkeep/times-in-order',
    operationId,
    at: messages,
    change: (list) => [...(list as unknown[])].reverse(),
  }),
  otherwise({
    name: 'a conversation is about a ticket that there is not',
    rule: 'inkeep/tickets-exist',
    operationId,
    at: '/conversations/0/supportTicketConversationId',
    change: to('no-ticket'),
  }),
  otherwise({
    name: 'the total is that of the part',
    rule: 'inkeep/total-whatever-the-part',
    operationId,
    at: '/total',
    change: oneLess,
    when: (_, { url }) => url.searchParams.has('limit'),
  }),
  otherwise({
    name: 'the count is not that of the part',
    rule: 'inkeep/total-whatever-the-part',
    operationId,
    at: '/count',
    change: oneMore,
  }),
  otherwise({
    name: 'the page size is always the default',
    rule: 'inkeep/total-whatever-the-part',
    operationId,
    at: '/pageSize',
    change: to(20),
  }),
];
