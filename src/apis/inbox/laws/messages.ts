import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/inbox/types.ts';
import { ownConversation } from './own.ts';

export const messageLaws = defineLaws<operations>([
  {
    rule: {
      name: 'inbox/first-message',
      law: 'The text that a conversation begins with is its first message.',
      why: 'A text that is taken and not sent is lost.',
      source: 'Conversations: Create conversation; Messages: List messages',
    },
    operation: 'listMessages',
    effect: 'delete',
    async run(context) {
      const text = 'This is how it begins.';
      const { id, last_message_at } = await ownConversation(context, text);
      const { data, total } = await context.ask('listMessages', { path: { id } });
      const [message] = data;
      const as = 'as the conversation was created with it';
      context.agree('/total', { is: total, must: 1, as });
      context.agree('/data/0/text', { is: message?.text, must: text, as });
      context.agree('/data/0/direction', { is: message?.direction, must: 'outbound', as });
      context.agree('/data/0/created_at', { is: message?.created_at, must: last_message_at, as });
    },
  },
  {
    rule: {
      name: 'inbox/message-moves-the-conversation',
      law: 'A sent message is the last of its conversation, which says when that was and comes first in the list.',
      why: 'An inbox is read from the top.',
      source: 'Messages: Send message; Conversations: List conversations',
    },
    operation: 'sendMessage',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context, 'Hello');
      const path = { id };
      await context.wait(1100);
      const other = await ownConversation(context, 'Somebody else');
      context.agree('/id', {
        is: other.id !== id,
        must: true,
        as: 'as it is another conversation',
      });
      await context.wait(1100);
      const sent = await context.ask('sendMessage', { path, json: { text: 'And more.' } });
      const as = 'as it was sent last';
      for await (const { data, total } of context.parts('listMessages', { path })) {
        context.agree('/total', { is: total, must: 2, as: 'as two were sent' });
        context.agree(`/data/1/id`, { is: data[1]?.id, must: sent.id, as });
      }
      const read = await context.ask('getConversation', { path });
      const must = sent.created_at;
      context.agree('/last_message_at', { is: read.last_message_at, must, as });
      const { data } = await context.ask('listConversations');
      // Others may write to a real inbox at the same time.
      const place = data.findIndex((it) => it.id === id);
      const before = data.findIndex((it) => it.id === other.id);
      const first = place >= 0 && (before < 0 || place < before);
      context.agree('/data', { is: first, must: true, as: `to have ${id} before ${other.id}` });
      const listed = data[place]?.last_message_at;
      context.agree(`/data/${Math.max(place, 0)}/last_message_at`, { is: listed, must, as });
    },
  },
  {
    rule: {
      name: 'inbox/message-counts',
      law: 'A sent message counts in the analytics of today.',
      why: 'Whoever is measured by the messages they send is measured wrongly.',
      source: 'Messages: Send message; Analytics: Get analytics data',
    },
    operation: 'getAnalytics',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const query = { days: 1 };
      const before = (await context.ask('getAnalytics', { query })).messages;
      await context.ask('sendMessage', { path: { id }, json: { text: 'Hello' } });
      const { total, outbound, inbound } = (await context.ask('getAnalytics', { query })).messages;
      const as = 'as one was sent since';
      context.agree('/messages/total', { is: total, must: before.total + 1, as });
      context.agree('/messages/outbound', { is: outbound, must: before.outbound + 1, as });
      context.agree('/messages/inbound', { is: inbound, must: before.inbound, as });
    },
  },
]);
