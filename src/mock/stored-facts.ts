import { type Instant, wallTime } from '../world/clock.ts';
import type { Store } from '../world/store.ts';
import type { WorldSettings } from '../world/world.ts';
import { packedText, unpackedText } from './packed-json.ts';

/** All of a session or snapshot but its records. */
export interface Facts {
  readonly settings: WorldSettings;
  /** How many records were made in each store, by name. */
  readonly ordinals: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** When the seed was made that it began with. */
  readonly seededAt: Instant;
  /** Of a snapshot. */
  readonly snapshot?: { readonly session: string; readonly taken: Instant } | undefined;
}

/** Facts as text. Real time tells how far a running clock has moved on when they are read again. */
export const factsText = ({ settings, ordinals, ...rest }: Facts): string =>
  packedText({
    ...rest,
    ...settings,
    traffic: [...settings.traffic],
    scenarios: [...settings.scenarios],
    quotas: [...settings.quotas],
    ordinals: Array.from(ordinals, ([store, made]) => [store, [...made]]),
    written: wallTime(),
  });

interface Written extends Omit<WorldSettings, 'traffic' | 'scenarios' | 'quotas'> {
  readonly traffic: readonly (readonly [string, never])[];
  readonly scenarios: readonly (readonly [string, never])[];
  readonly quotas: readonly (readonly [string, never])[];
  readonly ordinals: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  readonly seededAt: Instant;
  readonly snapshot?: Facts['snapshot'];
  readonly written: Instant;
}

export function factsFrom(text: string): Facts {
  const facts = unpackedText(text) as Written;
  const { seededAt, snapshot, ordinals, written, now, ...settings } = facts;
  const still = settings.frozen || snapshot !== undefined;
  return {
    seededAt,
    snapshot,
    ordinals: new Map(ordinals.map(([store, made]) => [store, new Map(made)] as const)),
    settings: {
      ...settings,
      now: still ? now : now + wallTime() - written,
      traffic: new Map(settings.traffic),
      scenarios: new Map(settings.scenarios),
      quotas: new Map(settings.quotas),
    },
  };
}

export const ordinalsOf = (
  stores: ReadonlyMap<string, Store>,
): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map([...stores].map(([name, store]) => [name, store.ordinals()]));
