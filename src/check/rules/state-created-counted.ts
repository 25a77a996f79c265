import type { Rule } from '../rule.ts';

export const createdCounted: Rule = {
  name: 'state/created-counted',
  law: 'Creating a record raises the total of its list by one.',
  why: 'Page counts and badges that are made of the total are then wrong.',
  source: 'x-pagination: total',
};
