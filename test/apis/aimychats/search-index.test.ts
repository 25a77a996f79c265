import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation } from '../../../src/apis/aimychats/records.ts';
import { searchIn } from '../../../src/apis/aimychats/search-index.ts';
import { createCollection } from '../../../src/world/collection.ts';

const conversation = (id: string, title: string, content = ''): Conversation => ({
  id,
  title,
  content,
  source: 'api',
  status: 'completed',
  created_at: '2024-01-01T00:00:00Z',
  updated_at: '2024-01-01T00:00:00Z',
  summary: null,
});

const collectionOf = (records: Iterable<Conversation>) =>
  createCollection({ name: 'conversations', options: { key: 'id' }, records });

/** A conversation that tells when its content is read, which is when it is indexed. */
function watched(id: string, reads: string[]): Conversation {
  return {
    ...conversation(id, `title ${id}`),
    get content() {
      reads.push(id);
      return `content ${id}`;
    },
  };
}

test('a conversation is indexed once for all forks that do not write, and once more for one that does', () => {
  const reads: string[] = [];
  const all = collectionOf(['a', 'b', 'c'].map((id) => watched(id, reads)));
  const fork = all.fork();
  const found = () => reads.splice(0).sort().join('');
  searchIn(all, 'content');
  expect(found()).toBe('abc');
  for (const collection of [all, fork, all.fork()]) searchIn(collection, 'content');
  expect(found()).toBe('');
  fork.insert(watched('d', reads));
  searchIn(fork, 'content');
  expect(found()).toBe('abcd');
  fork.insert(watched('e', reads));
  searchIn(fork, 'content');
  searchIn(all, 'content');
  expect(found()).toBe('e');
});

const words = fc.constantFrom('apple', 'pear', 'plum', 'fig', 'apples');
const texts = fc.array(words, { maxLength: 4 }).map((list) => list.join(' '));
const writes = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: texts,
    content: texts,
    kind: fc.constantFrom('put', 'remove', 'search'),
  }),
  { maxLength: 20 },
);

test('an index that followed its collection finds what a new one finds', () => {
  fc.assert(
    fc.property(writes, words, (steps, query) => {
      const live = collectionOf([conversation('z', 'apple')]);
      for (const { id, title, content, kind } of steps) {
        const record = conversation(id, title, content);
        if (kind === 'search') searchIn(live, query);
        else if (kind === 'remove') live.remove(id);
        else if (live.has(id)) live.replace(id, record);
        else live.insert(record);
      }
      const scores = (found: ReturnType<typeof searchIn>) =>
        Object.fromEntries(found.map((it) => [it.id, it.score.toFixed(3)]));
      const fresh = collectionOf(live.values());
      expect(scores(searchIn(live, query))).toEqual(scores(searchIn(fresh, query)));
    }),
    { numRuns: 200 },
  );
});
