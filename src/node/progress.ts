import type { Progress } from '../check/progress.ts';
import { printable } from '../check/report/printable.ts';

/** Where a bar is drawn; a terminal, as what is no terminal gets none. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Milliseconds before a run counts as a long one. */
const patience = 2_000;

export interface ProgressBar {
  show(progress: Omit<Progress, 'requests' | 'verdicts'>): void;
  /** Leaves no trace of it. */
  clear(): void;
}

/** A line that says how far a long run is. */
export function createProgressBar(screen: Screen, now: () => number): ProgressBar {
  const started = now();
  let drawn = false;
  return {
    show({ done, total, title, findings }) {
      if (!screen.isTTY || now() - started < patience) return;
      drawn = true;
      const width = 20;
      const filled = Math.round((width * done) / Math.max(1, total));
      const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
      const line = `${bar} ${done}/${total}, ${findings} found, ${printable(title)}`;
      screen.write(`\r\u001b[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    clear() {
      if (drawn) screen.write('\r\u001b[2K');
      drawn = false;
    },
  };
}
