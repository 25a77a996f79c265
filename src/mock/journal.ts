import type { Instant } from '../world/clock.ts';
import type { World, WorldState } from '../world/world.ts';
import type { Recorded } from './log-entry.ts';

/** What happened in a session, in an order that tells what was under way at the same time. */
export interface Journal extends JournalBirth {
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
  /** Characters that are kept, more or less. */
  readonly weight: number;
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
  /** Room for some more, in the list of a chapter that is forgotten. */
  events: (JournalEvent | undefined)[];
  count: number;
  weight: number;
}

export interface JournalBirth {
  readonly session: string;
  /** The time that the session's records were made for. */
  readonly seededAt: Instant;
}

/** What the journals of a mock have in common. */
export interface Library {
  /** Events kept at least, when there have been so many. */
  readonly capacity: number;
  /** Characters that a journal keeps, more or less. */
  readonly room: number;
  /** Told how many characters more, or fewer, the journal of a world keeps. */
  grew(world: World, characters: number): void;
}

/** What an event takes besides bodies, in characters, more or less. */
const bare = 500;

/** What is kept is divided into so many chapters; the oldest is forgotten as a whole. */
const chapters = 4;

interface OwnJournal extends Journal {
  readonly world: World;
  readonly library: Library;
  kept: Chapter[];
  /** The last of them. */
  current: Chapter;
  place: number;
  underWay: number;
  forgotten: number;
  /** What began before this place belongs to what is forgotten. */
  beginning: number;
}

export function createJournal(
  world: World,
  { session, seededAt, library }: JournalBirth & { readonly library: Library },
): Journal {
  const current: Chapter = { base: undefined, events: [], count: 0, weight: 0 };
  const own = {
    session,
    seededAt,
    world,
    library,
    kept: [current],
    current,
    place: 0,
    underWay: 0,
    forgotten: 0,
    beginning: 0,
  } satisfies Omit<OwnJournal, keyof typeof abilities>;
  return Object.setPrototypeOf(own, abilities);
}

/** Every session has a journal, so what it can do is shared. */
const abilities: Omit<Journal, keyof JournalBirth> & ThisType<OwnJournal> = {
  arrived(base) {
    const { start, end, at } = begin(this);
    return { kind: 'request', start, end, at, base, read: undefined, exchange: undefined };
  },
  read(event) {
    event.read ??= ++this.place;
  },
  sent() {
    return { kind: 'delivery', ...begin(this), exchange: undefined, final: false };
  },
  settling() {
    return { kind: 'settled', ...begin(this) };
  },
  act(run, { name, args }) {
    const event: ActionEvent = { kind: 'action', ...begin(this), name, args: [] };
    try {
      const result = run();
      event.args = args();
      this.ended(event);
      return result;
    } catch (error) {
      this.abandoned(event);
      throw error;
    }
  },
  ended(event) {
    event.end = ++this.place;
    this.underWay--;
    if (event.start <= this.beginning) return;
    const { current, library, world } = this;
    // A list that begins with an event has no room to spare, as one has that is added to: many sessions see one only.
    if (current.events.length === 0) current.events = [event];
    else current.events[current.count] = event;
    current.count++;
    const weight = weightOf(event);
    current.weight += weight;
    library.grew(world, weight);
  },
  abandoned() {
    this.underWay--;
  },
  rebase() {
    const { world, library } = this;
    this.beginning = this.place;
    library.grew(world, -this.weight);
    this.current = { base: world.state(), events: [], count: 0, weight: 0 };
    this.kept = [this.current];
    this.forgotten = 0;
  },
  contents() {
    const { kept, forgotten } = this;
    return { base: kept[0]?.base, events: kept.flatMap(eventsOf), forgotten };
  },
  get weight() {
    return totalOf(this.kept);
  },
};

function begin(journal: OwnJournal): Pick<Happened, 'start' | 'end' | 'at'> {
  turnPage(journal);
  journal.underWay++;
  return { start: ++journal.place, end: 0, at: journal.world.clock.now() };
}

/** A moment at which something is under way cannot be returned to. */
function turnPage(journal: OwnJournal): void {
  const { world, library, kept, current } = journal;
  const { capacity, room } = library;
  const full = current.count >= capacity / chapters || current.weight >= room / chapters;
  if (!full || journal.underWay > 0 || world.agenda.busy()) return;
  let total = totalOf(kept);
  let free: Chapter['events'] = [];
  while (kept.length > chapters || total > room) {
    const [first] = kept.splice(0, 1);
    if (!first) break;
    journal.forgotten += first.count;
    total -= first.weight;
    library.grew(world, -first.weight);
    // Used again. One that was left behind would keep what is in it from being collected while that is cheap.
    free = first.events.fill(undefined);
  }
  journal.current = { base: world.state(), events: free, count: 0, weight: 0 };
  kept.push(journal.current);
}

const eventsOf = ({ events, count }: Chapter): readonly JournalEvent[] =>
  events.slice(0, count) as JournalEvent[];

const totalOf = (kept: readonly Chapter[]): number =>
  kept.reduce((sum, { weight }) => sum + weight, 0);

function weightOf(event: JournalEvent): number {
  if (event.kind !== 'request' && event.kind !== 'delivery') return bare;
  const { body, answer } = event.exchange ?? {};
  return bare + (body?.length ?? 0) + (answer?.body?.length ?? 0);
}
