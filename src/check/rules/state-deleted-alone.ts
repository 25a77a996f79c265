import type { Rule } from '../rule.ts';

export const deletedAlone: Rule = {
  name: 'state/deleted-alone',
  law: 'Deleting a record leaves the others.',
  why: 'Nothing brings back what was deleted by mistake.',
  source: 'RFC 9110, 9.3.5',
};
