import type { Rule } from '../rule.ts';

export const deletedBelow: Rule = {
  name: 'state/deleted-below',
  law: 'What stands below a deleted record is not found any more.',
  why: 'Parts of what was deleted are still given out.',
  source: 'RFC 9110, 9.3.5 and 15.5.5',
};
