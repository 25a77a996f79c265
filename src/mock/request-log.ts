import type { LogEntry, Recorded } from './log-entry.ts';
import type { LogFilter } from './log-filter.ts';

/** The last requests of a mock, in memory that does not grow. */
export interface RequestLog {
  add(exchange: Recorded): void;
  /** In the order they were answered. */
  entries(filter?: LogFilter): readonly LogEntry[];
  clear(filter: Pick<LogFilter, 'session'>): void;
  /** The id of the last entry there has been; 0 before the first. */
  readonly last: number;
  /** Tells of every entry to come, and of the end. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Whoever follows the log is told that nothing more comes. */
  end(): void;
  readonly ended: boolean;
}

/** The same before anybody looks. */
export interface RecordedLog extends Omit<RequestLog, 'entries'> {
  /** In the order they were answered. */
  kept(): readonly Kept[];
}

export interface RequestLogOptions {
  /** Entries kept. Default 1,000. */
  readonly capacity?: number;
  /** Characters of bodies kept over all entries. Default 16 Mi. */
  readonly bodies?: number;
}

export interface Kept {
  readonly id: number;
  readonly exchange: Recorded;
}

export function createRequestLog({
  capacity = 1_000,
  bodies = 16_777_216,
}: RequestLogOptions = {}): RecordedLog {
  /**
   * A ring: each has the place of the one that was added so many before. What is always overwritten leaves no lists behind,
   * which would keep what is in them from being collected while that is cheap.
   */
  const ring: (Recorded | undefined)[] = [];
  /** The id of the oldest that may be there still. */
  let oldest = 1;
  let last = 0;
  let held = 0;
  let ended = false;
  const listeners = new Set<() => void>();

  function put(id: number, exchange: Recorded | undefined): void {
    const before = ring[id % capacity];
    if (before) held -= weightOf(before);
    if (exchange) held += weightOf(exchange);
    ring[id % capacity] = exchange;
  }

  function kept(): Kept[] {
    const found: Kept[] = [];
    for (let id = oldest; id <= last; id++) {
      const exchange = ring[id % capacity];
      if (exchange) found.push({ id, exchange });
    }
    return found;
  }

  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    add(exchange) {
      last++;
      oldest = Math.max(oldest, last - capacity + 1);
      // One that alone takes half of the room is kept without its bodies.
      put(last, weightOf(exchange) > bodies / 2 ? withoutBodies(exchange) : exchange);
      for (; held > bodies && oldest < last; oldest++) put(oldest, undefined);
      if (listeners.size > 0) tell();
    },
    kept,
    clear({ session }) {
      for (const { id, exchange } of kept()) {
        if (session === undefined || exchange.session === session) put(id, undefined);
      }
    },
    get last() {
      return last;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end() {
      ended = true;
      tell();
    },
    get ended() {
      return ended;
    },
  };
}

const weightOf = ({ body, answer }: Recorded): number =>
  (body?.length ?? 0) + (answer.body?.length ?? 0);

const withoutBodies = (exchange: Recorded): Recorded => ({
  ...exchange,
  body: undefined,
  answer: { ...exchange.answer, body: undefined },
});
