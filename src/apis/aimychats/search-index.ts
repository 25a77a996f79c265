import MiniSearch from 'minisearch';
import type { Collection } from '../../world/collection.ts';
import type { Conversation } from './records.ts';

/** A conversation that answers a query. */
export interface Match {
  readonly id: string;
  /** Above 0 and below 1. */
  readonly score: number;
  /** The words of the conversation that match, in lower case. */
  readonly terms: readonly string[];
}

export const word = /[\p{L}\p{N}]+/gu;

/** The best first. */
export function searchIn(conversations: Collection<Conversation>, query: string): Match[] {
  return indexOf(conversations)
    .search(query)
    .map(({ id, score, terms }) => ({ id, terms, score: relative(score) }));
}

/** The index counts without bound; what is twice as high is nearer to 1, but never there. */
const relative = (score: number): number =>
  Math.max(0.0001, Math.round((score / (score + 1)) * 9999) / 10_000);

type Index = MiniSearch<Conversation>;

/** An index that goes along with one collection, and the records it holds. */
interface Followed {
  readonly index: Index;
  readonly indexed: Map<string, Conversation>;
}

/** By version: the forks of a seed, until they write. Nothing but a cache, which goes when its key does. */
const shared = new WeakMap<object, Index>();
const followed = new WeakMap<Collection<Conversation>, Followed>();
const met = new WeakSet<Collection<Conversation>>();

/**
 * Building an index costs as much as hundreds of searches. So the first version a collection is searched at has one for
 * all its forks, and a collection that then changes gets its own, in which only changed records are indexed anew.
 */
function indexOf(conversations: Collection<Conversation>): Index {
  const known = shared.get(conversations.version);
  if (known) {
    met.add(conversations);
    return known;
  }
  if (!met.has(conversations)) {
    met.add(conversations);
    const index = emptyIndex();
    index.addAll([...conversations.values()]);
    shared.set(conversations.version, index);
    return index;
  }
  let own = followed.get(conversations);
  if (!own) {
    own = { index: emptyIndex(), indexed: new Map() };
    followed.set(conversations, own);
  }
  catchUp(own, conversations);
  return own.index;
}

const emptyIndex = (): Index =>
  new MiniSearch<Conversation>({
    fields: ['title', 'content'],
    tokenize: (text) => text.match(word) ?? [],
    searchOptions: { boost: { title: 2 }, prefix: (term) => term.length > 2 },
  });

/** Records are values: whatever is not the same object has changed. */
function catchUp({ index, indexed }: Followed, conversations: Collection<Conversation>): void {
  for (const [id, record] of indexed) {
    if (conversations.get(id) === record) continue;
    index.remove(record);
    indexed.delete(id);
  }
  if (indexed.size === conversations.size) return;
  for (const record of conversations.values()) {
    if (indexed.has(record.id)) continue;
    index.add(record);
    indexed.set(record.id, record);
  }
}
