import { judgeStated, type PartRule } from '../part-rule.ts';

export const paginationHasMore: PartRule = {
  name: 'pagination/has-more',
  law: 'A part says that there is more exactly when items follow it.',
  why: 'Said too often, clients ask for ever, or for one part too many each time; said too seldom, they never see the rest.',
  source: 'x-pagination, response.hasMore',
  judge(part, more) {
    if (more === undefined) return undefined;
    return judgeStated(part, {
      fact: 'hasMore',
      expected: [more],
      actual: part.answer.hasMore,
      because: more ? 'as items follow' : 'as no item follows',
    });
  },
};
