import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/icecore/types.ts';
import { days, metrics, totalOf } from './summary.ts';

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

export const analyticsLaws = defineLaws<operations>([
  {
    rule: {
      name: 'icecore/status-sums',
      law: 'The counts by status add up to the total.',
      why: 'A dashboard shows both beside each other.',
      source: metrics,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run(context) {
      const { total, by_status } = (await totalOf(context)).metrics;
      context.agree('/metrics/total', {
        is: total,
        must: sum(by_status),
        as: 'the sum of by_status',
      });
    },
  },
  {
    rule: {
      name: 'icecore/channel-sums',
      law: 'The counts by channel add up to the total.',
      why: 'A dashboard shows both beside each other.',
      source: metrics,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run(context) {
      const { total, by_channel } = (await totalOf(context)).metrics;
      const must = sum(by_channel);
      context.agree('/metrics/total', { is: total, must, as: 'the sum of by_channel' });
    },
  },
  {
    rule: {
      name: 'icecore/daily-sums',
      law: 'The daily counts are those of each day of the period and add up to its total.',
      why: 'A chart of the days and the number above it tell the same story.',
      source: metrics,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run(context) {
      const { ask, agree, inconclusive } = context;
      const { metrics, period } = await totalOf(context);
      const body = await ask('getAnalytics', { query: { days, metric: 'daily' } });
      if (!('daily' in body)) return inconclusive('the daily breakdown has no days');
      const { daily } = body;
      agree('/daily', {
        is: sum(daily),
        must: metrics.total,
        as: 'in all, the total of the period',
      });
      agree('/daily', { is: daily.length, must: period.days, as: 'in number, the days asked for' });
      const first = period.start.slice(0, 10);
      agree('/daily/0/date', {
        is: daily[0]?.date,
        must: first,
        as: 'the first day of the period',
      });
    },
  },
  {
    rule: {
      name: 'icecore/category-sums',
      law: 'The counts by category add up to the total.',
      why: 'A chart of the categories and the number above it tell the same story.',
      source: metrics,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run(context) {
      const { ask, agree, inconclusive } = context;
      const { metrics } = await totalOf(context);
      const body = await ask('getAnalytics', { query: { days, metric: 'by_category' } });
      if (!('categories' in body)) return inconclusive('the breakdown has no categories');
      const must = metrics.total;
      agree('/categories', {
        is: sum(body.categories),
        must,
        as: 'in all, the total of the period',
      });
    },
  },
  {
    rule: {
      name: 'icecore/analytics-count-the-list',
      law: 'The analytics count the conversations that the list has of the period.',
      why: 'Whoever clicks a number expects so many conversations behind it.',
      source: `${metrics}; Conversations › List Conversations`,
    },
    operation: 'getAnalytics',
    effect: 'read',
    async run(context) {
      const counts: Record<string, number> = {};
      const add = (name: string) => {
        counts[name] = (counts[name] ?? 0) + 1;
      };
      const { period } = await totalOf(context);
      const [from, to] = [Date.parse(period.start), Date.parse(period.end)];
      for await (const { data } of context.parts('listConversations')) {
        for (const { status, channel, createdAt } of data) {
          const at = Date.parse(createdAt);
          if (at < from || at > to) continue;
          add(status);
          add(`over ${channel}`);
        }
      }
      const { by_status, by_channel } = (await totalOf(context)).metrics;
      for (const [index, { status, count }] of by_status.entries()) {
        const as = `the ${status} conversations that the list has of the period`;
        context.agree(`/metrics/by_status/${index}/count`, {
          is: count,
          must: counts[status] ?? 0,
          as,
        });
      }
      for (const [index, { channel, count }] of by_channel.entries()) {
        const as = `the conversations over ${channel} that the list has of the period`;
        const must = counts[`over ${channel}`] ?? 0;
        context.agree(`/metrics/by_channel/${index}/count`, { is: count, must, as });
      }
    },
  },
]);
