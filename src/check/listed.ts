import { isRecord } from '../spec/json-pointer.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { OwnRecord } from './own-record.ts';
import { pathOf } from './own-record.ts';
import type { Visit } from './probe.ts';

/** Parts of a list that are looked through for one record. */
const most = 15;

/** What a list shows of one record. */
export interface Listed {
  /** How often it stands in the parts that were looked through. */
  readonly times: number;
  readonly item: Readonly<Record<string, unknown>> | undefined;
  /** JSON pointer to the item in the last exchange's body. */
  readonly pointer: string;
  /** As the list states it. */
  readonly total: number | undefined;
  /** Whether every part was looked through. */
  readonly whole: boolean;
  /** The part with the record or, without one, the last. */
  readonly exchange: Exchange;
}

/**
 * Looks for a record in the list of its kind, in the first part, then the last, then those between, until it is found.
 * Undefined where there is no list, or it gives no answer.
 */
export async function findListed(visit: Visit, own: OwnRecord): Promise<Listed | undefined> {
  const { list, resource } = own.lifecycle;
  const pagination = list && visit.subject.pagination(list);
  if (!list || !pagination) return undefined;
  const size = pagination.largest ?? 100;
  const path = own.parent && pathOf(list, own.parent);
  const numbers = [0];
  let total: number | undefined;
  let found: Listed | undefined;
  for (let turn = 0; turn < Math.min(numbers.length, most); turn++) {
    const query = pagination.queryOf({ number: numbers[turn] ?? 0, size });
    const exchange = await visit.call(list, { path, query });
    if (!isSuccess(exchange)) return undefined;
    const page = pagination.read(exchange.response.json);
    if (turn === 0) {
      total = page.total ?? (pagination.style === 'whole' ? page.items.length : undefined);
      const parts = Math.ceil((total ?? 0) / size);
      if (parts > 1)
        numbers.push(parts - 1, ...Array.from({ length: parts - 2 }, (_, at) => at + 1));
    }
    const places = [...page.items.keys()].filter((at) => {
      const item = page.items[at];
      return isRecord(item) && String(item[resource.key]) === own.key;
    });
    const [place] = places;
    found = {
      times: places.length,
      item: place === undefined ? undefined : (page.items[place] as Listed['item']),
      pointer: `${pagination.items}/${place ?? '-'}`,
      total,
      whole: turn === numbers.length - 1,
      exchange,
    };
    if (places.length > 0) break;
  }
  return found;
}

/** The first part of a list, with its total, as far as the list can be asked for. */
export async function firstPart(
  visit: Visit,
  {
    lifecycle: { list },
    parent,
  }: { readonly lifecycle: Lifecycle; readonly parent?: OwnRecord | undefined },
): Promise<Exchange | undefined> {
  if (!list) return undefined;
  const exchange = await visit.call(list, { path: parent && pathOf(list, parent) });
  return isSuccess(exchange) ? exchange : undefined;
}
