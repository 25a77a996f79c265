import type { Rule } from '../rule.ts';

export const authExpiredCredential: Rule = {
  name: 'auth/expired-credential',
  law: 'A credential that has expired or was revoked is refused as none is.',
  why: 'Who revokes a key that leaked relies on it.',
  source: 'x-error-format, unauthenticated; RFC 6750, 3.1',
};
