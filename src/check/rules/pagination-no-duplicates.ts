import { isRecord, pointerTo } from '../../spec/json-pointer.ts';
import { named, type Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';

export const paginationNoDuplicates: Rule = {
  name: 'pagination/no-duplicates',
  law: 'No item stands twice in a list, in one part or in two.',
  why: 'Whoever copies the list has the item twice, counts it twice, or fails on the second.',
  source: 'x-pagination, with the key of x-resource',
};

/** `seen`: the keys of the parts before. Values that are no objects may well be equal. */
export function judgeDuplicates(part: Part, seen: ReadonlySet<string>): readonly Problem[] {
  const own = new Set<string>();
  for (const [index, key] of part.keys.entries()) {
    const twice = (seen.has(key) || own.has(key)) && isRecord(part.answer.items[index]);
    own.add(key);
    if (!twice) continue;
    const { list } = part.listing;
    const { place, pointer } = problemOf(part, { fact: 'items', problem: '' });
    const problem = `must not stand in ${named(part)}, as it was listed before: ${nameOf(part, key)}`;
    return [
      {
        place: pointerTo(place, index),
        problem,
        actual: key,
        pointer: list.resource?.schema ?? pointer,
      },
    ];
  }
  return [];
}

const nameOf = ({ listing: { list } }: Part, key: string): string =>
  list.resource ? `${list.resource.key} ${key}` : 'an item equal to it in every property';
