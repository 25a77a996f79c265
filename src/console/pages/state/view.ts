import type { ControlClient, RecordQuery } from '../../../control/client.ts';
import type { Order } from '../../parts/order.ts';

export type CollectionState = Awaited<ReturnType<ControlClient['state']['collections']>>[number];

/** What is shown of a collection. It stands in the hash, so that a link shows the same. */
export interface View {
  /** Besides the key. */
  readonly columns: readonly string[];
  readonly order: Order | undefined;
  readonly offset: number;
  readonly limit: number;
  /** What a field must be, as text. */
  readonly filters: Readonly<Record<string, string>>;
}

export const pageSizes = [25, 50, 100, 200] as const;
const usual = 50;
/** Columns that are shown where nobody chose. */
const most = 7;
const filterPrefix = 'is.';

type Query = Readonly<Record<string, string | undefined>>;

export function viewOf(query: Query, collection: CollectionState): View {
  const { order, columns } = query;
  const filters = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith(filterPrefix) && value !== undefined
      ? [[name.slice(filterPrefix.length), value] as const]
      : [],
  );
  const limit = wholeNumber(query.limit, usual);
  return {
    columns: columns === undefined ? usualColumns(collection) : columns.split(','),
    order: order ? { by: order.replace(/^-/, ''), descending: order.startsWith('-') } : undefined,
    offset: wholeNumber(query.offset, 0),
    limit: limit === 0 ? usual : limit,
    filters: Object.fromEntries(filters),
  };
}

/** Fields of one value each, as the contract has them in order. */
export function usualColumns({ key, fields }: CollectionState): readonly string[] {
  const scalar = fields.filter(({ name, nested }) => !nested && name !== key);
  const some = scalar.length > 0 ? scalar : fields.filter(({ name }) => name !== key);
  return some.slice(0, most).map(({ name }) => name);
}

/** What is usual is left out. */
export function queryOf(view: View, collection: CollectionState): Query {
  const { columns, order, offset, limit, filters } = view;
  const chosen = columns.join(',');
  return {
    columns: chosen === usualColumns(collection).join(',') ? undefined : chosen || collection.key,
    order: order && orderText(order),
    offset: offset === 0 ? undefined : String(offset),
    limit: limit === usual ? undefined : String(limit),
    ...Object.fromEntries(
      Object.entries(filters).map(([name, value]) => [filterPrefix + name, value]),
    ),
  };
}

/** What the mock is asked. */
export const recordQueryOf = ({ order, offset, limit, filters }: View): RecordQuery => ({
  ...filters,
  offset,
  limit,
  ...(order && { order: orderText(order) }),
});

const orderText = ({ by, descending }: Order): string => (descending ? `-${by}` : by);

const wholeNumber = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
