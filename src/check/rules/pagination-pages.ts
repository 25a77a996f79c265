import { judgeStated, type PartRule } from '../part-rule.ts';

export const paginationPages: PartRule = {
  name: 'pagination/pages',
  law: 'The number of pages is the total divided by the size, rounded up.',
  why: 'A client that goes through the pages by their number misses the last, or asks for one that is not there.',
  source: 'x-pagination, response.pages',
  judge(part) {
    const { size } = part.asked;
    const { total, pages } = part.answer;
    if (total === undefined || size === 0) return undefined;
    return judgeStated(part, {
      fact: 'pages',
      // Nothing at all is no page to some and one empty page to others, and no convention says which.
      expected: total === 0 ? [0, 1] : [Math.ceil(total / size)],
      actual: pages,
      because: `as there are ${total} in all`,
    });
  },
};
