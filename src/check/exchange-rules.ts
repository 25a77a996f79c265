import type { ExchangeRule } from './rule.ts';
import { errorsCode } from './rules/errors-code.ts';
import { errorsFormat } from './rules/errors-format.ts';
import { errorsMediaType } from './rules/errors-media-type.ts';
import { errorsNoInternals } from './rules/errors-no-internals.ts';
import { errorsRetryAfter } from './rules/errors-retry-after.ts';
import { responseAllow } from './rules/response-allow.ts';
import { responseBody } from './rules/response-body.ts';
import { responseHeaders } from './rules/response-headers.ts';
import { responseLength } from './rules/response-length.ts';
import { responseMediaType } from './rules/response-media-type.ts';
import { responseStatus } from './rules/response-status.ts';
import { undocumentedFields } from './rules/response-undocumented-fields.ts';

/** Every rule that one exchange suffices for, in the order reports show them. */
export const exchangeRules: readonly ExchangeRule[] = [
  responseStatus,
  responseMediaType,
  responseHeaders,
  responseBody,
  responseLength,
  responseAllow,
  undocumentedFields,
  errorsFormat,
  errorsMediaType,
  errorsCode,
  errorsRetryAfter,
  errorsNoInternals,
];
