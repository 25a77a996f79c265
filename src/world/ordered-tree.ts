const FULLEST = 32;
const FEWEST = 8;
/** New nodes have room to grow, or else the first insertion after a load would split a whole path. */
const ROOMY = 24;

/** Negative, zero or positive, as `Array.prototype.sort` wants it. It must never change for a tree. */
export type Compare<T> = (a: T, b: T) => number;

/**
 * Entries kept in order. A tree is never edited: a change returns a new tree that shares all
 * nodes but the few on the path to the change, so keeping an old tree costs nothing.
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
interface Node<T> {
  readonly size: number;
  readonly first: T;
  readonly entries: readonly T[];
  readonly children: readonly Node<T>[];
}

interface Edit<T> {
  readonly compare: Compare<T>;
  readonly entry: T;
  readonly keep: boolean;
}

/** Builds a tree in O(n) from entries that are already in order and hold no two equal ones. */
export function treeOf<T>(sorted: readonly T[], compare: Compare<T>): OrderedTree<T> {
  return under(leaves(sorted), compare);
}

/** The tree with the entry added, in place of the one that compares equal to it, if any. */
export function withEntry<T>(tree: OrderedTree<T>, entry: T): OrderedTree<T> {
  const { compare, root } = tree;
  if (root === undefined) return treeOf([entry], compare);
  return under(edited(root, { compare, entry, keep: true }), compare);
}

/** The tree without the entry that compares equal; the same tree when there is none. */
export function withoutEntry<T>(tree: OrderedTree<T>, entry: T): OrderedTree<T> {
  const { compare, root } = tree;
  if (root === undefined) return tree;
  const nodes = edited(root, { compare, entry, keep: false });
  return nodes[0] === root ? tree : under(nodes, compare);
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

/** The nodes that take the place of `node`: itself if nothing changed, two if it grew too full. */
function edited<T>(node: Node<T>, edit: Edit<T>): readonly Node<T>[] {
  const { compare, entry, keep } = edit;
  const isNotAbove = (other: T) => compare(other, entry) <= 0;

  if (node.children.length === 0) {
    const end = leading(node.entries, isNotAbove);
    const found = end > 0 && compare(node.entries[end - 1] as T, entry) === 0;
    if (keep) return leaves(node.entries.toSpliced(found ? end - 1 : end, found ? 1 : 0, entry));
    return found ? leaves(node.entries.toSpliced(end - 1, 1)) : [node];
  }

  const i = Math.max(0, leadingChildren(node.children, isNotAbove) - 1);
  const child = node.children[i] as Node<T>;
  const replacement = edited(child, edit);
  const [only] = replacement;
  if (only === child) return [node];
  if (only === undefined || replacement.length > 1 || width(only) < FEWEST) {
    return branches(mended(node.children.toSpliced(i, 1, ...replacement), i));
  }
  // The usual case, which leaves the other children untouched and so unread.
  const size = node.size - child.size + only.size;
  const first = i === 0 ? only.first : node.first;
  return [{ size, first, entries: none, children: node.children.with(i, only) }];
}

/** Joins the child at `i` with a neighbour when removals left it too empty. */
function mended<T>(children: readonly Node<T>[], i: number): readonly Node<T>[] {
  const child = children[i];
  if (child === undefined || children.length === 1 || width(child) >= FEWEST) return children;
  const at = Math.max(0, i - 1);
  const left = children[at] as Node<T>;
  const right = children[at + 1] as Node<T>;
  const joined =
    left.children.length > 0
      ? branches([...left.children, ...right.children])
      : leaves([...left.entries, ...right.entries]);
  return children.toSpliced(at, 2, ...joined);
}

function width<T>(node: Node<T>): number {
  return node.children.length || node.entries.length;
}

/** The tree over nodes of one height. */
function under<T>(nodes: readonly Node<T>[], compare: Compare<T>): OrderedTree<T> {
  let level = nodes;
  while (level.length > 1) level = branches(level);
  let root = level[0];
  while (root?.children.length === 1) root = root.children[0];
  return { compare, size: root?.size ?? 0, root };
}

const none: readonly never[] = [];

function leaves<T>(entries: readonly T[]): readonly Node<T>[] {
  if (entries.length > FULLEST) return chunks(entries).flatMap((part) => leaves(part));
  const [first] = entries as readonly [T];
  return entries.length === 0 ? [] : [{ size: entries.length, first, entries, children: none }];
}

function branches<T>(children: readonly Node<T>[]): readonly Node<T>[] {
  if (children.length > FULLEST) return chunks(children).flatMap((part) => branches(part));
  const [first] = children;
  if (first === undefined) return [];
  let size = 0;
  for (const child of children) size += child.size;
  return [{ size, first: first.first, entries: none, children }];
}

/** Cuts into chunks of even length, so that no node is born too empty. */
function chunks<P>(parts: readonly P[]): readonly (readonly P[])[] {
  const count = Math.ceil(parts.length / ROOMY);
  const startOf = (i: number) => Math.floor((i * parts.length) / count);
  return Array.from({ length: count }, (_, i) => parts.slice(startOf(i), startOf(i + 1)));
}

/** How many entries, from the first on, satisfy the question: a binary search. */
function leading<T>(entries: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(entries[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leadingChildren<T>(children: readonly Node<T>[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds((children[middle] as Node<T>).first)) low = middle + 1;
    else high = middle;
  }
  return low;
}
