import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';
import { account, list } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 1 });

const burst = 500;
const hour = 5000;

async function spend(target: Target, requests: number): Promise<void> {
  for (let sent = 0; sent < requests; sent++) await call(target, 'GET /auth/test');
}

const exceeded = (retryAfter: number) => ({
  error: {
    code: 'rate_limit_exceeded',
    message: 'Rate limit exceeded. Please try again later.',
    retry_after: retryAfter,
  },
});

fact('every answer says what is left of the hour, errors included', async (target) => {
  const reset = String(Date.parse('2025-10-30T13:00:00Z') / 1000);
  for (const [index, line] of ['GET /account', 'GET /none', 'GET /exports/none'].entries()) {
    const { headers } = await call(target, line);
    expect(headers.get('X-RateLimit-Limit')).toBe('5000');
    expect(headers.get('X-RateLimit-Remaining')).toBe(String(hour - 1 - index));
    expect(headers.get('X-RateLimit-Reset')).toBe(reset);
    expect(headers.get('Retry-After')).toBeNull();
  }
});

fact(
  'a burst of 500 requests in a minute ends in a 429 until the minute is over',
  async (target) => {
    await spend(target, 1);
    await target.session().advance(20);
    await spend(target, burst - 1);
    const reply = await call(target, 'GET /account');
    expect(reply).toMatchObject({ status: 429, body: exceeded(40) });
    expect(reply.headers.get('Retry-After')).toBe('40');
    expect(reply.headers.get('X-RateLimit-Remaining')).toBe(String(hour - burst));
    expect((await call(target, 'GET /account', { as: 'read-only' })).status).toBe(200);
    await target.session().advance(40);
    const { api_usage } = await account(target);
    // What was refused is counted nowhere.
    expect(api_usage.requests_today).toBe(burst + 2);
  },
);

fact(
  'the hour ends in a 429 as well, and asks to wait for the rest of it',
  async (target) => {
    for (let minute = 0; minute < hour / burst; minute++) {
      await spend(target, burst);
      await target.session().advance(60);
    }
    const reply = await call(target, 'GET /account');
    expect(reply).toMatchObject({ status: 429, body: exceeded(3000) });
    expect(reply.headers.get('Retry-After')).toBe('3000');
    await target.session().advance(3000);
    expect((await list(target)).meta.total).toBe(1);
  },
  // Five thousand requests say the same wherever they are sent.
  ['in process'],
);
