import type { Rule } from '../rule.ts';

export const authFirst: Rule = {
  name: 'auth/first',
  law: 'Who asks is judged before what is asked: a request that is also invalid is refused for its credential.',
  why: 'Judged the other way round, the answers tell strangers what valid requests look like, and cost the server work.',
  source: 'RFC 9110, 15.5.2 and 15.5.4; OWASP ASVS 4.0, 4.1',
};
