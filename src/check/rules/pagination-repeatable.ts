import { alike, named, type Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationRepeatable: Rule = {
  name: 'pagination/repeatable',
  law: 'The same part asked for twice is the same twice, as long as the data stays as it is.',
  why: 'A request that is repeated after a lost connection must not bring other items.',
  source: 'RFC 9110, 9.2.2 (idempotent methods)',
};

export function judgeRepeated(again: Part, before: Part): readonly Problem[] {
  if (alike(again, before)) return [];
  const at = again.keys.findIndex((key, index) => key !== before.keys[index]);
  const difference =
    at < 0 && again.keys.length === before.keys.length
      ? 'states something else'
      : `has ${again.keys[at] ?? 'nothing'} where ${before.keys[at] ?? 'nothing'} was`;
  const problem = `must be the same when ${named(again)} is asked for again; ${difference}`;
  return [problemOf(again, { fact: 'items', problem })];
}
