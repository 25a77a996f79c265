import type { RequestLog } from '../mock/request-log.ts';

/** Answers after which a server counts as busy, with what it is asked for loaded and seeded. */
const busy = 2_000;

/**
 * Bytes for new objects of a busy server: so many, or a part of what is in use. With less, much of what an answer needs for
 * a moment is taken for old, which costs the more to collect the more there is.
 */
const enough = 33_554_432;
const part = 0.2;

/**
 * Has V8 keep the heap of a server small. Left alone, it takes 128 MB for new objects on a large machine, and lets garbage
 * pile up to four times what is in use. Its own limits are read when a process starts; by how much to grow is asked again
 * each time.
 */
export function keepHeapModest(log: Pick<RequestLog, 'subscribe' | 'ended'>): void {
  // Not imported, for the reason that `listen` tells.
  const { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } =
    process.getBuiltinModule('node:v8');
  const growNewSpace = (factor: number) =>
    setFlagsFromString(`--semi-space-growth-factor=${factor}`);
  const hasEnough = () => {
    const room = getHeapSpaceStatistics().find((it) => it.space_name === 'new_space')?.space_size;
    return !room || room >= Math.max(enough, part * getHeapStatistics().used_heap_size);
  };

  // V8 would make what the log keeps among old objects at once, as it sees that much of it lives long. It does not.
  setFlagsFromString('--no-allocation-site-pretenuring');
  // Garbage may take a little more than what is in use. Less costs more in collecting than it saves.
  setFlagsFromString('--heap-growing-percent=130');
  // By nothing: the room for new objects stays what it took to load the server, a few MB.
  growNewSpace(1);
  let answered = 0;
  const unsubscribe = log.subscribe(() => {
    answered++;
    // A server that is kept busy gets more of it, as what becomes old is collected at a much higher price.
    if (answered === busy) growNewSpace(2);
    const looks = answered > busy && answered % 20 === 0;
    if (!log.ended && !(looks && hasEnough())) return;
    growNewSpace(1);
    unsubscribe();
  });
}
