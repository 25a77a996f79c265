import type { ExchangeRule } from './rule.ts';
import { rateLimitLimit } from './rules/rate-limit-limit.ts';
import { rateLimitRemaining } from './rules/rate-limit-remaining.ts';
import { rateLimitResetUnit } from './rules/rate-limit-reset-unit.ts';
import { statusDocumented } from './rules/status-documented.ts';

/** Every rule that one exchange suffices for, in the order reports show them. */
export const exchangeRules: readonly ExchangeRule[] = [
  statusDocumented,
  rateLimitLimit,
  rateLimitRemaining,
  rateLimitResetUnit,
];
