import type { Rule } from '../rule.ts';

export const updatedAtMoves: Rule = {
  name: 'state/updated-at',
  law: 'A change moves the time of the last change, and not that of the creation.',
  why: 'Clients that fetch what changed since their last visit never get the change.',
  source: 'x-resource: updatedAt, createdAt',
};
