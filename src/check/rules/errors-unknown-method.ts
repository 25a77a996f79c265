import type { Rule } from '../rule.ts';

export const errorsUnknownMethod: Rule = {
  name: 'errors/unknown-method',
  law: 'A method that a path does not have is refused with the status that the contract declares for that.',
  why: 'Taken for another method, the request does what nobody asked for; answered with success, nobody notices.',
  source: 'x-error-format, method-not-allowed (openapi/README.md); RFC 9110, 15.5.6',
};
