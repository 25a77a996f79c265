import type { Rule } from '../rule.ts';

export const deletedCounted: Rule = {
  name: 'state/deleted-counted',
  law: 'Deleting a record lowers the total of its list by one.',
  why: 'Page counts and badges that are made of the total are then wrong.',
  source: 'x-pagination: total',
};
