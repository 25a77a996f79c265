import type { Rule } from '../rule.ts';

export const linkLeads: Rule = {
  name: 'state/link-leads',
  law: 'What a documented link leads to can be called with the values of the answer.',
  why: 'A client that goes on from an answer as documented comes to nothing.',
  source: 'OpenAPI 3.1, 4.8.20 (Link Object)',
};
