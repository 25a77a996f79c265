import type { Rule } from '../rule.ts';

export const deletedTwice: Rule = {
  name: 'state/deleted-twice',
  law: 'Deleting what was deleted is answered as documented for what is not there.',
  why: 'A client cannot tell whether there was anything to delete.',
  source: 'RFC 9110, 9.2.2 and 15.5.5',
};
