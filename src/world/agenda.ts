import type { Clock, Instant } from './clock.ts';

/** Something that is to happen at a time of the virtual clock; plain data. */
export interface Task {
  readonly at: Instant;
  readonly api: string;
  readonly name: string;
  readonly payload: unknown;
}

/** What falls due in a world, in order. */
export interface Agenda {
  readonly pending: readonly Task[];
  schedule(task: Task): void;
  /** Runs what is due, without waiting for what a task sends out. */
  settle(): void;
  /** Runs what is due, each task to its end before the next. */
  settled(): Promise<void>;
}

export interface AgendaOptions {
  readonly clock: Clock;
  /** `task.at` is the time the task sees. A promise stands for what goes out of the world; it must not reject. */
  run(task: Task): void | Promise<void>;
}

/** The longest delay that timers take, in milliseconds. */
const farthest = 0x7fffffff;

/** Real time reaches what is due by a timer, so that also what nobody asks for happens. */
export function createAgenda({ clock, run }: AgendaOptions): Agenda {
  let pending: readonly Task[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue = Promise.resolve();

  function takeDue(): Task | undefined {
    const [first] = pending;
    if (!first || first.at > clock.now()) return undefined;
    pending = pending.slice(1);
    return first;
  }

  function arm(): void {
    clearTimeout(timer);
    const [first] = pending;
    if (!first || (clock.frozen && first.at > clock.now())) return;
    timer = setTimeout(settle, Math.min(farthest, Math.max(0, first.at - clock.now())));
    // In Node, a task that is still to come does not keep the process alive.
    (timer as { unref?: () => void }).unref?.();
  }

  function settle(): void {
    for (let task = takeDue(); task; task = takeDue()) void run(task);
    arm();
  }

  async function settleInOrder(): Promise<void> {
    for (let task = takeDue(); task; task = takeDue()) await run(task);
    arm();
  }

  clock.onChange(arm);
  return {
    get pending() {
      return pending;
    },
    schedule(task) {
      const index = pending.findIndex(({ at }) => at > task.at);
      pending = index < 0 ? [...pending, task] : pending.toSpliced(index, 0, task);
      arm();
    },
    settle,
    settled() {
      queue = queue.then(settleInOrder);
      return queue;
    },
  };
}
