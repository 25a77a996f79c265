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

interface OwnAgenda extends Agenda, AgendaOptions {
  pending: readonly Task[];
  timer: ReturnType<typeof setTimeout> | undefined;
  /** What settles in order, one after another. */
  queue: Promise<void> | undefined;
  /** Whether the clock's changes are followed. */
  following: boolean;
  settling: boolean;
  stopped: boolean;
  // Undefined before the first, as few sessions ever have one.
  stopListeners: Set<() => void> | undefined;
  underWay: Map<Promise<void>, Task> | undefined;
  lanes: Map<string, Promise<void>> | undefined;
}

export function createAgenda({ clock, run }: AgendaOptions): Agenda {
  const own = {
    clock,
    run,
    pending: noTasks,
    timer: undefined,
    queue: undefined,
    following: false,
    settling: false,
    stopped: false,
    stopListeners: undefined,
    underWay: undefined,
    lanes: undefined,
  } satisfies Omit<OwnAgenda, keyof typeof abilities>;
  return Object.setPrototypeOf(own, abilities);
}

const noTasks: readonly Task[] = [];

/** Every session has an agenda, so what it can do is shared. */
const abilities: Omit<Agenda, 'pending'> & ThisType<OwnAgenda> = {
  busy() {
    return this.underWay !== undefined && this.underWay.size > 0;
  },
  unfinished() {
    return this.busy() ? [...(this.underWay?.values() ?? []), ...this.pending] : this.pending;
  },
  schedule(task) {
    if (this.stopped) return;
    const { pending } = this;
    const index = pending.findIndex(({ at }) => at > task.at);
    this.pending = index < 0 ? [...pending, task] : pending.toSpliced(index, 0, task);
    arm(this);
  },
  settle(until) {
    if (this.pending.length === 0) return;
    for (let task = takeDue(this, until); task; task = takeDue(this, until)) begin(this, task);
    arm(this);
  },
  settled() {
    this.queue = (this.queue ?? Promise.resolve()).then(() => settleInOrder(this));
    return this.queue;
  },
  replace(tasks) {
    if (this.stopped) return;
    this.pending = tasks.toSorted((a, b) => a.at - b.at);
    arm(this);
  },
  stop() {
    this.stopped = true;
    this.pending = noTasks;
    clearTimeout(this.timer);
    for (const listener of this.stopListeners ?? []) listener();
  },
  onStop(listener) {
    if (this.stopped) listener();
    else {
      this.stopListeners ??= new Set();
      this.stopListeners.add(listener);
    }
    return () => this.stopListeners?.delete(listener);
  },
};

function takeDue(agenda: OwnAgenda, until = agenda.clock.now()): Task | undefined {
  const [first] = agenda.pending;
  if (!first || first.at > until) return undefined;
  agenda.pending = agenda.pending.slice(1);
  return first;
}

function begin(agenda: OwnAgenda, task: Task): void {
  const { lane } = task;
  const before = lane === undefined ? undefined : agenda.lanes?.get(lane);
  const next = () => (agenda.stopped ? undefined : agenda.run(task));
  const work = before ? before.then(next) : agenda.run(task);
  if (!work) return;
  agenda.underWay ??= new Map();
  agenda.lanes ??= new Map();
  const { underWay, lanes } = agenda;
  const ended = work.then(() => {
    underWay.delete(ended);
    if (lane !== undefined && lanes.get(lane) === ended) lanes.delete(lane);
  });
  underWay.set(ended, task);
  if (lane !== undefined) lanes.set(lane, ended);
}

/** Real time reaches what is due by a timer, so that also what nobody asks for happens. */
function arm(agenda: OwnAgenda): void {
  const { clock, pending, settling } = agenda;
  clearTimeout(agenda.timer);
  const [first] = pending;
  if (!first) return;
  follow(agenda);
  if (settling || (clock.frozen && first.at > clock.now())) return;
  const delay = Math.min(farthest, Math.max(0, first.at - clock.now()));
  agenda.timer = setTimeout(() => agenda.settle(), delay);
  // In Node, a task that is still to come does not keep the process alive.
  (agenda.timer as { unref?: () => void }).unref?.();
}

/** From the first task on, as most agendas never have one. */
function follow(agenda: OwnAgenda): void {
  if (agenda.following) return;
  agenda.following = true;
  agenda.clock.onChange(() => arm(agenda));
}

async function settleInOrder(agenda: OwnAgenda): Promise<void> {
  const others = () => Promise.all(agenda.underWay?.keys() ?? []);
  agenda.settling = true;
  clearTimeout(agenda.timer);
  // What is under way may schedule what is due before anything else.
  await others();
  for (let task = takeDue(agenda); task; task = takeDue(agenda)) {
    begin(agenda, task);
    await others();
  }
  agenda.settling = false;
  arm(agenda);
}
