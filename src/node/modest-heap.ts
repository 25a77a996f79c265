/**
 * Has V8 keep the heap of a server small, which costs its answers no time that could be measured. Left alone, it takes
 * 128 MB for new objects on a large machine, and lets garbage pile up to four times what is in use. Its own limits are
 * read when a process starts; by how much to grow is asked again each time.
 */
export function keepHeapModest(): void {
  // Not imported, for the reason that `listen` tells.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  // By nothing: the room for new objects stays what it took to load the server, a few MB.
  setFlagsFromString('--semi-space-growth-factor=1');
  // Garbage may take as much again as what is in use.
  setFlagsFromString('--heap-growing-percent=100');
}
