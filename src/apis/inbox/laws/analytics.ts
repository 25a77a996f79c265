import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/inbox/types.ts';
import { ownAgent, ownConversation } from './own.ts';

const page = 'Analytics: Get analytics data';
const query = { days: 90 };

const sum = (counts: readonly { readonly conversations: number }[]): number =>
  counts.reduce((total, { conversations }) => total + conversations, 0);

export const analyticsLaws = defineLaws<operations>([
  {
    rule: {
      name: 'inbox/analytics-sums',
      law: 'The counts by status, direction, channel, agent and day add up to their totals.',
      why: 'A dashboard shows the parts beside the whole.',
      source: page,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run({ ask, agree }) {
      const { conversations, messages, by_channel, by_agent, by_day } = await ask('getAnalytics', {
        query,
      });
      const { total, open, pending, resolved, unassigned } = conversations;
      const must = total;
      const is = open + pending + resolved;
      agree('/conversations', { is, must, as: 'in all statuses, the total' });
      agree('/by_channel', { is: sum(by_channel), must, as: 'in all, the total' });
      agree('/by_agent', {
        is: sum(by_agent) + unassigned,
        must,
        as: 'with the unassigned, the total',
      });
      agree('/by_day', { is: sum(by_day), must, as: 'in all, the total' });
      const directions = messages.inbound + messages.outbound;
      agree('/messages', {
        is: directions,
        must: messages.total,
        as: 'in both directions, the total',
      });
      const daily = by_day.reduce((all, day) => all + day.messages, 0);
      agree('/by_day', { is: daily, must: messages.total, as: 'in all messages, the total' });
    },
  },
  {
    rule: {
      name: 'inbox/analytics-count-the-list',
      law: 'The analytics count the conversations that the list has of the period.',
      why: 'Whoever clicks a number expects so many conversations behind it.',
      source: `${page}; Conversations: List conversations`,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run({ ask, agree, parts }) {
      const { from, to } = await ask('getAnalytics', { query });
      const counts = { total: 0, open: 0, pending: 0, resolved: 0, unassigned: 0 };
      for await (const { data } of parts('listConversations')) {
        for (const { created_at, status, assigned_agent_id } of data) {
          const on = created_at.slice(0, 10);
          if (on < from || on > to) continue;
          counts.total += 1;
          counts[status] += 1;
          if (assigned_agent_id === null) counts.unassigned += 1;
        }
      }
      const { conversations } = await ask('getAnalytics', { query });
      for (const name of ['total', 'open', 'pending', 'resolved', 'unassigned'] as const) {
        const as = 'as many as the list has of the period';
        agree(`/conversations/${name}`, { is: conversations[name], must: counts[name], as });
      }
    },
  },
  {
    rule: {
      name: 'inbox/analytics-follow',
      law: 'The analytics follow a new conversation, its status and its agent.',
      why: 'Whoever plans the day by the numbers plans it by yesterday’s.',
      source: page,
    },
    operation: 'getAnalytics',
    effect: 'delete',
    async run(context) {
      const days = { days: 1 };
      const before = (await context.ask('getAnalytics', { query: days })).conversations;
      const { id } = await ownConversation(context);
      const agent = await ownAgent(context);
      await context.ask('assignConversation', { path: { id }, json: { agent_id: agent.id } });
      await context.ask('updateConversationStatus', { path: { id }, json: { status: 'resolved' } });
      const { conversations, by_agent } = await context.ask('getAnalytics', { query: days });
      const as = 'as one was created, assigned and resolved';
      const must = { ...before, total: before.total + 1, resolved: before.resolved + 1 };
      context.agree('/conversations', { is: conversations, must, as });
      const own = by_agent.find(({ agent_id }) => agent_id === agent.id);
      context.agree('/by_agent', { is: own?.conversations, must: 1, as: `for ${agent.id}, ${as}` });
    },
  },
]);
