import type { ExchangeRule } from './rule.ts';
import { statusDocumented } from './rules/status-documented.ts';

/** Every rule that one exchange suffices for, in the order reports show them. */
export const exchangeRules: readonly ExchangeRule[] = [statusDocumented];
