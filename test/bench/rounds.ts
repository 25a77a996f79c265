import { type HttpRequest, type Load, load } from './load.ts';
import type { Settings } from './settings.ts';

/** A server and what is asked of it. */
export interface Contestant {
  readonly name: string;
  readonly origin: string;
  readonly requests: readonly HttpRequest[];
}

/** What each contestant, by its name, came to in each round. */
export type Rounds = ReadonlyMap<string, readonly Load[]>;

/** Loads one after the other, round by round, each round from another one on: what else the machine does meets all. */
export async function contest(
  contestants: readonly Contestant[],
  { rounds, seconds, warmUp, tool, tell }: Settings,
): Promise<Rounds> {
  const results = new Map(contestants.map(({ name }) => [name, [] as Load[]]));
  if (warmUp > 0) for (const it of contestants) await load({ ...it, seconds: warmUp }, tool);
  for (let round = 0; round < rounds; round++) {
    tell(`  round ${round + 1} of ${rounds}`);
    const first = round % contestants.length;
    for (const it of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      results.get(it.name)?.push(await load({ ...it, seconds }, tool));
    }
  }
  return results;
}

/** The median of what `name` came to in each round, as a multiple of what `unit` came to in the same. */
export function ratioOf(
  rounds: Rounds,
  { name, unit, figure }: { readonly name: string; readonly unit: string; figure: keyof Load },
): number {
  const units = roundsOf(rounds, unit);
  return median(
    roundsOf(rounds, name).map((it, round) => it[figure] / (units[round]?.[figure] ?? Number.NaN)),
  );
}

function roundsOf(rounds: Rounds, name: string): readonly Load[] {
  const found = rounds.get(name);
  if (!found) throw new Error(`${name} was not measured.`);
  return found;
}

/** Of at least one number; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}
