import { named } from '../list-part.ts';
import { type PartRule, problemOf } from '../part-rule.ts';
import type { Problem } from '../rule.ts';

export const paginationLinkEnds: PartRule = {
  name: 'pagination/link-ends',
  law: 'The link to the next part is null at the last one only, the link to the previous at the first only.',
  why: 'Clients follow links until there is none: one too few hides the rest of the list, one too many never ends.',
  source: 'x-pagination, response.links',
  judge(part, more) {
    const { next, prev, first, last } = part.answer.links;
    if (next === undefined && prev === undefined) return undefined;
    const problems: Problem[] = [];
    const expect = (fact: 'next' | 'prev' | 'first' | 'last', wanted: boolean, actual: unknown) => {
      if (actual === undefined || wanted === (actual !== null)) return;
      const expected = wanted ? 'a URL' : 'null';
      const problem = `must be ${expected} in ${named(part)}, is ${actual}`;
      problems.push(problemOf(part, { fact, problem, expected, actual }));
    };
    if (more !== undefined) expect('next', more, next);
    if (part.asked.index === 0) expect('prev', false, prev);
    else if (part.keys.length > 0) expect('prev', true, prev);
    if (part.keys.length > 0) {
      expect('first', true, first);
      expect('last', true, last);
    }
    return problems;
  },
};
