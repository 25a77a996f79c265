/**
 * Has V8 keep the heap of a server small. Left alone, it takes 128 MB for new objects on a large machine, and lets the
 * garbage of old ones grow to several times what is in use, whatever a mock holds. It takes such settings at its start
 * only, but asks these two again at each step: by how much to grow. Not imported, for the reason that `listen` tells.
 */
const { setFlagsFromString } = process.getBuiltinModule('node:v8');

/**
 * Called before anything that takes memory is loaded. New objects begin with 1 MB, and with what comes is the first and
 * only step: 16 MB live through the last 1,000 requests, which the log keeps, so that few of them become old for nothing.
 */
export function growInOneStep(): void {
  setFlagsFromString('--semi-space-growth-factor=16');
  // Percent of what is in use. Less costs more in collecting than it saves.
  setFlagsFromString('--heap-growing-percent=50');
}

/** Called when what is needed is loaded. */
export function growNoMore(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
