import type { LoggedRequest, RequestFilter } from '../../../control/client.ts';
import type { Destination, Route } from '../../route.ts';

/** Which requests are shown; empty members choose nothing. */
export interface TrafficFilter {
  readonly api: string;
  readonly method: string;
  /** `404`, `4xx`, or `0` for no answer. */
  readonly status: string;
  /** A part of the URL. */
  readonly url: string;
  /** Of all sessions, or of the one that is chosen. */
  readonly everySession: boolean;
}

export const filterOf = ({ query }: Pick<Route, 'query'>): TrafficFilter => ({
  api: query.api ?? '',
  method: query.method ?? '',
  status: query.status ?? '',
  url: query.url ?? '',
  everySession: query.sessions === 'all',
});

/** As it stands in the address. */
export const queryOf = ({
  everySession,
  ...rest
}: TrafficFilter): NonNullable<Destination['query']> => ({
  ...rest,
  sessions: everySession ? 'all' : undefined,
});

/** As the mock is asked. */
export const logQueryOf = ({ everySession, ...rest }: Partial<TrafficFilter>): RequestFilter => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
  ...(everySession && { session: '*' }),
});

/** Whether it is shown. The mock chooses alike, where it is asked for a file. */
export const passes = (
  entry: LoggedRequest,
  { api, method, status, url }: Omit<TrafficFilter, 'everySession'>,
): boolean =>
  (api === '' || entry.api === api) &&
  (method === '' || entry.method === method) &&
  (status === '' || isOfStatus(entry.status, status)) &&
  (url === '' || entry.url.includes(url));

const isOfStatus = (status: number, wanted: string): boolean =>
  wanted === classOf(status) || wanted === String(status);

/** `4xx` for 404; `0` for no answer. */
export const classOf = (status: number): string =>
  status === 0 ? '0' : `${Math.floor(status / 100)}xx`;
