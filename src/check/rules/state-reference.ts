import type { Rule } from '../rule.ts';

export const referenceExists: Rule = {
  name: 'state/reference',
  law: 'A body that names a record which does not exist is refused.',
  why: 'What refers to nothing cannot be shown, and fails long after the request that caused it.',
  source: 'x-reference',
};
