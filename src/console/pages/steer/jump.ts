import type { ControlClient } from '../../../control/client.ts';

/** A duration as ISO 8601 has it, to the millisecond. */
export const isoDuration = (milliseconds: number): string => `PT${milliseconds / 1000}S`;

/** An instant as people write it, as RFC 3339 wants it; what names no zone is in UTC. Anything else stays as it is. */
export function timeWritten(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/i.exec(
    text,
  );
  if (!match) return text;
  const [, date = '', minutes = '00:00', seconds = ':00', zone = 'Z'] = match;
  return `${date}T${minutes}${seconds}${zone.toUpperCase()}`;
}

/** Moves the clock on by an ISO 8601 duration, or to a time. */
export function jump(client: ControlClient, text: string) {
  const wanted = text.trim();
  return /^[+-]?P/i.test(wanted)
    ? client.clock.advance(wanted.toUpperCase())
    : client.clock.set({ now: timeWritten(wanted) });
}

/** Moves the clock on to a time that is still to come, and runs what falls due on the way. */
export async function jumpTo(client: ControlClient, at: number) {
  const { now } = await client.clock.read();
  return client.clock.advance(isoDuration(Math.max(0, at - Date.parse(now))));
}
