import type { LogEntry } from './log-entry.ts';
import type { LogFilter } from './log-filter.ts';
import type { RequestLog } from './request-log.ts';

export interface LogStreamOptions {
  /** What is told of an entry. */
  shown(entry: LogEntry): unknown;
  readonly filter: Omit<LogFilter, 'limit'>;
  /** Milliseconds of silence after which a comment says that the stream still stands. Default 15,000. */
  readonly heartbeat?: number;
  /** Told when nobody reads any more, or nothing more comes. */
  ended?(): void;
}

/** Entries that are sent at once. */
const batch = 50;

/**
 * Entries as Server-Sent Events (HTML standard, 9.2), those after `filter.after` first, by default from now on. It asks
 * the log when its reader is ready for more: for a slow one nothing piles up but what the log holds anyway.
 */
export function logStream(
  log: RequestLog,
  { filter, shown, heartbeat = 15_000, ended }: LogStreamOptions,
): ReadableStream<Uint8Array> {
  // An id that has not been given yet is one of an earlier log.
  let after = filter.after ?? log.last;
  if (after > log.last) after = 0;
  let wake = () => {};
  const unsubscribe = log.subscribe(() => wake());
  const text = new TextEncoder();

  /** Whether nothing came for so long. */
  const silence = () =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), heartbeat);
      wake = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });

  /** Events that are there; what does not pass is not looked at again. */
  function next(): string {
    const { last } = log;
    const entries = log.entries({ ...filter, after, limit: batch });
    after = entries.length < batch ? last : (entries.at(-1)?.id ?? last);
    return entries
      .map((entry) => `id: ${entry.id}\nevent: request\ndata: ${JSON.stringify(shown(entry))}\n\n`)
      .join('');
  }

  let open = true;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Lets a client know that it is connected, before there is anything to tell.
        controller.enqueue(text.encode('retry: 1000\n\n'));
      },
      async pull(controller) {
        let events = next();
        while (events === '' && open && !log.ended) {
          const silent = await silence();
          events = silent ? ': nothing new\n\n' : next();
        }
        if (!open) return;
        if (events !== '') controller.enqueue(text.encode(events));
        if (log.ended) {
          unsubscribe();
          ended?.();
          controller.close();
        }
      },
      cancel() {
        open = false;
        unsubscribe();
        ended?.();
        wake();
      },
    },
    { highWaterMark: 1 },
  );
}
