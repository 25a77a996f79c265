import type { Rule } from '../rule.ts';

export const createdListed: Rule = {
  name: 'state/created-listed',
  law: 'What was created is in the list once, as it was answered.',
  why: 'Whoever else looks at the list does not learn of the record, sees it twice or sees another.',
  source: 'the inferred list of the resource',
};
