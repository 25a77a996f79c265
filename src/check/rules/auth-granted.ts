import type { Rule } from '../rule.ts';

export const authGranted: Rule = {
  name: 'auth/granted',
  law: 'A credential whose roles open an operation is not refused for want of rights.',
  why: 'A client that was given the documented rights has no other way to get in.',
  source: 'OpenAPI 3.1, 4.8.30 (Security Requirement Object, roles)',
};
