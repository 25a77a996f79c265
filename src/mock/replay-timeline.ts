import type { CapsuleEvent } from './capsule-format.ts';

export interface Step {
  readonly event: CapsuleEvent;
  readonly step: 'begin' | 'body' | 'end';
}

/** Beginnings, bodies and ends of all events, in the order in which they happened. */
export function timelineOf(events: readonly CapsuleEvent[]): readonly Step[] {
  return events
    .flatMap((event) => {
      const last = event.order.length - 1;
      return event.order.map((place, index) => {
        const step = index === 0 ? 'begin' : index === last ? 'end' : 'body';
        return { place, event, step } as const;
      });
    })
    .toSorted((a, b) => a.place - b.place);
}
