import { preciseTimestamp } from '../world/clock.ts';
import type { LogEntry, LoggedMessage } from './log-entry.ts';

/**
 * HAR 1.2 (Odvarko, 2012): entries of the log, for tools that show traffic; what it has no place for is in `_parley`.
 * Times are those of the sessions' clocks.
 */
export function harOf(entries: readonly LogEntry[], { version }: { readonly version: string }) {
  const creator = { name: 'Parley', version };
  return { log: { version: '1.2', creator, entries: entries.map(entryOf) } };
}

function entryOf(entry: LogEntry) {
  const { request, response, method, url, status, milliseconds: time } = entry;
  const { id, direction, session, at, api, operationId, credential } = entry;
  const { faults, broke, near, violations } = entry;
  return {
    startedDateTime: preciseTimestamp(at),
    time,
    request: {
      ...messageOf(request),
      cookies: pairsOf(valueIn(request, 'cookie')?.split(';')),
      method,
      url,
      queryString: Array.from(queryOf(url), ([name, value]) => ({ name, value })),
      ...(request.body !== undefined && {
        postData: {
          mimeType: valueIn(request, 'content-type') ?? '',
          text: request.body,
          ...(request.encoding && { _encoding: request.encoding }),
        },
      }),
    },
    response: {
      ...messageOf(response),
      cookies: pairsOf(valuesIn(response, 'set-cookie').map((it) => it.split(';')[0] ?? '')),
      status,
      statusText: '',
      content: {
        size: response.size,
        mimeType: valueIn(response, 'content-type') ?? '',
        ...(response.body !== undefined && { text: response.body }),
        ...(response.encoding && { encoding: response.encoding }),
      },
      redirectURL: valueIn(response, 'location') ?? '',
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    _parley: {
      ...{ id, direction, session, api, operationId, credential },
      ...{ faults, broke, near, violations },
    },
  };
}

/** Sizes of headers are not known: -1, as the format has it. */
const messageOf = ({ headers, size }: LoggedMessage) => ({
  httpVersion: 'HTTP/1.1',
  headers: headers.map(([name, value]) => ({ name, value })),
  headersSize: -1,
  bodySize: size,
});

const valuesIn = ({ headers }: LoggedMessage, name: string): readonly string[] =>
  headers.filter(([it]) => it.toLowerCase() === name).map(([, value]) => value);

const valueIn = (message: LoggedMessage, name: string): string | undefined =>
  valuesIn(message, name)[0];

/** `URL` would write it anew; a query is read from the text as it came. */
const queryOf = (url: string): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');

const pairsOf = (pairs: readonly string[] = []) =>
  pairs.map((pair) => {
    const [name = '', ...value] = pair.trim().split('=');
    return { name, value: value.join('=') };
  });
