import type { Rule } from '../rule.ts';

export const authForbidden: Rule = {
  name: 'auth/forbidden',
  law: 'A credential whose roles do not open an operation gets the answer documented for that.',
  why: 'A key that may only read, and can write, is given to people who should not.',
  source: 'OpenAPI 3.1, 4.8.30 (Security Requirement Object, roles); x-error-format, forbidden',
};
