import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import type { Collection } from '../../world/collection.ts';
import { organizationOf } from './caller.ts';
import { compileFilter } from './filter.ts';
import { documentOf } from './message-document.ts';
import type { Imbrace, Message } from './records.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** 7. Search Organization Messages: without a query, all of them. */
export function searchMessages(
  context: ContextOf<Imbrace, 'searchMessages'>,
): ReplyOf<Imbrace['operations']['searchMessages']> {
  const { q = '', limit = 100, offset = 0 } = context.body;
  const { messages } = context.records;
  const organization_id = organizationOf(context);
  const found =
    q.trim() === ''
      ? messages.page({ ...newestOf(organization_id), offset, limit })
      : foundIn(messages, { organization_id, q, offset, limit });
  return {
    status: 200,
    body: {
      success: true,
      message: {
        hits: found.items.map(documentOf),
        query: q,
        // The clock of the session stands still during a request.
        processingTimeMs: 0,
        limit,
        offset,
        estimatedTotalHits: found.total,
      },
    },
  };
}

/** 8. Fetch Organization Messages: those that the filter lets through. */
export function fetchMessages(
  context: ContextOf<Imbrace, 'fetchMessages'>,
): ReplyOf<Imbrace['operations']['fetchMessages']> {
  const { filter, limit = 20, offset = 0 } = context.body;
  const organization_id = organizationOf(context);
  const matches = compileFilter(filter);
  const results = Array.from(
    context.records.messages.values(newestOf(organization_id)),
    documentOf,
  ).filter(matches);
  return {
    status: 200,
    body: {
      success: true,
      message: {
        results: results.slice(offset, offset + limit),
        offset,
        limit,
        total: results.length,
      },
    },
  };
}

const newestOf = (organization_id: string) => ({
  where: { organization_id },
  order: '-created_at',
});

interface Search {
  readonly organization_id: string;
  readonly q: string;
  readonly offset: number;
  readonly limit: number;
}

function foundIn(messages: Collection<Message>, { organization_id, q, offset, limit }: Search) {
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
