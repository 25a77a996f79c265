import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Allowance,
  compileRateLimit,
  type QuotaWindow,
} from '../../src/conventions/rate-limit.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryWith } from '../library.ts';

function rateLimitOf(changes: Readonly<Record<string, unknown>> = {}) {
  const contract = compileContract({ name: 'library', document: libraryWith(changes) });
  const rateLimit = compileRateLimit(contract);
  if (!rateLimit) throw new Error('There is no limit.');
  return rateLimit;
}

const rateLimit = rateLimitOf();
const [limit, length] = [3, 10_000];
const start = Date.parse('2025-10-30T12:00:00.250Z');

/** One credential: tells where it stands after a request at this time. */
function credential(limits = rateLimit): (now: number) => ReturnType<typeof rateLimit.untouched> {
  let windows: readonly QuotaWindow[] = [];
  return (now) => {
    const taken = limits.take(windows, { now });
    windows = taken.windows;
    return taken.allowance;
  };
}

/** Times of requests, each some milliseconds after the last, and the answers to them. */
const visits = fc
  .array(fc.oneof(fc.nat(500), fc.nat(2 * length)), { minLength: 1, maxLength: 40 })
  .map((gaps) => {
    const request = credential();
    let now = start;
    return gaps.map((gap) => {
      now += gap;
      return { now, ...request(now) };
    });
  });

test('the window begins with the first request and every request takes one', () => {
  const request = credential();
  const answers = [0, 1, 9000, 9999].map((after) => request(start + after));
  expect(answers.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
  expect(answers.map(({ retryAfter }) => retryAfter)).toEqual([undefined, undefined, undefined, 1]);
  expect(new Set(answers.map(({ reset }) => reset))).toEqual(new Set([start + length]));
  expect(request(start + length)).toMatchObject({ remaining: 2, reset: start + 2 * length });
});

test('inside a window what remains falls by one down to none and never rises', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      for (const [index, { reset, remaining }] of answers.entries()) {
        const before = answers[index - 1];
        const first = before?.reset !== reset;
        expect(remaining).toBe(Math.max(0, (first ? limit : before.remaining) - 1));
      }
    }),
  );
});

test('a window ends in the future, and no later than its length', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      for (const { now, reset } of answers) {
        expect(reset).toBeGreaterThan(now);
        expect(reset).toBeLessThanOrEqual(now + length);
      }
    }),
  );
});

test('what is over the limit is refused, all else is allowed', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      const made = new Map<number, number>();
      for (const { reset, retryAfter } of answers) {
        const count = (made.get(reset) ?? 0) + 1;
        made.set(reset, count);
        expect(retryAfter !== undefined).toBe(count > limit);
      }
    }),
  );
});

test('waiting as long as the refusal says always helps, and a second less never does', () => {
  fc.assert(
    fc.property(fc.nat(length - 1), (after) => {
      const request = credential();
      for (let count = 0; count < limit; count++) request(start);
      const now = start + after;
      const { retryAfter = 0 } = request(now);
      const early = now + (retryAfter - 1) * 1000;
      if (retryAfter > 1) expect(request(early).retryAfter).toBeDefined();
      expect(request(now + retryAfter * 1000)).toMatchObject({
        remaining: limit - 1,
        retryAfter: undefined,
      });
    }),
  );
});

test('a clock set back begins a new window', () => {
  const request = credential();
  for (let count = 0; count < limit; count++) request(start);
  expect(request(start - 1)).toMatchObject({ remaining: limit - 1, retryAfter: undefined });
});

function written(allowance: Allowance, by = rateLimit): Record<string, string> {
  const headers = {};
  by.write(allowance, headers);
  return headers;
}

test('headers say the allowance, and its end in whole seconds rounded up', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      for (const { limit, remaining, reset, ...rest } of answers) {
        const headers = new Headers(written({ limit, remaining, reset, ...rest }));
        expect(rateLimit.read(headers)).toEqual({
          limit,
          remaining,
          reset: Math.ceil(reset / 1000) * 1000,
        });
      }
    }),
  );
  expect(written(rateLimit.untouched(start))).toEqual({
    'Quota-Limit': '3',
    'Quota-Remaining': '3',
    'Quota-Reset': String(Date.parse('2025-10-30T12:00:11Z') / 1000),
  });
});

test.for([
  [{}],
  [{ 'Quota-Limit': '3', 'Quota-Remaining': '2' }],
  [{ 'Quota-Limit': '3', 'Quota-Remaining': '-1', 'Quota-Reset': '1' }],
  [{ 'Quota-Limit': '3', 'Quota-Remaining': '', 'Quota-Reset': '1' }],
  [{ 'Quota-Limit': '3, 3', 'Quota-Remaining': '2', 'Quota-Reset': '1' }],
  [{ 'Quota-Limit': '3', 'Quota-Remaining': '2', 'Quota-Reset': '1.5' }],
] as const)('%j are no allowance', ([headers]) => {
  expect(rateLimit.read(new Headers(headers))).toBeUndefined();
});

test('of several quotas all hold, and the headers tell of the first', () => {
  const both = rateLimitOf({
    '/x-rate-limit/quotas': [
      { limit: 3, seconds: 10 },
      { limit: 4, seconds: 60 },
    ],
  });
  const request = credential(both);
  for (const after of [0, 1, 2]) request(start + after);
  expect(request(start + 3)).toMatchObject({ remaining: 0, retryAfter: 10 });
  expect(request(start + length)).toMatchObject({ limit: 3, remaining: 2, retryAfter: undefined });
  expect(request(start + length)).toMatchObject({ remaining: 2, retryAfter: 50 });
  expect(request(start + 60_000)).toMatchObject({ remaining: 2, retryAfter: undefined });
});

test('the time to wait is a header of refusals only', () => {
  const told = rateLimitOf({ '/x-rate-limit/headers/retryAfter': 'Retry-After' });
  const request = credential(told);
  const answers = [0, 0, 0, 500].map((after) => written(request(start + after), told));
  expect(answers.map((headers) => headers['Retry-After'])).toEqual([
    undefined,
    undefined,
    undefined,
    '10',
  ]);
});

test('an API may have no limit', () => {
  const document = libraryWith({ '/x-rate-limit': undefined });
  expect(compileRateLimit(compileContract({ name: 'library', document }))).toBeUndefined();
});
