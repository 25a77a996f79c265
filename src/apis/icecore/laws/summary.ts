import type { LawContext } from '../../../check/laws.ts';
import type { operations } from '../../../generated/icecore/types.ts';

export type Context = LawContext<operations>;

export const metrics = 'Analytics › Get Workspace Metrics';

export const days = 90;

/** The total summary of a period. */
export async function totalOf({ ask, inconclusive }: Context, query: { days?: number } = { days }) {
  const body = await ask('getAnalytics', { query: { ...query, metric: 'total' } });
  return 'metrics' in body ? body : inconclusive('the summary has no metrics');
}
