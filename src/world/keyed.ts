import { absorbed } from './digest.ts';
import { nobody, type Owner } from './owner.ts';

/**
 * Values by key at one moment: a table that moments share, and as a hash trie (P. Bagwell, Ideal hash trees, 2001) what is
 * otherwise than there.
 */
export interface Keyed<V> {
  readonly table: ReadonlyMap<string, V>;
  readonly changed: Branch<V> | undefined;
  readonly size: number;
}

/** A place for each digit of a hash. */
interface Branch<V> {
  readonly owner: Owner;
  readonly slots: (Slot<V> | undefined)[];
}

export type Slot<V> = Branch<V> | Leaf<V>;

interface Leaf<V> {
  readonly key: string;
  /** Undefined where the table has one that was removed. */
  readonly value: V | undefined;
}

/** Bits of a digit, and digits of a hash. */
const width = 4;
const digits = 8;
const places = 2 ** width;

/** Nobody may write to the table any more. */
export const keyed = <V>(table: ReadonlyMap<string, V>): Keyed<V> => ({
  table,
  changed: undefined,
  size: table.size,
});

export function valueAt<V>({ table, changed }: Keyed<V>, key: string): V | undefined {
  const leaf = changed && leafAt(changed, key);
  return leaf ? leaf.value : table.get(key);
}

export interface KeyedWrite<V> {
  readonly key: string;
  /** Undefined where it is removed. */
  readonly value: V | undefined;
  /** What `valueAt` finds there. */
  readonly before: V | undefined;
  /** Whoever holds values that this owner made may find them changed. */
  readonly owner: Owner;
}

/** With the value at the key, or with none there. */
export function withValue<V>(
  { table, changed, size }: Keyed<V>,
  { key, value, before, owner }: KeyedWrite<V>,
): Keyed<V> {
  const leaf = value || table.has(key) ? { key, value } : undefined;
  return {
    table,
    changed: leaf ? withLeaf(changed, { leaf, owner }) : withoutKey(changed, { key, owner }),
    size: size + (value ? 1 : 0) - (before ? 1 : 0),
  };
}

/** In no order that means anything. */
export function* everyValue<V>({ table, changed }: Keyed<V>): Iterable<V> {
  for (const [key, value] of table) if (!changed || !leafAt(changed, key)) yield value;
  for (const { value } of leavesOf(changed)) if (value) yield value;
}

/** The leaves at and below a slot. */
export function* leavesOf<V>(slot: Slot<V> | undefined): Iterable<Leaf<V>> {
  if (!slot) return;
  if ('slots' in slot) for (const below of slot.slots) yield* leavesOf(below);
  else yield slot;
}

/** The digits of a key's hash, the next one last; when they are used up, those of another hash follow. */
const hashAt = (key: string, depth: number): number => absorbed(key, depth + 1);
const digitAt = (hash: number, depth: number): number =>
  (hash >>> ((depth % digits) * width)) & (places - 1);

function leafAt<V>(root: Branch<V>, key: string): Leaf<V> | undefined {
  let branch = root;
  let hash = 0;
  for (let depth = 0; ; depth++) {
    if (depth % digits === 0) hash = hashAt(key, depth);
    const slot = branch.slots[digitAt(hash, depth)];
    if (slot && 'slots' in slot) branch = slot;
    else return slot?.key === key ? slot : undefined;
  }
}

function withLeaf<V>(
  before: Branch<V> | undefined,
  { leaf, owner }: { readonly leaf: Leaf<V>; readonly owner: Owner },
): Branch<V> {
  const root = ownedBy(owner, before);
  let branch = root;
  let hash = 0;
  for (let depth = 0; ; depth++) {
    if (depth % digits === 0) hash = hashAt(leaf.key, depth);
    const place = digitAt(hash, depth);
    const slot = branch.slots[place];
    if (!slot || ('key' in slot && slot.key === leaf.key)) {
      branch.slots[place] = leaf;
      return root;
    }
    const below = ownedBy(owner, 'slots' in slot ? slot : undefined);
    if ('key' in slot) {
      // The one that was here stands a digit further down from now on.
      const next = depth + 1;
      const itsHash = hashAt(slot.key, next - (next % digits));
      below.slots[digitAt(itsHash, next)] = slot;
    }
    branch.slots[place] = below;
    branch = below;
  }
}

interface Removal {
  readonly key: string;
  readonly owner: Owner;
}

/** Without what stands there, and without branches that are empty then. */
function withoutKey<V>(
  root: Branch<V> | undefined,
  { key, owner }: Removal,
): Branch<V> | undefined {
  const without = (branch: Branch<V>, depth: number): Branch<V> | undefined => {
    const place = digitAt(hashAt(key, depth - (depth % digits)), depth);
    const slot = branch.slots[place];
    const left = slot && 'slots' in slot ? without(slot, depth + 1) : undefined;
    const own = ownedBy(owner, branch);
    own.slots[place] = left;
    return own.slots.some((it) => it) ? own : undefined;
  };
  return root && leafAt(root, key) ? without(root, 0) : root;
}

/** The branch itself where it is the owner's, else a copy; a new one for none. */
function ownedBy<V>(owner: Owner, branch: Branch<V> | undefined): Branch<V> {
  if (!branch) return { owner, slots: new Array(places).fill(undefined) };
  return branch.owner === owner && owner !== nobody
    ? branch
    : { owner, slots: branch.slots.slice() };
}
