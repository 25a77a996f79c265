import { defineLaws } from '../../check/laws.ts';
import type { operations } from '../../generated/inkeep/types.ts';

const page = 'Get All Conversations';
const sdk = 'types of the published SDK (companion)';

export const laws = defineLaws<operations>([
  {
    rule: {
      name: 'inkeep/messages-belong',
      law: 'Messages name the conversation that they stand in, and are of its type.',
      why: 'A client that stores messages by their conversation puts them into another.',
      source: `${page}: response body; ${sdk}`,
    },
    operation: 'listConversations',
    effect: 'read',
    async run({ parts, agree }) {
      for await (const { conversations } of parts('listConversations')) {
        for (const [at, { id, type, messages }] of conversations.entries()) {
          for (const [index, message] of messages.entries()) {
            const place = `/conversations/${at}/messages/${index}`;
            const is = { conversationId: message.conversationId, type: message.type };
            agree(place, { is, must: { conversationId: id, type }, as: 'as its conversation is' });
          }
        }
      }
    },
  },
  {
    rule: {
      name: 'inkeep/same-messages-twice',
      law: 'The messages in OpenAI’s format are the messages, in their order.',
      why: 'Whoever replays a chat replays another one.',
      source: `${page}: messagesOpenAIFormat; ${sdk}`,
    },
    operation: 'listConversations',
    effect: 'read',
    async run({ parts, agree, inconclusive }) {
      let seen = 0;
      for await (const { conversations } of parts('listConversations')) {
        for (const [at, conversation] of conversations.entries()) {
          if (conversation.type !== 'openai') continue;
          seen += 1;
          const spoken = ({ role, content }: { role: string; content: unknown }) => [role, content];
          const is = conversation.messagesOpenAIFormat.map(spoken);
          const must = conversation.messages.map(spoken);
          const place = `/conversations/${at}/messagesOpenAIFormat`;
          agree(place, { is, must, as: 'as role and content of the messages' });
        }
      }
      if (seen === 0) inconclusive('no conversation is of type openai');
    },
  },
  {
    rule: {
      name: 'inkeep/times-in-order',
      law: 'No conversation was updated before it was created, and its messages come one after another.',
      why: 'Durations and sync by time come out negative or miss what is new.',
      source: `${page}: createdAt, updatedAt`,
    },
    operation: 'listConversations',
    effect: 'read',
    async run({ parts, agree }) {
      for await (const { conversations } of parts('listConversations')) {
        for (const [at, { createdAt, updatedAt, messages }] of conversations.entries()) {
          const times = [createdAt, ...messages.map((it) => it.createdAt)].map((it) =>
            Date.parse(it),
          );
          const sorted = times.every((time, index) => !(time < (times[index - 1] ?? time)));
          const place = `/conversations/${at}`;
          agree(`${place}/messages`, { is: sorted, must: true, as: 'as to whether times ascend' });
          const later = !(Date.parse(updatedAt) < Date.parse(createdAt));
          const is = later ? 'later' : updatedAt;
          agree(`${place}/updatedAt`, { is, must: 'later', as: `than createdAt, ${createdAt}` });
        }
      }
    },
  },
  {
    rule: {
      name: 'inkeep/tickets-exist',
      law: 'The ticket that a conversation is about is a conversation of type support_ticket.',
      why: 'A client that follows the reference comes to nothing.',
      source: `${page}: supportTicketConversationId; ${sdk}`,
    },
    operation: 'listConversations',
    effect: 'read',
    async run({ parts, agree, inconclusive }) {
      const tickets = new Set<string>();
      const named = new Map<string, string>();
      for await (const { conversations } of parts('listConversations')) {
        for (const { id, type, supportTicketConversationId: ticket } of conversations) {
          if (type === 'support_ticket') tickets.add(id);
          if (ticket !== null) named.set(id, ticket);
        }
      }
      if (named.size === 0) return inconclusive('no conversation is about a ticket');
      for (const [id, ticket] of named) {
        const is = tickets.has(ticket) ? 'a ticket' : `${ticket}, which is none`;
        agree('/conversations', { is, must: 'a ticket', as: `where ${id} says what it is about` });
      }
    },
  },
  {
    rule: {
      name: 'inkeep/total-whatever-the-part',
      law: 'The total is that of all conversations, however few are asked for.',
      why: 'A client that asks for none to learn the total learns another.',
      source: `${page}: limit (Minimum: 0), total, pageSize, count`,
    },
    operation: 'listConversations',
    effect: 'read',
    async run({ ask, agree }) {
      const { total } = await ask('listConversations');
      for (const limit of [0, 1]) {
        const part = await ask('listConversations', { query: { limit } });
        agree('/total', { is: part.total, must: total, as: 'as with the default limit' });
        agree('/pageSize', { is: part.pageSize, must: limit, as: 'as it was asked for' });
        const must = part.conversations.length;
        agree('/count', { is: part.count, must, as: 'the length of conversations' });
      }
    },
  },
]);
