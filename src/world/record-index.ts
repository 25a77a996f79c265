import { everyValue, type Keyed, keyed, valueAt, withValue } from './keyed.ts';
import { type OrderedTree, rank, treeOf } from './ordered-tree.ts';
import type { Owner } from './owner.ts';
import {
  compareScalars,
  type FieldPath,
  pathOf,
  type Scalar,
  scalarAt,
  scalarsAt,
} from './scalar.ts';
import { withEntry, withoutEntry } from './tree-writes.ts';

/** A stored record. Its sequence is given at insertion and kept through replacement. */
export interface Row<R> {
  readonly key: string;
  readonly sequence: number;
  readonly record: R;
}

/** What an index is made of: the fields it filters by and the one it orders by ('': insertion). */
export interface IndexShape {
  readonly filters: readonly string[];
  readonly order: string;
}

/** The rows in groups of equal filter values, each group in the index's order; a group's key is its values as JSON. */
export interface RecordIndex<R> {
  readonly shape: IndexShape;
  readonly filters: readonly FieldPath[];
  readonly order: FieldPath | undefined;
  readonly groups: Keyed<Group<R>>;
}

/** The rows that hold these values, one for each filter of the index. */
export interface Group<R> {
  readonly values: readonly Scalar[];
  readonly members: Members<R>;
}

/** Rows in order. */
export type Members<R> = OrderedTree<Member<R>>;

interface Member<R> {
  readonly value: Scalar;
  readonly row: Row<R>;
}

/** A row's membership in one group. */
interface Entry<R> {
  readonly values: readonly Scalar[];
  readonly member: Member<R>;
}

/** Whether the index serves such a shape. */
export const hasShape = (
  { shape }: Pick<RecordIndex<never>, 'shape'>,
  { filters, order }: IndexShape,
): boolean =>
  shape.order === order &&
  shape.filters.length === filters.length &&
  shape.filters.every((field, i) => field === filters[i]);

/** Sorts all rows into a new index. */
export function buildIndex<R>(
  { filters: fields, order: field }: IndexShape,
  rows: Iterable<Row<R>>,
): RecordIndex<R> {
  const shape = { filters: fields, order: field };
  const filters = fields.map(pathOf);
  const order = field === '' ? undefined : pathOf(field);
  const parts = new Map<string, { values: readonly Scalar[]; members: Member<R>[] }>();
  for (const row of rows) {
    for (const { values, member } of entriesOf({ filters, order }, row)) {
      const name = JSON.stringify(values);
      const part = parts.get(name);
      if (part === undefined) parts.set(name, { values, members: [member] });
      else part.members.push(member);
    }
  }
  const groups = new Map<string, Group<R>>();
  for (const [name, { values, members }] of parts) {
    groups.set(name, { values, members: treeOf(members.sort(compareMembers), compareMembers) });
  }
  return { shape, filters, order, groups: keyed(groups) };
}

/** A row that changed, came (`before` is undefined) or went (`after` is), and who owns what is made for it. */
export interface RowWrite<R> {
  readonly before: Row<R> | undefined;
  readonly after: Row<R> | undefined;
  readonly owner: Owner;
}

/** The index after that. Those that its owner had before are void. */
export function reindexed<R>(
  index: RecordIndex<R>,
  { before, after, owner }: RowWrite<R>,
): RecordIndex<R> {
  const stale = before === undefined ? [] : entriesOf(index, before);
  const fresh = after === undefined ? [] : entriesOf(index, after);
  let { groups } = index;
  for (const entry of stale) {
    if (fresh.some((other) => samePlace(entry, other))) continue;
    groups = withoutMember(groups, { ...entry, owner });
  }
  for (const { values, member } of fresh) groups = withMember(groups, { values, member, owner });
  return { shape: index.shape, filters: index.filters, order: index.order, groups };
}

