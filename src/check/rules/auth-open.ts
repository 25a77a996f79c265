import type { Rule } from '../rule.ts';

export const authOpen: Rule = {
  name: 'auth/open',
  law: 'An operation without security is answered without a credential.',
  why: 'Clients call it before they have one, to sign in, say, or to see whether the service is there.',
  source: 'OpenAPI 3.1, 4.8.30 (Security Requirement Object)',
};
