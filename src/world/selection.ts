import { entriesBetween, entriesIn } from './ordered-tree.ts';
import { groupsUnder, type Members, membersOf, rankOf } from './record-index.ts';
import { type Scalar, toScalar } from './scalar.ts';
import { indexOf, type Version } from './version.ts';

/** Which records, in which order. Fields are dotted paths. */
export interface Selection {
  /** Each field equals its value or, where it holds an array, contains it. */
  readonly where?: Readonly<Record<string, Scalar>>;
  /** Both ends are inclusive. Open at the start, it also takes in the records without the field. */
  readonly range?: Limits & { readonly field: string };
  /** A field, with `-` in front for the exact reverse; `-` alone puts the last inserted first. */
  readonly order?: string;
}

/** A value of a field, and how many of the selected records hold it. */
export interface Tally {
  readonly value: Scalar;
  readonly count: number;
}

/** A stretch of ordered rows, as ranks (`end` is not included), and the direction to read it in. */
export interface Place<R> {
  readonly members: Members<R>;
  readonly start: number;
  readonly end: number;
  readonly reverse: boolean;
}

/** Inclusive limits of the order field; an absent one leaves that side open. */
interface Limits {
  readonly from?: Scalar;
  readonly to?: Scalar;
}

/** A selection in the terms of an index. */
export interface Plan {
  readonly filters: readonly string[];
  readonly values: readonly Scalar[];
  readonly order: string;
  readonly reverse: boolean;
  readonly limits: Limits;
}

/** Resolves what a selection leaves open; `natural` is the order it has unless it says otherwise. */
export function planOf({ where = nothing, range, order: asked }: Selection, natural: string): Plan {
  // Sorted, so that one index serves all ways to write the same filters.
  const filters = sorted(Object.keys(where));
  const values = filters.map((field) => toScalar(where[field]));
  const { order, reverse } = orderOf(asked, { range, natural });
  return { filters, values, order, reverse, limits: range ?? nothing };
}

const nothing = Object.freeze({});

/** Mostly they are already, which is told much sooner. */
const sorted = (names: string[]): string[] =>
  names.every((name, i) => i === 0 || (names[i - 1] as string) <= name) ? names : names.sort();

/** Finds a plan's records in the index made for it. */
export function placeOf<R>(version: Version<R>, plan: Plan): Place<R> {
  const members = membersOf(indexOf(version, plan), plan.values);
  const { start, end } = intervalOf(members, plan.limits);
  return { members, start, end, reverse: plan.reverse };
}

/** The records of a place, lazily. */
export function* recordsIn<R>(place: Place<R>): Generator<R, void, undefined> {
  for (const member of entriesBetween(place.members, place)) yield member.row.record;
}

/** The same as a list. */
export function recordsOf<R>({ members, start, end, reverse }: Place<R>): readonly R[] {
  return entriesIn(members, { start, end, reverse, read: ({ row }) => row.record });
}

/** Reads the groups of an index, so the work grows with the distinct values, not the records. */
export function talliesOf<R>(
  version: Version<R>,
  { plan, field }: { plan: Plan; field: string },
): readonly Tally[] {
  const { values, order, limits } = plan;
  const index = indexOf(version, { filters: [...plan.filters, field], order });
  const found: Tally[] = [];
  for (const group of groupsUnder(index, values)) {
    const { start, end } = intervalOf(group.members, limits);
    if (end > start) found.push({ value: group.values[values.length] ?? null, count: end - start });
  }
  return found;
}

function intervalOf<R>(members: Members<R>, { from, to }: Limits): { start: number; end: number } {
  const start = from === undefined ? 0 : rankOf(members, { value: from, inclusive: false });
  const end = to === undefined ? members.size : rankOf(members, { value: to, inclusive: true });
  return { start, end: Math.max(start, end) };
}

function orderOf(
  asked: string | undefined,
  { range, natural }: { range: Selection['range']; natural: string },
): { order: string; reverse: boolean } {
  const naturalFits = range === undefined || fieldOf(natural) === range.field;
  const signed = asked ?? (naturalFits ? natural : range.field);
  const order = fieldOf(signed);
  if (range !== undefined && range.field !== order) {
    throw new Error(
      `A range of "${range.field}" cannot be read in the order "${signed}": a range needs the order of its own field.`,
    );
  }
  return { order, reverse: signed.startsWith('-') };
}

function fieldOf(signed: string): string {
  return signed.startsWith('-') ? signed.slice(1) : signed;
}
