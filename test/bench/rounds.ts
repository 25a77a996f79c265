import { type HttpRequest, type Load, load, send } from './load.ts';
import type { Result } from './result.ts';
import type { Server } from './server.ts';
import type { Settings } from './settings.ts';

/** A server and what is asked of it. */
export interface Contestant extends Pick<Server, 'origin' | 'processorTime'> {
  readonly name: string;
  readonly requests: readonly HttpRequest[];
}

interface Round extends Load {
  /** Answers per second of the server's own processor time. */
  readonly thrift: number | undefined;
}

/** What each contestant, by its name, came to in each round. */
export type Rounds = ReadonlyMap<string, readonly Round[]>;

/** Loads one after the other, round by round, each round from another one on: what else the machine does meets all. */
export async function contest(
  contestants: readonly Contestant[],
  { rounds, seconds, warmUp, tool, tell }: Settings,
): Promise<Rounds> {
  const results = new Map(contestants.map(({ name }) => [name, [] as Round[]]));
  // What a server does once only, at its first use, is not measured.
  for (const { origin, requests } of contestants) {
    for (const request of requests) await send(origin, request);
  }
  if (warmUp > 0) for (const it of contestants) await load({ ...it, seconds: warmUp }, tool);
  for (let round = 0; round < rounds; round++) {
    tell(`  round ${round + 1} of ${rounds}`);
    const first = round % contestants.length;
    for (const it of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      results.get(it.name)?.push(await played(it, { seconds, tool }));
    }
  }
  return results;
}

async function played(
  contestant: Contestant,
  { seconds, tool }: Pick<Settings, 'seconds' | 'tool'>,
): Promise<Round> {
  const before = contestant.processorTime();
  const result = await load({ ...contestant, seconds }, tool);
  const after = contestant.processorTime();
  const known = before !== undefined && after !== undefined;
  return { ...result, thrift: known ? result.answers / (after - before) : undefined };
}

interface Compared {
  readonly name: string;
  /** Of whose rate it is a multiple. */
  readonly unit: string;
}

/** How fast one is, as a multiple of another: by the clock, and by processor time, which others on the machine disturb less. */
export function rateOf(
  rounds: Rounds,
  compared: Compared,
): Pick<Result, 'value' | 'byProcessor' | 'unit'> {
  const byProcessor = ratio(rounds, { ...compared, figure: 'thrift' });
  return {
    value: ratio(rounds, { ...compared, figure: 'rate' }),
    ...(!Number.isNaN(byProcessor) && { byProcessor }),
    unit: '×',
  };
}

/** How long 99 in 100 answers take at most, as a multiple. */
export const p99Of = (rounds: Rounds, compared: Compared): number =>
  ratio(rounds, { ...compared, figure: 'p99' });

/** The median over the rounds of what one came to as a multiple of what the other did in the same round. */
function ratio(
  rounds: Rounds,
  { name, unit, figure }: Compared & { readonly figure: 'rate' | 'p99' | 'thrift' },
): number {
  const units = roundsOf(rounds, unit);
  return median(
    roundsOf(rounds, name).map(
      (it, round) => (it[figure] ?? Number.NaN) / (units[round]?.[figure] ?? Number.NaN),
    ),
  );
}

function roundsOf(rounds: Rounds, name: string): readonly Round[] {
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
