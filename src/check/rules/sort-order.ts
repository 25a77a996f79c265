import { pointerTo } from '../../spec/json-pointer.ts';
import { pathOf } from '../../world/scalar.ts';
import { named, type Part } from '../list-part.ts';
import { problemOf } from '../part-rule.ts';
import type { Problem, Rule } from '../rule.ts';
import { valuesAt } from './filter-only-matching.ts';

export const sortOrder: Rule = {
  name: 'sort/order',
  law: 'A list stands in the order that was asked for, or in the declared default, from its first part to its last.',
  why: 'Clients that want the newest read the first part only, and must find it there.',
  source: 'x-sort',
};

/** An order of a list. */
export interface Order {
  /** A field, with `-` in front for descending. */
  readonly value: string;
  /** Whether it was asked for, or is the default. */
  readonly asked: boolean;
  readonly parameter: string;
  /** Pointer to the parameter. */
  readonly pointer: string;
}

export interface Ordered {
  readonly order: Order;
  /** The item before the part, if there is one. */
  readonly before: unknown;
}

/** Undefined where the items do not show the field. */
export function judgeSorted(
  part: Part,
  { order, before }: Ordered,
): readonly Problem[] | undefined {
  const { value, asked, parameter, pointer } = order;
  const descending = value.startsWith('-');
  const field = descending ? value.slice(1) : value;
  const { items } = part.answer;
  const shown = items.map((item) => valuesAt(item, field)[0]);
  if (shown.length > 0 && shown.every((it) => it === undefined)) return undefined;
  let last = valuesAt(before, field)[0];
  for (const [index, now] of shown.entries()) {
    if (now === undefined) continue;
    if (last !== undefined && !inOrder(descending ? [now, last] : [last, now])) {
      const { place } = problemOf(part, { fact: 'items', problem: '' });
      const by = asked ? `${parameter}=${value}` : `${value}, the default of ${parameter},`;
      const way = descending ? 'at most' : 'at least';
      const problem = `must be ${way} ${last}, as ${by} puts it after that, in ${named(part)}; is ${now}`;
      return [
        {
          place: pointerTo(place, index, ...pathOf(field)),
          problem,
          expected: last,
          actual: now,
          pointer,
        },
      ];
    }
    last = now;
  }
  return [];
}

type Value = string | number | boolean;

/** Numbers by size, times by time, texts by code unit or as a dictionary has them: the contract does not say which. */
function inOrder([a, b]: readonly [Value, Value]): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (time.test(a) && time.test(b)) return Date.parse(a) <= Date.parse(b);
    return a <= b || a.localeCompare(b, 'en') <= 0;
  }
  return Number(a) <= Number(b);
}

/** RFC 3339, 5.6; a date alone, too. */
const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i;
