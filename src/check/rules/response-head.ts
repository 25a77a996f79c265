import type { Rule } from '../rule.ts';

export const responseHead: Rule = {
  name: 'response/head',
  law: 'HEAD is answered as GET is, without the body.',
  why: 'Caches and clients that ask whether something is there, or how long it is, must be told the same as those that fetch it.',
  source: 'RFC 9110, 9.3.2',
};
