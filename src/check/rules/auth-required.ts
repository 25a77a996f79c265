import type { Rule } from '../rule.ts';

export const authRequired: Rule = {
  name: 'auth/required',
  law: 'Without a credential, an operation with security gives the answer documented for that.',
  why: 'An open door shows to anyone what belongs to one.',
  source: 'OpenAPI 3.1, 4.8.30 (Security Requirement Object); x-error-format, unauthenticated',
};
