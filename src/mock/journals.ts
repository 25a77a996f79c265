import type { World } from '../world/world.ts';
import { createJournal, type Journal, type JournalBirth } from './journal.ts';

/** A journal for each world, in memory that does not grow with their number. */
export interface Journals {
  begin(world: World, birth: JournalBirth): void;
  /** Throws for a world that has ended. */
  of(world: World): Journal;
  forget(session: string): void;
}

/** `room`: characters that are kept over all worlds, more or less. Default 64 Mi. */
export function createJournals({ room = 67_108_864 }: { readonly room?: number } = {}): Journals {
  const all = new Map<World, Journal>();
  let held = 0;
  const library = { capacity: 1_000, room: 8_388_608, grew };

  function grew(world: World, characters: number): void {
    // What was under way in a session that has ended comes to its end, and is kept nowhere.
    if (!all.has(world)) return;
    held += characters;
    if (characters > 0 && held > room) makeRoom(world);
  }

  /** The worlds that are there for longest begin anew. */
  function makeRoom(current: World): void {
    for (const [world, journal] of all) {
      if (held <= room) return;
      if (world !== current && journal.weight > 0) journal.rebase();
    }
  }

  return {
    begin: (world, birth) => all.set(world, createJournal(world, { ...birth, library })),
    of(world) {
      const journal = all.get(world);
      if (!journal) throw new Error('A world that has ended has no journal.');
      return journal;
    },
    forget(session) {
      for (const [world, journal] of all) {
        if (journal.session !== session) continue;
        held -= journal.weight;
        all.delete(world);
      }
    },
  };
}
