import type { Rule } from '../rule.ts';

export const errorsUnknownPath: Rule = {
  name: 'errors/unknown-path',
  law: 'A path that the contract does not have is answered with the status that it declares for that.',
  why: 'A mistyped path that is answered with 200, as by the page of a single-page app, looks like success.',
  source: 'x-error-format, unknown-path (openapi/README.md); RFC 9110, 15.5.5',
};