/** The rows that hold exactly these values. */
export function membersOf<R>({ groups }: RecordIndex<R>, values: readonly Scalar[]): Members<R> {
  return groupOf(groups, values)?.members ?? treeOf<Member<R>>([], compareMembers);
}

/** The groups whose first values are these, in order of their next ones. */
export const groupsUnder = <R>(
  { groups }: RecordIndex<R>,
  values: readonly Scalar[],
): readonly Group<R>[] =>
  Array.from(everyValue(groups))
    .filter((group) => compareStart(group.values, values) === 0)
    .sort(compareGroups);

/** The number of members whose order value lies below this one, or not above it. */
export function rankOf<R>(
  members: Members<R>,
  { value, inclusive }: { value: Scalar; inclusive: boolean },
): number {
  const limit = inclusive ? 1 : 0;
  return rank(members, (member) => compareScalars(member.value, value) < limit);
}

const groupOf = <R>(groups: Keyed<Group<R>>, values: readonly Scalar[]): Group<R> | undefined =>
  valueAt(groups, JSON.stringify(values));

interface Membership<R> extends Entry<R> {
  readonly owner: Owner;
}

function withMember<R>(
  groups: Keyed<Group<R>>,
  { values, member: entry, owner }: Membership<R>,
): Keyed<Group<R>> {
  const key = JSON.stringify(values);
  const before = valueAt(groups, key);
  const members = before?.members ?? treeOf<Member<R>>([], compareMembers);
  const value = {
    values: before?.values ?? values,
    members: withEntry(members, { entry, owner }),
  };
  return withValue(groups, { key, value, before, owner });
}

function withoutMember<R>(
  groups: Keyed<Group<R>>,
  { values, member: entry, owner }: Membership<R>,
): Keyed<Group<R>> {
  const key = JSON.stringify(values);
  const before = valueAt(groups, key);
  if (before === undefined) return groups;
  const members = withoutEntry(before.members, { entry, owner });
  const value = members.size === 0 ? undefined : { values: before.values, members };
  return withValue(groups, { key, value, before, owner });
}

/** One entry per combination of values: a row is in several groups where it holds an array. */
function entriesOf<R>(
  { filters, order }: Pick<RecordIndex<R>, 'filters' | 'order'>,
  row: Row<R>,
): readonly Entry<R>[] {
  // Ordered by every element of an array, a row would be listed several times: its first one counts.
  const value = order === undefined ? row.sequence : (firstScalarAt(row.record, order) ?? null);
  const member = { value, row };
  const only = filters.map((path) => scalarAt(row.record, path));
  if (hasEach(only)) return [{ values: only, member }];
  let combinations: readonly Scalar[][] = [[]];
  for (const path of filters) {
    const values = scalarsAt(row.record, path);
    combinations = combinations.flatMap((start) => values.map((value) => [...start, value]));
  }
  return combinations.map((values) => ({ values, member }));
}

const hasEach = (values: readonly (Scalar | undefined)[]): values is readonly Scalar[] =>
  !values.includes(undefined);

const firstScalarAt = (record: unknown, path: FieldPath): Scalar | undefined =>
  scalarAt(record, path) ?? scalarsAt(record, path)[0];

function samePlace<R>(a: Entry<R>, b: Entry<R>): boolean {
  return compareStart(a.values, b.values) === 0 && compareMembers(a.member, b.member) === 0;
}

function compareMembers<R>(a: Member<R>, b: Member<R>): number {
  return compareScalars(a.value, b.value) || a.row.sequence - b.row.sequence;
}

function compareGroups<R>(a: Group<R>, b: Group<R>): number {
  return compareStart(a.values, b.values);
}

function compareStart(values: readonly Scalar[], start: readonly Scalar[]): number {
  for (let i = 0; i < start.length; i++) {
    const order = compareScalars(values[i] as Scalar, start[i] as Scalar);
    if (order !== 0) return order;
  }
  return 0;
}
