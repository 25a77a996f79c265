import { nobody, type Owner } from './owner.ts';

export const FULLEST = 32;
/** New nodes have room to grow, or else the first insertion after a load would split a whole path. */
const ROOMY = 24;

/** Negative, zero or positive, as `Array.prototype.sort` wants it. It must never change for a tree. */
export type Compare<T> = (a: T, b: T) => number;

/**
 * Entries kept in order. A change returns a new tree that shares all nodes but the few on the path to the change, so
 * keeping an old tree costs nothing. Of these, it edits those that its owner made before: that owner's older trees are
 * void.
 */
export interface OrderedTree<T> {
  readonly compare: Compare<T>;
  readonly size: number;
  readonly root: Node<T> | undefined;
}

/**
 * A leaf holds entries and no children, a branch children and no entries. Knowing `size` is what
 * makes "the entry at rank k" a walk down instead of a scan.
 */
export interface Node<T> {
  readonly owner: Owner;
  size: number;
  first: T;
  readonly entries: T[];
  readonly children: Node<T>[];
}

/** Builds a tree in O(n) from entries that are already in order and hold no two equal ones. */
export function treeOf<T>(sorted: readonly T[], compare: Compare<T>): OrderedTree<T> {
  return under(leaves(sorted, nobody), { compare, owner: nobody });
}

/**
 * How many entries lie below a bound. The bound is a question asked of an entry; in tree order
 * its answers must be true up to some place and false from there on.
 */
export function rank<T>(tree: OrderedTree<T>, isBelow: (entry: T) => boolean): number {
  let below = 0;
  let node = tree.root;
  while (node !== undefined) {
    if (node.children.length === 0) return below + leading(node.entries, isBelow);
    const next = Math.max(0, leadingChildren(node.children, isBelow) - 1);
    for (let i = 0; i < next; i++) below += (node.children[i] as Node<T>).size;
    node = node.children[next];
  }
  return below;
}

/** The entry with exactly `position` entries before it. */
export function entryAt<T>(tree: OrderedTree<T>, position: number): T | undefined {
  if (position < 0 || position >= tree.size) return undefined;
  const { leaf, offset } = leafAt(tree, position);
  return leaf.entries[offset];
}

/** The entries of ranks `start` up to, not including, `end`: lazily, last first when reversed. */
export function* entriesBetween<T>(
  tree: OrderedTree<T>,
  { start = 0, end = tree.size, reverse = false },
): Generator<T, void, undefined> {
  let low = Math.max(0, start);
  let high = Math.min(tree.size, end);
  while (low < high) {
    const { leaf, offset } = leafAt(tree, reverse ? high - 1 : low);
    if (reverse) {
      for (let i = offset; i >= 0 && low < high; i--, high--) yield leaf.entries[i] as T;
    } else {
      for (let i = offset; i < leaf.size && low < high; i++, low++) yield leaf.entries[i] as T;
    }
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly reverse: boolean;
}

/** What is read of them as a list, which is quicker where all of them are wanted at once. */
export function entriesIn<T, R>(
  tree: OrderedTree<T>,
  { start, end, reverse, read }: Stretch & { read(entry: T): R },
): readonly R[] {
  const found: R[] = [];
  let low = Math.max(0, start);
  const high = Math.min(tree.size, end);
  while (low < high) {
    const { leaf, offset } = leafAt(tree, low);
    for (let i = offset; i < leaf.size && low < high; i++, low++) {
      found.push(read(leaf.entries[i] as T));
    }
  }
  return reverse ? found.reverse() : found;
}

function leafAt<T>(tree: OrderedTree<T>, position: number): { leaf: Node<T>; offset: number } {
  let node = tree.root as Node<T>;
  let offset = position;
  while (node.children.length > 0) {
    let i = 0;
    for (let size = sizeAt(node, i); offset >= size; size = sizeAt(node, i)) {
      offset -= size;
      i++;
    }
    node = node.children[i] as Node<T>;
  }
  return { leaf: node, offset };
}

function sizeAt<T>(node: Node<T>, i: number): number {
  return (node.children[i] as Node<T>).size;
}

/** The tree over nodes of one height. */
export function under<T>(
  nodes: readonly Node<T>[],
  { compare, owner }: { readonly compare: Compare<T>; readonly owner: Owner },
): OrderedTree<T> {
  let level = nodes;
  while (level.length > 1) level = branches(level, owner);
  let root = level[0];
  while (root?.children.length === 1) root = root.children[0];
  return { compare, size: root?.size ?? 0, root };
}

/** What leaves have for children, and branches for entries. Nobody adds to it. */
const none: never[] = [];

export function leaves<T>(entries: readonly T[], owner: Owner): readonly Node<T>[] {
  return chunks(entries).map((part) => {
    const first = part[0] as T;
    return { owner, size: part.length, first, entries: part, children: none };
  });
}

export function branches<T>(nodes: readonly Node<T>[], owner: Owner): readonly Node<T>[] {
  return chunks(nodes).map((children) => {
    const { first } = children[0] as Node<T>;
    const size = children.reduce((sum, child) => sum + child.size, 0);
    return { owner, size, first, entries: none, children };
  });
}

/** Cuts into chunks of even length, so that no node is born too empty. */
function chunks<P>(parts: readonly P[]): readonly P[][] {
  if (parts.length <= FULLEST) return parts.length === 0 ? [] : [parts.slice()];
  const count = Math.ceil(parts.length / ROOMY);
  const startOf = (i: number) => Math.floor((i * parts.length) / count);
  return Array.from({ length: count }, (_, i) => parts.slice(startOf(i), startOf(i + 1)));
}

/** How many entries, from the first on, satisfy the question: a binary search. */
export function leading<T>(entries: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(entries[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function leadingChildren<T>(
  children: readonly Node<T>[],
  holds: (entry: T) => boolean,
): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds((children[middle] as Node<T>).first)) low = middle + 1;
    else high = middle;
  }
  return low;
}
