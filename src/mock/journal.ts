import type { Instant } from '../world/clock.ts';
import type { World, WorldState } from '../world/world.ts';
import type { Recorded } from './log-entry.ts';

/** What happened in a session, in an order that tells what was under way at the same time. */
export interface Journal {
  readonly session: string;
  /** The time that the session's records were made for. */
  readonly seededAt: Instant;
  /** A request arrives. `base`: the URL of the API's base path, where the client knows it by another. */
  arrived(base?: string): RequestEvent;
  /** A request's body has come, or will not come any more. */
  read(event: RequestEvent): void;
  sent(): DeliveryEvent;
  /** What falls due is run to its end. */
  settling(): SettledEvent;
  /** Runs what steers the session. `args` are asked for when it is done. */
  act<T>(run: () => T, action: { readonly name: string; args(): readonly unknown[] }): T;
  ended(event: JournalEvent): void;
  /** An event that came to no end is as if it had never been. */
  abandoned(event: JournalEvent): void;
  /** What happened before now is forgotten. */
  rebase(): void;
  contents(): JournalContents;
}

export interface JournalContents {
  /** What the session was before the first of the events; undefined for what the seed makes it. */
  readonly base: WorldState | undefined;
  readonly events: readonly JournalEvent[];
  /** Events before the first. */
  readonly forgotten: number;
}

interface Happened {
  /** Places among everything that began or ended in the session. */
  readonly start: number;
  end: number;
  /** By the session's clock, when it began. */
  readonly at: Instant;
}

export interface RequestEvent extends Happened {
  readonly kind: 'request';
  readonly base: string | undefined;
  /** The place of its body; undefined when nobody read it. */
  read: number | undefined;
  exchange: Recorded | undefined;
}

export interface DeliveryEvent extends Happened {
  readonly kind: 'delivery';
  exchange: Recorded | undefined;
  /** No other attempt would do better. */
  final: boolean;
}

interface SettledEvent extends Happened {
  readonly kind: 'settled';
}

interface ActionEvent extends Happened {
  readonly kind: 'action';
  /** A function of `Session`, or `clock` for a clock that jumped. */
  readonly name: string;
  args: readonly unknown[];
}

export type JournalEvent = RequestEvent | DeliveryEvent | SettledEvent | ActionEvent;

/** Events since a moment that can be returned to. */
interface Chapter {
  readonly base: WorldState | undefined;
  readonly events: JournalEvent[];
  weight: number;
}

export interface JournalOptions {
  readonly session: string;
  readonly seededAt: Instant;
  /** Events kept at least, when there have been so many. Default 1,000. */
  readonly capacity?: number | undefined;
  /** Characters that are kept, more or less. Default 8 Mi. */
  readonly room?: number | undefined;
  /** Told how many characters more, or fewer, are kept. */
  grew?(characters: number): void;
}

/** What an event takes besides bodies, in characters, more or less. */
const bare = 500;

/** What is kept is divided into so many chapters; the oldest is forgotten as a whole. */
const chapters = 4;

export function createJournal(world: World, options: JournalOptions): Journal {
  const { session, seededAt, capacity = 1_000, room = 8_388_608, grew } = options;
  let kept: Chapter[] = [{ base: undefined, events: [], weight: 0 }];
  let current = kept[0] as Chapter;
  let place = 0;
  let underWay = 0;
  let forgotten = 0;
  /** What began before this place belongs to what is forgotten. */
  let beginning = 0;

  /** A moment at which something is under way cannot be returned to. */
  function turnPage(): void {
    const { events, weight } = current;
    const full = events.length >= capacity / chapters || weight >= room / chapters;
    if (!full || underWay > 0 || world.agenda.busy()) return;
    current = { base: world.state(), events: [], weight: 0 };
    kept.push(current);
    let total = kept.reduce((sum, it) => sum + it.weight, 0);
    while (kept.length > chapters + 1 || (total > room && kept.length > 1)) {
      const [first] = kept.splice(0, 1);
      forgotten += first?.events.length ?? 0;
      total -= first?.weight ?? 0;
      grew?.(-(first?.weight ?? 0));
    }
  }

  const begin = () => {
    turnPage();
    underWay++;
    return { start: ++place, end: 0, at: world.clock.now() };
  };

  const ended = (event: JournalEvent): void => {
    event.end = ++place;
    underWay--;
    if (event.start <= beginning) return;
    current.events.push(event);
    const weight = weightOf(event);
    current.weight += weight;
    grew?.(weight);
  };

  const abandoned = (_: JournalEvent): void => {
    underWay--;
  };

  return {
    session,
    seededAt,
    arrived: (base) => ({
      kind: 'request',
      ...begin(),
      base,
      read: undefined,
      exchange: undefined,
    }),
    read(event) {
      event.read ??= ++place;
    },
    sent: () => ({ kind: 'delivery', ...begin(), exchange: undefined, final: false }),
    settling: () => ({ kind: 'settled', ...begin() }),
    act(run, { name, args }) {
      const event: ActionEvent = { kind: 'action', ...begin(), name, args: [] };
      try {
        const result = run();
        event.args = args();
        ended(event);
        return result;
      } catch (error) {
        abandoned(event);
        throw error;
      }
    },
    ended,
    abandoned,
    rebase() {
      beginning = place;
      grew?.(-kept.reduce((sum, it) => sum + it.weight, 0));
      current = { base: world.state(), events: [], weight: 0 };
      kept = [current];
      forgotten = 0;
    },
    contents: () => ({
      base: kept[0]?.base,
      events: kept.flatMap(({ events }) => events),
      forgotten,
    }),
  };
}

function weightOf(event: JournalEvent): number {
  if (event.kind !== 'request' && event.kind !== 'delivery') return bare;
  const { body, answer } = event.exchange ?? {};
  return bare + (body?.length ?? 0) + (answer?.body?.length ?? 0);
}
