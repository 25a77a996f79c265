import type { Rule } from '../rule.ts';

export const createdTimes: Rule = {
  name: 'state/created-times',
  law: 'A new record says the time at which it was created.',
  why: 'Lists by time, periods of statistics and “what is new since” all leave out a record that is dated wrongly.',
  source: 'x-resource: createdAt, updatedAt',
};
