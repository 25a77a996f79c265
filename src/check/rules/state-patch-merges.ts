import type { Rule } from '../rule.ts';

export const patchMerges: Rule = {
  name: 'state/patch-merges',
  law: 'A PATCH leaves what it does not name as it was.',
  why: 'A client that changes one property loses all others.',
  source: 'RFC 5789, 2; RFC 7396, 2',
};
