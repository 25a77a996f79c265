import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import { dateOf } from '../../../world/clock.ts';
import { day } from './own.ts';

const page = 'Account › Get Usage Statistics';
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Megabytes are printed as whole numbers, so nobody promises the last digit. */
const rounded = (megabytes: number): number => Math.round(megabytes * 100) / 100;

export const accountLaws = defineLaws<operations>([
  {
    rule: {
      name: 'aimychats/usage-sums',
      law: 'Every total of the usage is the sum of its parts.',
      why: 'A bill that does not add up is disputed.',
      source: page,
    },
    operation: 'getUsage',
    effect: 'read',
    async run({ ask, agree }) {
      const { conversations, storage, api_requests } = await ask('getUsage');
      const { by_source } = conversations;
      const { by_type } = storage;
      const { by_endpoint } = api_requests;
      agree('/conversations/total', {
        is: conversations.total,
        must: sum(by_source),
        as: 'the sum of by_source',
      });
      agree('/storage/total_mb', {
        is: rounded(storage.total_mb),
        must: rounded(sum(by_type)),
        as: 'the sum of by_type',
      });
      agree('/api_requests/total', {
        is: api_requests.total,
        must: sum(by_endpoint),
        as: 'the sum of by_endpoint',
      });
    },
  },
  {
    rule: {
      name: 'aimychats/usage-counts-the-list',
      law: 'The usage counts the conversations that the list has of the period, by their source.',
      why: 'Whoever checks the numbers against the conversations finds the same.',
      source: `${page}; Conversations › List Conversations`,
    },
    operation: 'getUsage',
    effect: 'read',
    async run({ ask, agree, parts }) {
      const { period } = await ask('getUsage');
      const counts: Record<string, number> = {};
      for await (const { data } of parts('listConversations')) {
        for (const { source, created_at } of data) {
          const on = created_at.slice(0, 10);
          if (on >= period.from && on <= period.to) counts[source] = (counts[source] ?? 0) + 1;
        }
      }
      const { by_source } = (await ask('getUsage')).conversations;
      const as = 'what the list has of the period';
      agree('/conversations/by_source', { is: by_source, must: counts, as });
    },
  },
  {
    rule: {
      name: 'aimychats/usage-counts-the-new',
      law: 'A new conversation counts in the usage of today.',
      why: 'A quota that is checked against stale numbers is overrun.',
      source: page,
    },
    operation: 'getUsage',
    effect: 'delete',
    async run({ ask, agree, afterwards }) {
      const before = (await ask('getUsage')).conversations;
      const json = { title: 'One more', source: 'api' } as const;
      const { id } = await ask('createConversation', { json });
      afterwards('deleteConversation', { path: { id } });
      const { total, by_source } = (await ask('getUsage')).conversations;
      const as = 'one more than before, as one was created';
      agree('/conversations/total', { is: total, must: before.total + 1, as });
      agree('/conversations/by_source/api', {
        is: by_source.api,
        must: (before.by_source.api ?? 0) + 1,
        as,
      });
    },
  },
  {
    rule: {
      name: 'aimychats/storage-agrees',
      law: 'Account and usage say the same of the storage.',
      why: 'One of the two numbers decides whether an upload still fits.',
      source: `Account › Get Account Info; ${page}`,
    },
    operation: 'getAccount',
    effect: 'read',
    async run({ ask, agree, now }) {
      const to = dateOf(await now());
      const { total_mb } = (await ask('getUsage', { query: { to } })).storage;
      const { used_mb } = (await ask('getAccount')).storage;
      const as = 'as the usage says';
      agree('/storage/used_mb', { is: rounded(used_mb), must: rounded(total_mb), as });
    },
  },
  {
    rule: {
      name: 'aimychats/requests-counted',
      law: 'Each request counts in the requests of today.',
      why: 'A client that paces itself by the number runs into the limit.',
      source: 'Account › Get Account Info',
    },
    operation: 'getAccount',
    effect: 'read',
    async run({ ask, agree, now }) {
      const first = await ask('getAccount');
      const started = Math.floor((await now()) / day);
      const second = await ask('getAccount');
      if (Math.floor((await now()) / day) !== started) return;
      const is = second.api_usage.requests_today;
      const must = first.api_usage.requests_today + 1;
      // Others may use the account too.
      if (is < must)
        agree('/api_usage/requests_today', { is, must, as: 'at least, one request later' });
    },
  },
  {
    rule: {
      name: 'aimychats/key-agrees',
      law: 'Account, key test and headers say the same of who calls and of what is left.',
      why: 'A client that asks one of them goes by what it says.',
      source: 'Account › Get Account Info; Authentication (companion page)',
    },
    operation: 'testAuthentication',
    effect: 'read',
    async run({ ask, agree, header }) {
      const { id, email } = await ask('getAccount');
      const { user, rate_limit } = await ask('testAuthentication');
      const is = { id: user.id, email: user.email };
      agree('/user', { is, must: { id, email }, as: 'as the account says' });
      for (const name of ['limit', 'remaining', 'reset'] as const) {
        const must = Number(header(`X-RateLimit-${name}`));
        agree(`/rate_limit/${name}`, { is: rate_limit[name], must, as: 'as the header says' });
      }
    },
  },
]);
