import type { Rule } from '../rule.ts';

export const changeSeen: Rule = {
  name: 'state/change-seen',
  law: 'A change is seen by whoever reads the record or its list afterwards.',
  why: 'Others go on working with what is no longer so.',
  source: 'RFC 9110, 9.3.4; RFC 5789, 2',
};
