import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { organizationOf } from './caller.ts';
import { documentOf } from './message-document.ts';
import { newestOf } from './newest.ts';
import type { Imbrace } from './records.ts';

/** 7. Search Organization Messages: without a query, all of them. What searches is loaded when it is needed. */
export async function searchMessages(
  context: ContextOf<Imbrace, 'searchMessages'>,
): Promise<ReplyOf<Imbrace['operations']['searchMessages']>> {
  const { q = '', limit = 100, offset = 0 } = context.body;
  const { messages } = context.records;
  const organization_id = organizationOf(context);
  const found =
    q.trim() === ''
      ? messages.page({ ...newestOf(organization_id), offset, limit })
      : (await import('./found-messages.ts')).foundIn(messages, {
          organization_id,
          q,
          offset,
          limit,
        });
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
export async function fetchMessages(
  context: ContextOf<Imbrace, 'fetchMessages'>,
): Promise<ReplyOf<Imbrace['operations']['fetchMessages']>> {
  const { filter, limit = 20, offset = 0 } = context.body;
  const organization_id = organizationOf(context);
  const { compileFilter } = await import('./filter.ts');
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
