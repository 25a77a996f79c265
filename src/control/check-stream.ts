import { pause } from '../check/pause.ts';
import type { CheckRun } from './checks.ts';

/** Milliseconds between two events at least, and of silence at most. */
const rest = 200;
const silence = 15_000;

/**
 * How far a check has come, as Server-Sent Events of the type `check` (HTML standard, 9.2): at once, at every change, and
 * for the last time when it has ended.
 */
export function checkStream(run: CheckRun): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  const gone = new AbortController();
  let changed = true;
  let wake = () => {};
  const unsubscribe = run.subscribe(() => {
    changed = true;
    wake();
  });
  gone.signal.addEventListener('abort', unsubscribe);

  /** Until something changes, or it has been silent for too long. */
  const change = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, silence);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!changed) await change();
        if (gone.signal.aborted) return;
        if (!changed) return controller.enqueue(text.encode(': nothing new\n\n'));
        const shown = run.show();
        changed = false;
        controller.enqueue(text.encode(`event: check\ndata: ${JSON.stringify(shown)}\n\n`));
        if (shown.state === 'running') return pause(rest, gone.signal);
        unsubscribe();
        controller.close();
      },
      cancel() {
        gone.abort();
        wake();
      },
    },
    { highWaterMark: 1 },
  );
}
