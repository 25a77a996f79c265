/** Milliseconds since the Unix epoch. */
export type Instant = number;

/** The virtual clock of a world: real time moves it unless it is frozen, and it can be set or advanced. */
export interface Clock {
  now(): Instant;
  readonly frozen: boolean;
  set(instant: Instant): void;
  /** `milliseconds` ≥ 0. */
  advance(milliseconds: number): void;
  freeze(frozen: boolean): void;
  /** Tells of every set, advance and freeze; not of time that passes. Returns what ends that. */
  onChange(listener: () => void): () => void;
}

export interface ClockOptions {
  /** Where it starts; wall time when absent. */
  readonly start?: Instant | undefined;
  readonly frozen?: boolean | undefined;
}

export const wallTime = (): Instant => Date.now();

/** Milliseconds from some moment on, with fractions, never going back: for durations. */
export const stopwatch = (): number => performance.now();

interface OwnClock extends Clock {
  frozen: boolean;
  /** The clock's time at `since`, which is wall time. */
  base: Instant;
  since: Instant;
  /** Undefined before the first. */
  listeners: Set<() => void> | undefined;
}

export function createClock({ start = wallTime(), frozen = false }: ClockOptions = {}): Clock {
  const own = { frozen, base: start, since: wallTime(), listeners: undefined };
  return Object.setPrototypeOf(own, abilities);
}

/** There are clocks by the thousand: each is its own time, and shares all it can do. */
const abilities: Omit<Clock, 'frozen'> & ThisType<OwnClock> = {
  now() {
    return this.frozen ? this.base : this.base + wallTime() - this.since;
  },
  set(instant) {
    restart(this, instant);
    tell(this);
  },
  advance(milliseconds) {
    this.set(this.now() + milliseconds);
  },
  freeze(frozen) {
    restart(this, this.now());
    this.frozen = frozen;
    tell(this);
  },
  onChange(listener) {
    this.listeners ??= new Set();
    this.listeners.add(listener);
    return () => this.listeners?.delete(listener);
  },
};

function restart(clock: OwnClock, instant: Instant): void {
  clock.base = instant;
  clock.since = wallTime();
}

function tell({ listeners }: OwnClock): void {
  for (const listener of listeners ?? []) listener();
}

/** The second that was last written, as many are written several times in turn. */
let lastSecond = Number.NaN;
let lastWritten = '';

/** `2025-10-30T12:00:00Z`: RFC 3339 in UTC, whole seconds. */
export function timestamp(instant: Instant): string {
  const second = Math.floor(instant / 1000);
  if (second !== lastSecond) {
    // Joined, as a part of a text and a template both hold on to what they are made of, and records have many of these.
    lastWritten = [new Date(second * 1000).toISOString().slice(0, 19), 'Z'].join('');
    lastSecond = second;
  }
  return lastWritten;
}

/** `2025-10-30T12:00:00.123Z`: the same to the millisecond. */
export const preciseTimestamp = (instant: Instant): string => new Date(instant).toISOString();

/** `2025-10-30`: the day in UTC. */
export const dateOf = (instant: Instant): string => timestamp(instant).slice(0, 10);

/** From the first second of a day to the last second of another, in UTC. Days are as `dateOf` has them. */
export const wholeDays = (first: string, last: string): { from: string; to: string } => ({
  from: `${first}T00:00:00Z`,
  to: `${last}T23:59:59Z`,
});

/** The longest delay that timers take, in milliseconds. */
export const farthest = 0x7fffffff;

/**
 * Resolves once the clock has moved on by so much, by itself or because somebody advanced it: true. False where `onStop`
 * tells before that nothing is to be waited for any more.
 */
export function sleep(
  clock: Clock,
  {
    milliseconds,
    onStop,
  }: {
    readonly milliseconds: number;
    readonly onStop: (listener: () => void) => () => void;
  },
): Promise<boolean> {
  const until = clock.now() + milliseconds;
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (whole: boolean) => {
      clearTimeout(timer);
      for (const forget of forgets) forget();
      resolve(whole);
    };
    const look = () => {
      clearTimeout(timer);
      const left = until - clock.now();
      if (left <= 0) end(true);
      else if (!clock.frozen) timer = setTimeout(look, Math.min(farthest, left));
    };
    const forgets = [clock.onChange(look)];
    look();
    forgets.push(onStop(() => end(false)));
  });
}
