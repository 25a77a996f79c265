import type { Rule } from '../rule.ts';

export const deletedGone: Rule = {
  name: 'state/deleted-gone',
  law: 'What was deleted is not found any more.',
  why: 'Data that its owner deleted is still given out.',
  source: 'RFC 9110, 9.3.5 and 15.5.5',
};
