import type { Rule } from '../rule.ts';

export const deletedUnlisted: Rule = {
  name: 'state/deleted-unlisted',
  law: 'What was deleted is not in the list any more.',
  why: 'A client shows records that nobody can open.',
  source: 'the inferred list of the resource',
};
