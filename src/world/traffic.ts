import { dateOf, type Instant } from './clock.ts';

/** How often an operation was called on a day. */
export interface TrafficTally {
  /** `2025-10-30`, UTC. */
  readonly day: string;
  readonly operationId: string;
  readonly count: number;
}

/** The requests an API got in one session. */
export interface Traffic {
  count(operationId: string, at: Instant): void;
  tallies(): readonly TrafficTally[];
}

/** Milliseconds. */
const dayLength = 86_400_000;

/**
 * The tallies of a day. Lists, as most sessions have a day and an operation or two, for which a table is large; by
 * `concat`, which leaves no room to spare as `push` does.
 */
interface Day {
  readonly day: string;
  tallies: readonly { readonly operationId: string; count: number }[];
}

interface OwnTraffic extends Traffic {
  days: readonly Day[];
  /** Requests come many a day, so a day is looked for once and not for each. */
  today: { readonly number: number; readonly day: Day } | undefined;
}

export function createTraffic(tallies: readonly TrafficTally[] = []): Traffic {
  const traffic: OwnTraffic = Object.setPrototypeOf({ days: [], today: undefined }, abilities);
  for (const { day, ...tally } of tallies) add(dayOf(traffic, day), tally);
  return traffic;
}

const abilities: Traffic & ThisType<OwnTraffic> = {
  count(operationId, at) {
    const number = Math.floor(at / dayLength);
    if (this.today?.number !== number) this.today = { number, day: dayOf(this, dateOf(at)) };
    add(this.today.day, { operationId, count: 1 });
  },
  tallies() {
    return this.days.flatMap(({ day, tallies }) =>
      tallies.map(({ operationId, count }) => ({ day, operationId, count })),
    );
  },
};

function dayOf(traffic: OwnTraffic, day: string): Day {
  const known = traffic.days.find((it) => it.day === day);
  if (known) return known;
  const begun = { day, tallies: [] };
  traffic.days = traffic.days.concat(begun);
  return begun;
}

function add(to: Day, { operationId, count }: Omit<TrafficTally, 'day'>): void {
  const tally = to.tallies.find((it) => it.operationId === operationId);
  if (tally) tally.count += count;
  else to.tallies = to.tallies.concat({ operationId, count });
}
