import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { dateOf, wholeDays } from '../../world/clock.ts';
import type { Collection } from '../../world/collection.ts';
import type { Conversation, IceCore } from './records.ts';

const day = 86_400_000;
const statuses = ['open', 'in_progress', 'closed'] as const;

/** Whole days in UTC, today included: from 00:00:00Z of the first to 23:59:59Z of the last. */
interface Period {
  readonly days: number;
  readonly start: string;
  readonly end: string;
}

/** Analytics › Get Workspace Metrics: one of three bodies over the conversations created in the period. */
export function getAnalytics({
  query: { days, metric },
  records: { conversations },
  now,
}: ContextOf<IceCore, 'getAnalytics'>): ReplyOf<IceCore['operations']['getAnalytics']> {
  const period = periodOf({ days, now });
  switch (metric) {
    case 'daily':
      return { status: 200, body: { daily: daily(conversations, period) } };
    case 'by_category':
      return { status: 200, body: { categories: byCategory(conversations, period) } };
    case 'total':
      return { status: 200, body: { period, metrics: total(conversations, period) } };
  }
}

function periodOf({ days, now }: { days: number; now: number }): Period {
  const { from, to } = wholeDays(dateOf(now - (days - 1) * day), dateOf(now));
  return { days, start: from, end: to };
}

const createdIn = ({ start, end }: Period) => ({
  range: { field: 'createdAt', from: start, to: end },
});

function total(conversations: Collection<Conversation>, period: Period) {
  const within = createdIn(period);
  const counts = new Map(
    conversations.distinct('status', within).map(({ value, count }) => [value, count]),
  );
  return {
    total: conversations.count(within),
    by_status: statuses.map((status) => ({ status, count: counts.get(status) ?? 0 })),
    by_channel: conversations
      .distinct('channel', within)
      .map(({ value, count }) => ({ channel: String(value), count }))
      .sort((a, b) => b.count - a.count),
  };
}

/** Every day of the period, also the empty ones, so that the counts add up to the total. */
function daily(conversations: Collection<Conversation>, { days, start }: Period) {
  return Array.from({ length: days }, (_, index) => {
    const date = dateOf(Date.parse(start) + index * day);
    const range = { field: 'createdAt', ...wholeDays(date, date) };
    return { date, count: conversations.count({ range }) };
  });
}

/** The largest first, as the page prints them. */
function byCategory(conversations: Collection<Conversation>, period: Period) {
  return conversations
    .distinct('classification.category', createdIn(period))
    .map(({ value, count }) => ({ category: String(value), count }))
    .sort((a, b) => b.count - a.count);
}
