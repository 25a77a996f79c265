import type { Rule } from '../rule.ts';

export const validAccepted: Rule = {
  name: 'requests/valid-accepted',
  law: 'A request that the contract allows is not refused for its form.',
  why: 'Whoever reads the contract may send it; a client that does is turned away for no reason it can know.',
  source: 'OpenAPI 3.1, 4.8.12 (Parameter Object) and 4.8.13 (Request Body Object)',
};
