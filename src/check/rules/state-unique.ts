import type { Rule } from '../rule.ts';

export const uniqueHeld: Rule = {
  name: 'state/unique',
  law: 'A second record with the same value of a unique property is refused.',
  why: 'Two records with one address cannot be told apart by it, which is what it is unique for.',
  source: 'x-resource: unique',
};
