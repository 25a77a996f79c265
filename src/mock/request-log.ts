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
  let exchanges: Recorded[] = [];
  /** Of each exchange, at its place: numbers in a list of their own take least. */
  let ids: number[] = [];
  let held = 0;
  let last = 0;
  let ended = false;
  const listeners = new Set<() => void>();

  /** A part at a time, as taking the first of a long list away costs as much as taking many. */
  function makeRoom(): void {
    const { length } = exchanges;
    if (length <= capacity * 1.25 && held <= bodies) return;
    let drop = 0;
    for (const exchange of exchanges) {
      const few = length - drop <= capacity && held <= bodies * 0.75;
      if (few || drop === length - 1) break;
      held -= weightOf(exchange);
      drop++;
    }
    // In place: a list that was left behind would keep what is in it from being collected while that is cheap.
    exchanges.splice(0, drop);
    ids.splice(0, drop);
  }

  const kept = () => exchanges.map((exchange, index) => ({ id: ids[index] ?? 0, exchange }));

  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    add(exchange) {
      // One that alone takes half of the room is kept without its bodies.
      const large = weightOf(exchange) > bodies / 2;
      const added = large ? withoutBodies(exchange) : exchange;
      ids.push(++last);
      exchanges.push(added);
      held += weightOf(added);
      makeRoom();
      if (listeners.size > 0) tell();
    },
    kept: () => kept().slice(-capacity),
    clear({ session }) {
      const left = kept().filter(
        ({ exchange }) => session !== undefined && exchange.session !== session,
      );
      exchanges = left.map(({ exchange }) => exchange);
      ids = left.map(({ id }) => id);
      held = exchanges.reduce((sum, exchange) => sum + weightOf(exchange), 0);
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
