import type { Answer } from '../mock/exchange.ts';
import { harOf } from '../mock/har.ts';
import type { LogEntry } from '../mock/log-entry.ts';
import type { LogFilter } from '../mock/log-filter.ts';
import { logStream } from '../mock/log-stream.ts';
import { preciseTimestamp } from '../world/clock.ts';
import type { ControlRequest } from './control-request.ts';
import { filterOf } from './request-filter.ts';

/** `at`: RFC 3339 in UTC. */
interface ShownEntry extends Omit<LogEntry, 'at'> {
  readonly at: string;
}

/** Oldest first. */
export const listRequests = (request: ControlRequest): readonly ShownEntry[] =>
  request.mock.log.entries(filterOf(request)).map(shown);

const shown = (entry: LogEntry): ShownEntry => ({ ...entry, at: preciseTimestamp(entry.at) });

export function clearRequests(request: ControlRequest): undefined {
  const { session } = filterOf(request, ['session']);
  request.mock.log.clear({ session });
}

export function exportHar(request: ControlRequest): Answer {
  const entries = request.mock.log.entries(filterOf(request));
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="requests.har"',
    },
    body: JSON.stringify(harOf(entries, request)),
  };
}

/** A client that connects again says by `Last-Event-ID` what it has (HTML standard, 9.2.4). */
export function streamRequests(request: ControlRequest): Answer {
  const { mock } = request;
  const seen = Number(request.header('last-event-id') || Number.NaN);
  const asked: LogFilter = filterOf(request, streamed);
  const filter = Number.isSafeInteger(seen) && seen >= 0 ? { ...asked, after: seen } : asked;
  const { session } = filter;
  const release = session === undefined ? () => {} : mock.hold(session);
  return {
    status: 200,
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
    body: undefined,
    // A session that somebody watches does not end for being idle.
    stream: logStream(mock.log, { filter, shown, ended: release }),
  };
}

const streamed = ['session', 'api', 'operationId', 'method', 'status', 'url', 'after'] as const;
