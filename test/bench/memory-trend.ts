import { median } from './rounds.ts';

/** Readings that a trend is told from; the first third is taken for warming up. */
export const fewest = 30;

/** By how much the last third stands above the second: 0.03 is 3 in 100. Undefined for fewer readings than tell. */
export function trendOf(readings: readonly number[]): number | undefined {
  if (readings.length < fewest) return undefined;
  const third = Math.floor(readings.length / 3);
  const [second, last] = [readings.slice(third, 2 * third), readings.slice(2 * third)];
  return median(last) / median(second) - 1;
}
