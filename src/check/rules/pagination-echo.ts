import { judgeStated, type PartRule } from '../part-rule.ts';

export const paginationEcho: PartRule = {
  name: 'pagination/echo',
  law: 'The page, offset and size that a part states are those that were asked for.',
  why: 'Clients reckon the next part from what the last one says it was.',
  source: 'x-pagination, response.page, response.offset and response.size',
  judge(part) {
    const { index, offset, size } = part.asked;
    const { answer } = part;
    const because = 'as asked for';
    const judged = [
      judgeStated(part, { fact: 'page', expected: [index + 1], actual: answer.page, because }),
      judgeStated(part, { fact: 'offset', expected: [offset], actual: answer.offset, because }),
      judgeStated(part, { fact: 'size', expected: [size], actual: answer.size, because }),
    ];
    const stated = judged.flatMap((it) => (it ? [it] : []));
    return stated.length === 0 ? undefined : stated.flat();
  },
};
