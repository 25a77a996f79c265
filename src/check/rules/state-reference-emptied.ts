import type { Rule } from '../rule.ts';

export const referenceEmptied: Rule = {
  name: 'state/reference-emptied',
  law: 'When a record is deleted, what referred to it refers to nothing.',
  why: 'A client that follows the reference runs into a record that is not there.',
  source: 'x-reference',
};
