import MiniSearch from 'minisearch';
import { documentOf, type MessageDocument } from './message-document.ts';
import type { Message } from './records.ts';

const texts = ['text', 'title', 'payload', 'caption'] as const;

/** The messages of one organization by their words. */
export interface SearchIndex {
  /** The ids of the messages that have all the words: the best match first, of equal ones the one first in order. */
  search(query: string): readonly string[];
  /** Takes in what has changed since the last time, and the order. */
  follow(messages: Iterable<Message>): void;
}

export function createSearchIndex(): SearchIndex {
  const known = new Map<string, Message>();
  let places = new Map<string, number>();
  const words = new MiniSearch<MessageDocument>({
    idField: '_id',
    fields: [...texts],
    extractField: (document, field) =>
      field === '_id' ? document._id : (document.content[field as (typeof texts)[number]] ?? ''),
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { combineWith: 'AND' },
  });
  const placeOf = (id: string): number => places.get(id) ?? 0;
  return {
    follow(messages) {
      places = new Map();
      for (const message of messages) {
        places.set(message.id, places.size);
        const before = known.get(message.id);
        if (before === message) continue;
        if (before) words.discard(message.id);
        words.add(documentOf(message));
        known.set(message.id, message);
      }
      for (const id of known.keys()) {
        if (places.has(id)) continue;
        words.discard(id);
        known.delete(id);
      }
    },
    search(query) {
      const unfinished = !/\s$/.test(query);
      const found = words.search(query, {
        prefix: (_, index, terms) => unfinished && index === terms.length - 1,
        fuzzy: typos,
      });
      return found
        .toSorted((a, b) => b.score - a.score || placeOf(a.id) - placeOf(b.id))
        .map(({ id }) => String(id));
    },
  };
}

/** Meilisearch's own tolerance: one letter from five on, two from nine on. */
function typos(term: string): number | boolean {
  if (term.length >= 9) return 2;
  return term.length >= 5 ? 1 : false;
}
