import {
  branches,
  type Compare,
  FULLEST,
  leading,
  leadingChildren,
  leaves,
  type Node,
  type OrderedTree,
  under,
} from './ordered-tree.ts';
import { nobody, type Owner } from './owner.ts';

const FEWEST = 8;

/** An entry that comes or goes, and who owns the nodes that this makes. */
interface TreeWrite<T> {
  readonly entry: T;
  readonly owner: Owner;
}

interface Edit<T> extends TreeWrite<T> {
  readonly compare: Compare<T>;
  readonly keep: boolean;
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
