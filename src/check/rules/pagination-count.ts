import { judgeStated, type PartRule } from '../part-rule.ts';

export const paginationCount: PartRule = {
  name: 'pagination/count',
  law: 'The count that a part states is the number of its items.',
  why: 'Clients add counts up, or stop at a count of zero, and then miss items or read too often.',
  source: 'x-pagination, response.count',
  judge: (part) =>
    judgeStated(part, {
      fact: 'count',
      expected: [part.keys.length],
      actual: part.answer.count,
      because: 'the number of its items',
    }),
};
