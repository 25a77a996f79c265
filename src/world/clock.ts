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

export function createClock({ start = wallTime(), frozen = false }: ClockOptions = {}): Clock {
  let base = start;
  let since = wallTime();
  const listeners = new Set<() => void>();
  const now = () => (clock.frozen ? base : base + wallTime() - since);
  const restart = (instant: Instant) => {
    base = instant;
    since = wallTime();
  };
  const set = (instant: Instant) => {
    restart(instant);
    for (const listener of listeners) listener();
  };
  // A plain property: objects with accessors of their own take ten times the room, and there are clocks by the thousand.
  const clock = {
    now,
    frozen,
    set,
    advance: (milliseconds: number) => set(now() + milliseconds),
    freeze(frozen: boolean) {
      restart(now());
      clock.frozen = frozen;
      for (const listener of listeners) listener();
    },
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return clock;
}

/** `2025-10-30T12:00:00Z`: RFC 3339 in UTC, whole seconds. */
export const timestamp = (instant: Instant): string =>
  `${new Date(instant).toISOString().slice(0, 19)}Z`;

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
