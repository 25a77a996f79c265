import { named } from '../list-part.ts';
import { items, type PartRule, problemOf } from '../part-rule.ts';

export const paginationSize: PartRule = {
  name: 'pagination/size',
  law: 'A part of a list holds no more items than were asked for.',
  why: 'Clients make room for what they asked for: a page on a screen, a batch of work, a limit on memory.',
  source: 'x-pagination, request.size',
  judge(part) {
    const { size } = part.asked;
    const actual = part.keys.length;
    if (!Number.isFinite(size)) return undefined;
    if (actual <= size) return [];
    const problem = `must hold at most ${items(size)} in ${named(part)}, holds ${actual}`;
    return [problemOf(part, { fact: 'items', problem, expected: size, actual })];
  },
};
