import type { Rule } from '../rule.ts';

export const putIdempotent: Rule = {
  name: 'state/put-idempotent',
  law: 'A PUT that is sent twice leaves what one leaves.',
  why: 'A client repeats a PUT that got no answer, trusting that nothing happens twice.',
  source: 'RFC 9110, 9.2.2 and 9.3.4',
};
