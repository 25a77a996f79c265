import type { OrderedTree } from './ordered-tree.ts';

/** An entry that came (`before` is undefined), went (`after` is) or was replaced by an equal one. */
export interface EntryChange<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

type Node<T> = NonNullable<OrderedTree<T>['root']>;
type Part<T> = { readonly node: Node<T> } | { readonly entry: T };

/**
 * What leads from one tree to another, in order. Nodes that both have are not entered, so trees of which one grew out of
 * the other cost what was changed, not what they hold. Both must be in the same order.
 */
export function* changesBetween<T>(
  before: OrderedTree<T>,
  after: OrderedTree<T>,
): Generator<EntryChange<T>, void, undefined> {
  const { compare } = after;
  // What is left of each tree, the next part last.
  const olds = rootOf(before);
  const news = rootOf(after);
  for (;;) {
    const old = olds.at(-1);
    const fresh = news.at(-1);
    if (!old && !fresh) return;
    if (old && fresh && same(old, fresh)) {
      olds.pop();
      news.pop();
      continue;
    }
    const order = !old ? 1 : !fresh ? -1 : compare(firstOf(old), firstOf(fresh));
    // What stands before everything that the other has left is gone, or new, as a whole.
    if (order < 0 && old && 'entry' in old) {
      olds.pop();
      yield { before: old.entry, after: undefined };
    } else if (order > 0 && fresh && 'entry' in fresh) {
      news.pop();
      yield { before: undefined, after: fresh.entry };
    } else if (order === 0 && old && fresh && 'entry' in old && 'entry' in fresh) {
      olds.pop();
      news.pop();
      yield { before: old.entry, after: fresh.entry };
    } else if (fresh && (!old || order > 0 || sizeOf(fresh) > sizeOf(old))) enter(news);
    else enter(olds);
  }
}

const rootOf = <T>({ root }: OrderedTree<T>): Part<T>[] => (root ? [{ node: root }] : []);

const firstOf = <T>(part: Part<T>): T => ('entry' in part ? part.entry : part.node.first);

const sizeOf = <T>(part: Part<T>): number => ('entry' in part ? 0 : part.node.size);

const same = <T>(a: Part<T>, b: Part<T>): boolean =>
  'entry' in a ? 'entry' in b && a.entry === b.entry : 'node' in b && a.node === b.node;

function enter<T>(parts: Part<T>[]): void {
  const part = parts.pop();
  if (!part || !('node' in part)) return;
  const { entries, children } = part.node;
  for (const entry of entries.toReversed()) parts.push({ entry });
  for (const node of children.toReversed()) parts.push({ node });
}
