import type { RequestLog } from '../mock/request-log.ts';

/** Answers after which a server counts as busy, with what it is asked for loaded and seeded. */
const busy = 2_000;

/** Bytes for new objects of a busy server. With less, most of what an answer needs for a moment is taken for old. */
const enough = 16_777_216;

/**
 * Has V8 keep the heap of a server small. Left alone, it takes 128 MB for new objects on a large machine, and lets garbage
 * pile up to four times what is in use. Its own limits are read when a process starts; by how much to grow is asked again
 * each time.
 */
export function keepHeapModest(log: Pick<RequestLog, 'subscribe' | 'ended'>): void {
  // Not imported, for the reason that `listen` tells.
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
  const growNewSpace = (factor: number) =>
    setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  const roomForNew = () =>
    getHeapSpaceStatistics().find((it) => it.space_name === 'new_space')?.space_size ?? enough;

  // Garbage may take four fifths of what is in use. Less costs more in collecting than it saves.
  setFlagsFromString('--heap-growing-percent=80');
  // By nothing: the room for new objects stays what it took to load the server, a few MB.
  growNewSpace(1);
  let answered = 0;
  const unsubscribe = log.subscribe(() => {
    answered++;
    // A server that is kept busy gets more of it once, as what becomes old is collected at a much higher price.
    if (answered === busy) growNewSpace(4);
    const looks = answered > busy && answered % 20 === 0;
    if (!log.ended && !(looks && roomForNew() >= enough)) return;
    growNewSpace(1);
    unsubscribe();
  });
}
