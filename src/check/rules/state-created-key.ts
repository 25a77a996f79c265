import type { Rule } from '../rule.ts';

export const createdKey: Rule = {
  name: 'state/created-key',
  law: 'A new record has a key of its own, with the documented prefix.',
  why: 'A client that stores a key which another record has too reads, changes and deletes the wrong one.',
  source: 'x-resource: key, keyPrefix',
};
