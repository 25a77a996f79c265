import { named } from '../list-part.ts';
import { items, type PartRule, problemOf } from '../part-rule.ts';

export const paginationFullParts: PartRule = {
  name: 'pagination/full-parts',
  law: 'Every part of a list but the last holds as many items as were asked for.',
  why: 'Most clients take a short part for the last one and never ask for the rest.',
  source: 'x-pagination, request.size',
  judge(part, more) {
    const { size, offset } = part.asked;
    const actual = part.keys.length;
    if (!Number.isFinite(size) || size === 0) return undefined;
    if (actual >= size) return [];
    const left = Math.max(0, (part.answer.total ?? 0) - offset);
    const expected = more ? size : Math.min(size, left);
    if (actual >= expected) return [];
    const problem = more
      ? `must hold ${items(size)} in ${named(part)}, as there are more behind it; holds ${actual}`
      : `must hold ${items(expected)} in ${named(part)}, as there are ${part.answer.total} in all; holds ${actual}`;
    return [problemOf(part, { fact: 'items', problem, expected, actual })];
  },
};
