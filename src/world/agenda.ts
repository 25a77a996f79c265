import { type Clock, farthest, type Instant } from './clock.ts';

/** Something that is to happen at a time of the virtual clock; plain data. */
export interface Task {
  readonly at: Instant;
  readonly api: string;
  readonly name: string;
  readonly payload: unknown;
  /** Tasks of one lane run one after another, each when the one before has ended. */
  readonly lane?: string | undefined;
}

/** What falls due in a world, in order. */
export interface Agenda {
  readonly pending: readonly Task[];
  /** Whether what a task sent out is still under way. */
  busy(): boolean;
  /** What is pending, after what is under way: all that is not done yet. */
  unfinished(): readonly Task[];
  schedule(task: Task): void;
  /** Runs what is due, by default now, without waiting for what a task sends out. */
  settle(until?: Instant): void;
  /** Runs what is due, each task to its end before the next, and waits for what is still under way. */
  settled(): Promise<void>;
  /** What was pending is forgotten, and these are pending instead. */
  replace(tasks: readonly Task[]): void;
  /** Nothing runs any more. */
  stop(): void;
  /** Tells when it has stopped, at once if it has already. Returns what ends that. */
  onStop(listener: () => void): () => void;
}

export interface AgendaOptions {
  readonly clock: Clock;
  /** `task.at` is the time the task sees. A promise stands for what goes out of the world; it must not reject. */
  run(task: Task): void | Promise<void>;
}

/** Real time reaches what is due by a timer, so that also what nobody asks for happens. */
export function createAgenda({ clock, run }: AgendaOptions): Agenda {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue = Promise.resolve();
  let settling = false;
  let stopped = false;
  const stopListeners = new Set<() => void>();
  const underWay = new Map<Promise<void>, Task>();
  const lanes = new Map<string, Promise<void>>();

  function takeDue(until = clock.now()): Task | undefined {
    const [first] = agenda.pending;
    if (!first || first.at > until) return undefined;
    agenda.pending = agenda.pending.slice(1);
    return first;
  }

  function begin(task: Task): void {
    const { lane } = task;
    const before = lane === undefined ? undefined : lanes.get(lane);
    const work = before ? before.then(() => (stopped ? undefined : run(task))) : run(task);
    if (!work) return;
    const ended = work.then(() => {
      underWay.delete(ended);
      if (lane !== undefined && lanes.get(lane) === ended) lanes.delete(lane);
    });
    underWay.set(ended, task);
    if (lane !== undefined) lanes.set(lane, ended);
  }

  function arm(): void {
    clearTimeout(timer);
    const [first] = agenda.pending;
    if (!first || settling || (clock.frozen && first.at > clock.now())) return;
    timer = setTimeout(() => settle(), Math.min(farthest, Math.max(0, first.at - clock.now())));
    // In Node, a task that is still to come does not keep the process alive.
    (timer as { unref?: () => void }).unref?.();
  }

  function settle(until?: Instant): void {
    for (let task = takeDue(until); task; task = takeDue(until)) begin(task);
    arm();
  }

  async function settleInOrder(): Promise<void> {
    settling = true;
    clearTimeout(timer);
    // What is under way may schedule what is due before anything else.
    await Promise.all(underWay.keys());
    for (let task = takeDue(); task; task = takeDue()) {
      begin(task);
      await Promise.all(underWay.keys());
    }
    settling = false;
    arm();
  }

  clock.onChange(arm);
  const agenda: { -readonly [Name in keyof Agenda]: Agenda[Name] } = {
    pending: [],
    busy: () => underWay.size > 0,
    unfinished: () =>
      underWay.size === 0 ? agenda.pending : [...underWay.values(), ...agenda.pending],
    schedule(task) {
      if (stopped) return;
      const { pending } = agenda;
      const index = pending.findIndex(({ at }) => at > task.at);
      agenda.pending = index < 0 ? [...pending, task] : pending.toSpliced(index, 0, task);
      arm();
    },
    settle,
    settled() {
      queue = queue.then(settleInOrder);
      return queue;
    },
    replace(tasks) {
      if (stopped) return;
      agenda.pending = tasks.toSorted((a, b) => a.at - b.at);
      arm();
    },
    stop() {
      stopped = true;
      agenda.pending = [];
      clearTimeout(timer);
      for (const listener of stopListeners) listener();
    },
    onStop(listener) {
      if (stopped) listener();
      else stopListeners.add(listener);
      return () => stopListeners.delete(listener);
    },
  };
  return agenda;
}
