import type { Collection } from '../../world/collection.ts';
import { newestOf } from './newest.ts';
import type { Message } from './records.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

interface Search {
  readonly organization_id: string;
  readonly q: string;
  readonly offset: number;
  readonly limit: number;
}

/** Messages of an organization that match a query, the best first, and how many there are. */
export function foundIn(
  messages: Collection<Message>,
  { organization_id, q, offset, limit }: Search,
) {
  const ids = indexOf(messages, organization_id).search(q);
  const items = ids.slice(offset, offset + limit).flatMap((id) => messages.get(id) ?? []);
  return { items, total: ids.length };
}

/** An index, and the version of the messages that it is up to date with. */
interface Followed {
  readonly index: SearchIndex;
  readonly version: object;
}

/** One index per session and organization, as the words of one say nothing about another. */
const followed = new WeakMap<Collection<Message>, Map<string, Followed>>();

function indexOf(messages: Collection<Message>, organization_id: string): SearchIndex {
  const { version } = messages;
  const own = followed.get(messages) ?? new Map<string, Followed>();
  const known = own.get(organization_id);
  if (known?.version === version) return known.index;
  const index = known?.index ?? createSearchIndex();
  index.follow(messages.values(newestOf(organization_id)));
  followed.set(messages, own.set(organization_id, { index, version }));
  return index;
}
