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

export function createTraffic(tallies: readonly TrafficTally[] = []): Traffic {
  const counts = new Map<string, Map<string, number>>();
  for (const { day, operationId, count } of tallies) {
    counts.set(day, (counts.get(day) ?? new Map<string, number>()).set(operationId, count));
  }
  return {
    count(operationId, at) {
      const day = dateOf(at);
      let ofDay = counts.get(day);
      if (!ofDay) {
        ofDay = new Map();
        counts.set(day, ofDay);
      }
      ofDay.set(operationId, (ofDay.get(operationId) ?? 0) + 1);
    },
    tallies: () =>
      [...counts].flatMap(([day, ofDay]) =>
        [...ofDay].map(([operationId, count]) => ({ day, operationId, count })),
      ),
  };
}
