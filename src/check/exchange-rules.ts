import type { ExchangeRule } from './rule.ts';
import { invalidRefused } from './rules/requests-invalid-refused.ts';
import { noServerError } from './rules/requests-no-server-error.ts';
import { refusalNamesField } from './rules/requests-refusal-names-field.ts';
import { statusDocumented } from './rules/status-documented.ts';

/** Every rule that one exchange suffices for, in the order reports show them. */
export const exchangeRules: readonly ExchangeRule[] = [
  statusDocumented,
  noServerError,
  invalidRefused,
  refusalNamesField,
];
