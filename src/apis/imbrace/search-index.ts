import MiniSearch from 'minisearch';
import { documentOf, type MessageDocument } from './message-document.ts';
import type { Message } from './records.ts';

const texts = ['text', 'title', 'payload', 'caption'] as const;

/** The messages of one organization by their words. */
export interface SearchIndex {
  /** The ids of the messages that have all the words, the best match first. */
  search(query: string): readonly string[];
  /** Takes in what has changed since the last time. */
  follow(messages: Iterable<Message>): void;
}

export function createSearchIndex(): SearchIndex {
  const known = new Map<string, Message>();
  const words = new MiniSearch<MessageDocument>({
    idField: '_id',
    fields: [...texts],
    extractField: (document, field) =>
      field === '_id' ? document._id : (document.content[field as (typeof texts)[number]] ?? ''),
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { combineWith: 'AND' },
  });
  return {
    follow(messages) {
      const present = new Set<string>();
      for (const message of messages) {
        present.add(message.id);
        const before = known.get(message.id);
        if (before === message) continue;
        if (before) words.discard(message.id);
        words.add(documentOf(message));
        known.set(message.id, message);
      }
      for (const id of known.keys()) {
        if (present.has(id)) continue;
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
        .map(({ id, score }) => ({ id: String(id), score, at: known.get(String(id))?.created_at }))
        .sort((a, b) => b.score - a.score || ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
        .map(({ id }) => id);
    },
  };
}

/** Meilisearch's own tolerance: one letter from five on, two from nine on. */
function typos(term: string): number | boolean {
  if (term.length >= 9) return 2;
  return term.length >= 5 ? 1 : false;
}
