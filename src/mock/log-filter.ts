import type { Recorded } from './log-entry.ts';

export interface LogFilter {
  readonly session?: string | undefined;
  readonly api?: string | undefined;
  readonly operationId?: string | undefined;
  /** Upper case. */
  readonly method?: string | undefined;
  /** `404`, or `4xx` for a class. */
  readonly status?: string | undefined;
  /** A part of the URL. */
  readonly url?: string | undefined;
  /** Entries after the one of this id. */
  readonly after?: number | undefined;
  /** So many at most: the last ones, or the first ones after `after`. */
  readonly limit?: number | undefined;
}

/** Whether an exchange passes all but `limit`. `url`: as it is shown, credentials taken out. */
export function passes(
  { id, exchange, url }: { readonly id: number; readonly exchange: Recorded; url(): string },
  filter: LogFilter,
): boolean {
  return (
    (filter.after === undefined || id > filter.after) &&
    (filter.session === undefined || exchange.session === filter.session) &&
    (filter.api === undefined || exchange.api === filter.api) &&
    (filter.operationId === undefined || exchange.operationId === filter.operationId) &&
    (filter.method === undefined || exchange.method === filter.method) &&
    (filter.status === undefined || isOfStatus(exchange.answer.status, filter.status)) &&
    (filter.url === undefined || url().includes(filter.url))
  );
}

const isOfStatus = (status: number, wanted: string): boolean =>
  /^[1-5]xx$/i.test(wanted) ? String(status)[0] === wanted[0] : String(status) === wanted;
