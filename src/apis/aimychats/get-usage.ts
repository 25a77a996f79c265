import { ApiError } from '../../conventions/api-error.ts';
import { document } from '../../generated/aimychats/document.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { compileOperations } from '../../spec/operation.ts';
import { dateOf, wholeDays } from '../../world/clock.ts';
import type { AimyChats } from './records.ts';
import { storageOf, totalOf } from './storage.ts';

const day = 86_400_000;

/** Account › Get Usage Statistics: everything is counted, and every total is the sum of what stands below it. */
export function getUsage({
  query,
  records,
  traffic,
  now,
}: ContextOf<AimyChats, 'getUsage'>): ReplyOf<AimyChats['operations']['getUsage']> {
  const { to = dateOf(now) } = query;
  const { from = dateOf(Date.parse(to) - 30 * day) } = query;
  if (from > to) {
    throw new ApiError('invalid-parameters', { fields: { to: ['must not be before from'] } });
  }
  const period = wholeDays(from, to);
  const storage = storageOf(records, period.to);
  const bySource = records.conversations
    .distinct('source', { range: { field: 'created_at', ...period } })
    .map(({ value, count }) => [String(value), count] as const);
  const byEndpoint = new Map<string, number>();
  for (const { day: on, operationId, count } of traffic()) {
    const endpoint = endpointOf(operationId);
    if (on >= from && on <= to) byEndpoint.set(endpoint, (byEndpoint.get(endpoint) ?? 0) + count);
  }
  return {
    status: 200,
    body: {
      period: { from, to },
      conversations: { total: sum(bySource), by_source: Object.fromEntries(bySource) },
      storage: { total_mb: totalOf(storage), by_type: { ...storage } },
      api_requests: { total: sum(byEndpoint), by_endpoint: Object.fromEntries(byEndpoint) },
    },
  };
}

const sum = (counts: Iterable<readonly [string, number]>): number =>
  Array.from(counts, ([, count]) => count).reduce((total, count) => total + count, 0);

let endpoints: ReadonlyMap<string, string> | undefined;

/** The page counts by its own sections: searching is `/search`, though its path is `/conversations/search`. */
function endpointOf(operationId: string): string {
  endpoints ??= new Map(
    compileOperations(document).map(({ operationId, tags }) => [
      operationId,
      `/${tags[0]?.toLowerCase()}`,
    ]),
  );
  return endpoints.get(operationId) ?? '/';
}
