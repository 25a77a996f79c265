import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { dateOf } from '../../world/clock.ts';
import { accountOf } from './account-of.ts';
import type { AimyChats } from './records.ts';
import { storageOf, totalOf } from './storage.ts';

/** Account › Get Account Info: the requests are those of this session, this one included. */
export function getAccount({
  records,
  credential,
  traffic,
  now,
}: ContextOf<AimyChats, 'getAccount'>): ReplyOf<AimyChats['operations']['getAccount']> {
  const account = accountOf(records, credential);
  const today = dateOf(now);
  const requests = traffic().filter(({ day }) => day === today);
  return {
    status: 200,
    body: {
      id: account.id,
      email: account.email,
      plan: account.plan,
      storage: { used_mb: totalOf(storageOf(records)), limit_mb: account.storage_limit_mb },
      api_usage: {
        requests_today: requests.reduce((sum, { count }) => sum + count, 0),
        limit_per_day: account.requests_per_day,
      },
      created_at: account.created_at,
    },
  };
}

/** `GET /auth/test` of the companion pages. */
export function testAuthentication({
  records,
  credential,
  allowance,
}: ContextOf<AimyChats, 'testAuthentication'>): ReplyOf<
  AimyChats['operations']['testAuthentication']
> {
  const { id, email } = accountOf(records, credential);
  if (!allowance) throw new Error('An API with a rate limit has an allowance.');
  const { limit, remaining, reset } = allowance;
  const scopes = (['read', 'write', 'delete', 'admin'] as const).filter((scope) =>
    credential?.roles.includes(scope),
  );
  return {
    status: 200,
    body: {
      authenticated: true,
      user: { id, email },
      scopes,
      rate_limit: { limit, remaining, reset: Math.ceil(reset / 1000) },
    },
  };
}
