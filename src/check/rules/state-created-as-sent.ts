import type { Rule } from '../rule.ts';

export const createdAsSent: Rule = {
  name: 'state/created-as-sent',
  law: 'The answer to creating a record shows what was sent.',
  why: 'A client that takes the answer for what is stored shows its user something else than the server has.',
  source: 'x-resource; RFC 9110, 9.3.3',
};
