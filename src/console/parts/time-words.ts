import { preciseTimestamp } from '../../world/clock.ts';

const units = [
  { name: 'd', milliseconds: 86_400_000 },
  { name: 'h', milliseconds: 3_600_000 },
  { name: 'min', milliseconds: 60_000 },
  { name: 's', milliseconds: 1000 },
] as const;

/** The two largest units of a length of time: `3 min 20 s`. Under a second it is `0 s`. */
export function durationWords(milliseconds: number): string {
  const first = units.findIndex((unit) => milliseconds >= unit.milliseconds);
  if (first < 0) return '0 s';
  let left = milliseconds;
  const words = units.slice(first, first + 2).map(({ name, milliseconds: length }) => {
    const count = Math.floor(left / length);
    left -= count * length;
    return count > 0 ? `${count} ${name}` : '';
  });
  return words.filter(Boolean).join(' ');
}

/** `in 3 min`, `2 h ago`, `now`. */
export function relativeWords(milliseconds: number): string {
  if (Math.abs(milliseconds) < 1000) return 'now';
  const words = durationWords(Math.abs(milliseconds));
  return milliseconds > 0 ? `in ${words}` : `${words} ago`;
}

/** `2025-10-30 12:00:00`, in UTC. */
export const instantText = (instant: number): string =>
  preciseTimestamp(instant).slice(0, 19).replace('T', ' ');
