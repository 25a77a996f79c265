import type { World } from '../world/world.ts';
import { createJournal, type Journal, type JournalOptions } from './journal.ts';

type Birth = Pick<JournalOptions, 'session' | 'seededAt'>;

/** A journal for each world, in memory that does not grow with their number. */
export interface Journals {
  begin(world: World, birth: Birth): void;
  /** Throws for a world that has ended. */
  of(world: World): Journal;
  forget(session: string): void;
}

/** `room`: characters that are kept over all worlds, more or less. Default 64 Mi. */
export function createJournals({ room = 67_108_864 }: { readonly room?: number } = {}): Journals {
  const births = new Map<World, Birth>();
  const journals = new Map<World, { readonly journal: Journal; held: number }>();
  let held = 0;

  /** The worlds that have gone unused for longest begin anew. */
  function makeRoom(current: World): void {
    for (const [world, { journal }] of journals) {
      if (held <= room) return;
      if (world !== current) journal.rebase();
    }
  }

  function opened(world: World): Journal {
    const birth = births.get(world);
    if (!birth) throw new Error('A world that has ended has no journal.');
    const grew = (characters: number) => {
      opening.held += characters;
      held += characters;
      if (characters > 0 && held > room) makeRoom(world);
    };
    const opening = { journal: createJournal(world, { ...birth, grew }), held: 0 };
    journals.set(world, opening);
    return opening.journal;
  }

  return {
    begin: (world, birth) => births.set(world, birth),
    of: (world) => journals.get(world)?.journal ?? opened(world),
    forget(session) {
      for (const [world, birth] of births) {
        if (birth.session !== session) continue;
        held -= journals.get(world)?.held ?? 0;
        journals.delete(world);
        births.delete(world);
      }
    },
  };
}
