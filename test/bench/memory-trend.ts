import { median } from './rounds.ts';

/** Readings that a trend is told from. */
const fewest = 20;

/** By how much the later half stands above the earlier: 0.03 is 3 in 100. Undefined for fewer readings than tell. */
export function trendOf(readings: readonly number[]): number | undefined {
  if (readings.length < fewest) return undefined;
  const half = Math.floor(readings.length / 2);
  return median(readings.slice(half)) / median(readings.slice(0, half)) - 1;
}
