import { nobody, type Owner } from './owner.ts';

const FULLEST = 32;
const FEWEST = 8;
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
interface Node<T> {
  readonly owner: Owner;
  size: number;
  first: T;
  readonly entries: T[];
  readonly children: Node<T>[];
}

/** An entry that comes or goes, and who owns the nodes that this makes. */
interface TreeWrite<T> {
  readonly entry: T;
  readonly owner: Owner;
}

interface Edit<T> extends TreeWrite<T> {
  readonly compare: Compare<T>;
  readonly keep: boolean;
}

/** Builds a tree in O(n) from entries that are already in order and hold no two equal ones. */
export function treeOf<T>(sorted: readonly T[], compare: Compare<T>): OrderedTree<T> {
  return under(leaves(sorted, nobody), { compare, owner: nobody });
}

/** The tree with the entry added, in place of the one that compares equal to it, if any. */
export function withEntry<T>(
  { compare, root }: OrderedTree<T>,
  { entry, owner }: TreeWrite<T>,
): OrderedTree<T> {
  const edit = { compare, entry, owner, keep: true };
  return under(root ? edited(root, edit) : leaves([entry], owner), edit);
}

/** The tree without the entry that compares equal; the same tree when there is none. */
export function withoutEntry<T>(
  tree: OrderedTree<T>,
  { entry, owner }: TreeWrite<T>,
): OrderedTree<T> {
  const { compare, root } = tree;
  if (root === undefined) return tree;
  const edit = { compare, entry, owner, keep: false };
  const nodes = edited(root, edit);
  return nodes[0] === root && root.size === tree.size ? tree : under(nodes, edit);
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

/** The nodes that take the place of `node`: itself if nothing changed or it is the owner's, two if it grew too full. */
const edited = <T>(node: Node<T>, edit: Edit<T>): readonly Node<T>[] =>
  node.children.length === 0 ? editedLeaf(node, edit) : editedBranch(node, edit);

function editedLeaf<T>(node: Node<T>, edit: Edit<T>): readonly Node<T>[] {
  const { compare, entry, keep, owner } = edit;
  const end = leading(node.entries, (other) => compare(other, entry) <= 0);
  const found = end > 0 && compare(node.entries[end - 1] as T, entry) === 0;
  if (!keep && !found) return [node];
  const own = ownedBy(owner, node);
  if (!keep) own.entries.splice(end - 1, 1);
  else if (found) own.entries[end - 1] = entry;
  else own.entries.splice(end, 0, entry);
  if (own.entries.length > FULLEST || own.entries.length === 0) return leaves(own.entries, owner);
  own.size = own.entries.length;
  own.first = own.entries[0] as T;
  return [own];
}

function editedBranch<T>(node: Node<T>, edit: Edit<T>): readonly Node<T>[] {
  const { compare, entry, owner } = edit;
  const isNotAbove = (other: T) => compare(other, entry) <= 0;
  const i = Math.max(0, leadingChildren(node.children, isNotAbove) - 1);
  const child = node.children[i] as Node<T>;
  const size = child.size;
  const replacement = edited(child, edit);
  const [only] = replacement;
  if (only === child && child.owner !== owner) return [node];
  const own = ownedBy(owner, node);
  if (only === undefined || replacement.length > 1 || breadth(only) < FEWEST) {
    own.children.splice(i, 1, ...replacement);
    mend(own, i);
    return branches(own.children, owner);
  }
  // The usual case, which leaves the other children untouched and so unread.
  own.children[i] = only;
  own.size += only.size - size;
  if (i === 0) own.first = only.first;
  return [own];
}

/** Joins the child at `i` with a neighbour when removals left it too empty. */
function mend<T>({ children, owner }: Node<T>, i: number): void {
  const child = children[i];
  if (child === undefined || children.length === 1 || breadth(child) >= FEWEST) return;
  const at = Math.max(0, i - 1);
  const left = children[at] as Node<T>;
  const right = children[at + 1] as Node<T>;
  const joined =
    left.children.length > 0
      ? branches([...left.children, ...right.children], owner)
      : leaves([...left.entries, ...right.entries], owner);
  children.splice(at, 2, ...joined);
}

function breadth<T>(node: Node<T>): number {
  return node.children.length || node.entries.length;
}

function ownedBy<T>(owner: Owner, node: Node<T>): Node<T> {
  if (node.owner === owner && owner !== nobody) return node;
  const { size, first, entries, children } = node;
  return children.length === 0
    ? { owner, size, first, entries: entries.slice(), children }
    : { owner, size, first, entries, children: children.slice() };
}

/** The tree over nodes of one height. */
function under<T>(
  nodes: readonly Node<T>[],
  { compare, owner }: Pick<Edit<T>, 'compare' | 'owner'>,
): OrderedTree<T> {
  let level = nodes;
  while (level.length > 1) level = branches(level, owner);
  let root = level[0];
  while (root?.children.length === 1) root = root.children[0];
  return { compare, size: root?.size ?? 0, root };
}

/** What leaves have for children, and branches for entries. Nobody adds to it. */
const none: never[] = [];

function leaves<T>(entries: readonly T[], owner: Owner): readonly Node<T>[] {
  return chunks(entries).map((part) => {
    const first = part[0] as T;
    return { owner, size: part.length, first, entries: part, children: none };
  });
}

function branches<T>(nodes: readonly Node<T>[], owner: Owner): readonly Node<T>[] {
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
