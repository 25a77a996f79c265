import type { Rule } from '../rule.ts';

export const refusedChangesNothing: Rule = {
  name: 'state/refused-changes-nothing',
  law: 'A refused request changes nothing.',
  why: 'A client repeats what was refused after correcting it; where the first one worked after all, it has happened twice.',
  source: 'RFC 9110, 15.5',
};
