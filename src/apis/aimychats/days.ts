import { ApiError } from '../../conventions/api-error.ts';
import { wholeDays } from '../../world/clock.ts';

/** Whole days (UTC), both included. */
export interface Days {
  readonly date_from?: string;
  readonly date_to?: string;
}

/** The times of these days, as a range of `created_at`. Throws where they end before they begin. */
export function rangeOf({ date_from, date_to }: Days): { from?: string; to?: string } {
  if (date_from !== undefined && date_to !== undefined && date_to < date_from) {
    const problem = 'must not be before date_from';
    throw new ApiError('invalid-body', { fields: { 'filters.date_to': [problem] } });
  }
  const { from, to } = wholeDays(date_from ?? '', date_to ?? '');
  return { ...(date_from !== undefined && { from }), ...(date_to !== undefined && { to }) };
}
