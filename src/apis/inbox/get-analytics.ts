import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { dateOf, wholeDays } from '../../world/clock.ts';
import type { Collection } from '../../world/collection.ts';
import type { Tally } from '../../world/selection.ts';
import type { Agent, Conversation, Inbox } from './records.ts';

const day = 86_400_000;

/** Counts over whole days in UTC, today included. */
export function getAnalytics({
  query: { days },
  records: { conversations, messages, agents },
  now,
}: ContextOf<Inbox, 'getAnalytics'>): ReplyOf<Inbox['operations']['getAnalytics']> {
  const dates = Array.from({ length: days }, (_, index) => dateOf(now - (days - 1 - index) * day));
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  const within = createdIn(from, to);
  const sent = (direction: string) => messages.count({ ...within, where: { direction } });
  const body = {
    days,
    from,
    to,
    conversations: statusesOf(conversations, within),
    messages: {
      total: messages.count(within),
      inbound: sent('inbound'),
      outbound: sent('outbound'),
    },
    by_channel: ranked(conversations.distinct('channel_type', within)).map(({ value, count }) => ({
      channel_type: value,
      conversations: count,
    })),
    by_agent: ranked(conversations.distinct('assigned_agent_id', within)).map(
      ({ value, count }) => ({
        agent_id: value,
        name: nameOf(agents, value),
        conversations: count,
      }),
    ),
    by_day: dates.map((date) => ({
      date,
      conversations: conversations.count(createdIn(date, date)),
      messages: messages.count(createdIn(date, date)),
    })),
  };
  return { status: 200, body };
}

type Period = ReturnType<typeof createdIn>;

const createdIn = (from: string, to: string) => ({
  range: { field: 'created_at', ...wholeDays(from, to) },
});

function statusesOf(conversations: Collection<Conversation>, within: Period) {
  const having = (status: Conversation['status']) =>
    conversations.count({ ...within, where: { status } });
  return {
    total: conversations.count(within),
    open: having('open'),
    pending: having('pending'),
    resolved: having('resolved'),
    unassigned: conversations.count({ ...within, where: { assigned_agent_id: null } }),
  };
}

/** The largest first; what has no value is left out. */
const ranked = (tallies: readonly Tally[]): readonly { value: string; count: number }[] =>
  tallies
    .flatMap(({ value, count }) => (typeof value === 'string' ? [{ value, count }] : []))
    .sort((a, b) => b.count - a.count);

const nameOf = (agents: Collection<Agent>, id: string): string => agents.get(id)?.name ?? id;
