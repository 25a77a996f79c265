import type { Rule } from '../rule.ts';

export const authWrongCredential: Rule = {
  name: 'auth/wrong-credential',
  law: 'A credential that was never issued is refused as none is.',
  why: 'A server that only looks whether there is one, or what it begins with, lets everyone in.',
  source: 'OpenAPI 3.1, 4.8.30 (Security Requirement Object); x-error-format, unauthenticated',
};
