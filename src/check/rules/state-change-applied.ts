import type { Rule } from '../rule.ts';

export const changeApplied: Rule = {
  name: 'state/change-applied',
  law: 'The answer to a change shows what was sent.',
  why: 'A client takes the change for made and shows it so.',
  source: 'RFC 5789, 2; RFC 9110, 9.3.4',
};
