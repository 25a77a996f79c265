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

export function createTraffic(tallies: readonly TrafficTally[] = []): Traffic {
  const counts = new Map<string, Map<string, number>>();
  for (const { day, operationId, count } of tallies) {
    counts.set(day, (counts.get(day) ?? new Map<string, number>()).set(operationId, count));
  }
  // Requests come many a day, so a day is named once and not for each.
  let today: { readonly number: number; readonly counts: Map<string, number> } | undefined;

  function countsOf(at: Instant): Map<string, number> {
    const number = Math.floor(at / dayLength);
    if (today?.number !== number) {
      const day = dateOf(at);
      const ofDay = counts.get(day) ?? new Map<string, number>();
      counts.set(day, ofDay);
      today = { number, counts: ofDay };
    }
    return today.counts;
  }

  return {
    count(operationId, at) {
      const ofDay = countsOf(at);
      ofDay.set(operationId, (ofDay.get(operationId) ?? 0) + 1);
    },
    tallies: () =>
      [...counts].flatMap(([day, ofDay]) =>
        [...ofDay].map(([operationId, count]) => ({ day, operationId, count })),
      ),
  };
}
