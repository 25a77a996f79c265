import type { Redaction } from '../conventions/redaction.ts';
import type { Instant } from '../world/clock.ts';

/** A request that the mock answered, credentials taken out. */
export interface LogEntry {
  /** 1, 2, 3, …, over all sessions. */
  readonly id: number;
  readonly session: string;
  /** By the session's clock, in milliseconds since the epoch. */
  readonly at: Instant;
  /** Real time that it took. */
  readonly milliseconds: number;
  readonly method: string;
  /** As the client sent it. */
  readonly url: string;
  /** Undefined where the path leads to no API. */
  readonly api: string | undefined;
  readonly operationId: string | undefined;
  /** The name of the credential, where it is known. */
  readonly credential: string | undefined;
  readonly status: number;
  readonly request: LoggedMessage;
  readonly response: LoggedMessage;
  /** Ids of the faults that it met. */
  readonly faults: readonly string[];
  /** How the connection broke, where a fault made it. */
  readonly broke: string | undefined;
  /** For a path that leads nowhere: operations that may have been meant, the likeliest first. */
  readonly near: readonly string[];
}

export interface LoggedMessage {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined for none, and for bytes that are no text. */
  readonly body: string | undefined;
  /** Bytes. */
  readonly size: number;
}

/** An exchange as it was; credentials are taken out when somebody looks, which is seldom. */
export interface Recorded extends Omit<LogEntry, 'id' | 'url' | 'request' | 'response' | 'near'> {
  readonly url: string;
  readonly request: RecordedMessage;
  readonly response: RecordedMessage;
  readonly redaction: Redaction;
  near(): readonly string[];
}

export interface RecordedMessage {
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: string | Uint8Array | undefined;
}

export interface LogFilter {
  readonly session?: string | undefined;
  readonly api?: string | undefined;
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  /** `404`, or `4xx` for a class. */
  readonly status?: string | undefined;
  /** A part of the URL. */
  readonly url?: string | undefined;
  /** Entries after the one of this id. */
  readonly after?: number | undefined;
}

/** The last requests of a mock, in memory that does not grow. */
export interface RequestLog {
  add(exchange: Recorded): void;
  /** In the order they were answered. */
  entries(filter?: LogFilter): readonly LogEntry[];
  clear(filter: Pick<LogFilter, 'session'>): void;
  /** Tells of every entry to come. Returns what ends that. */
  subscribe(listener: (entry: LogEntry) => void): () => void;
}

/** What an entry keeps of a body, in characters; the rest is cut off. */
export const keptBody = 65_536;

export interface RequestLogOptions {
  /** Entries kept. Default 1,000. */
  readonly capacity?: number;
  /** Characters of bodies kept over all entries. Default 16 Mi. */
  readonly bodies?: number;
}

interface Kept extends Recorded {
  readonly id: number;
}

export function createRequestLog({
  capacity = 1_000,
  bodies = 16_777_216,
}: RequestLogOptions = {}): RequestLog {
  let kept: Kept[] = [];
  let held = 0;
  let last = 0;
  const listeners = new Set<(entry: LogEntry) => void>();

  /** A part at a time, as taking the first of a long list away costs as much as taking many. */
  function makeRoom(): void {
    if (kept.length <= capacity * 1.25 && held <= bodies) return;
    let drop = Math.max(0, kept.length - capacity);
    for (const entry of kept.slice(0, drop)) held -= weightOf(entry);
    for (; held > bodies * 0.75 && drop < kept.length; drop++) held -= weightOf(kept[drop]);
    kept = kept.slice(drop);
  }

  return {
    add(exchange) {
      const entry = { ...exchange, id: ++last };
      kept.push(entry);
      held += weightOf(entry);
      makeRoom();
      if (listeners.size > 0) {
        const shown = shownOf(entry);
        for (const listener of listeners) listener(shown);
      }
    },
    entries: (filter = {}) =>
      kept
        .slice(-capacity)
        .filter((entry) => passes(entry, filter))
        .map(shownOf),
    clear(filter) {
      kept = kept.filter((entry) => !passes(entry, filter));
      held = kept.reduce((sum, entry) => sum + weightOf(entry), 0);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function shownOf({ redaction, request, response, near, ...entry }: Kept): LogEntry {
  const message = ({ headers, body }: RecordedMessage): LoggedMessage => {
    const text = textOf(body);
    return {
      headers: [...headers].map(([name, value]) => [name, redaction.header(name, value)] as const),
      body: text === undefined ? undefined : redaction.text(text).slice(0, keptBody),
      size: sizeOf(body),
    };
  };
  const url = redaction.text(entry.url);
  return { ...entry, url, request: message(request), response: message(response), near: near() };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(body: RecordedMessage['body']): string | undefined {
  if (body === undefined || typeof body === 'string') return body;
  try {
    return utf8.decode(body);
  } catch {
    // Bytes of a file are no text to show.
    return undefined;
  }
}

const sizeOf = (body: RecordedMessage['body']): number => {
  if (body === undefined) return 0;
  return typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength;
};

const weightOf = (entry: Kept | undefined): number =>
  (entry?.request.body?.length ?? 0) + (entry?.response.body?.length ?? 0);

export function passes(
  entry: Omit<LogEntry, 'request' | 'response' | 'near'>,
  filter: LogFilter,
): boolean {
  const { session, api, operationId, method, status, url, after } = filter;
  return (
    (session === undefined || entry.session === session) &&
    (api === undefined || entry.api === api) &&
    (operationId === undefined || entry.operationId === operationId) &&
    (method === undefined || entry.method === method) &&
    (status === undefined || isOfStatus(entry.status, status)) &&
    (url === undefined || entry.url.includes(url)) &&
    (after === undefined || entry.id > after)
  );
}

const isOfStatus = (status: number, wanted: string): boolean =>
  /^[1-5]xx$/i.test(wanted) ? String(status)[0] === wanted[0] : String(status) === wanted;
