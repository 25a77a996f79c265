import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const modestHeap = new URL('../../src/node/modest-heap.ts', import.meta.url);

/** Keeps 200 MB, and prints how many MB V8 has for new objects after that. `answered` is called 200,000 times. */
const script = (begin: string) => `
import { getHeapSpaceStatistics } from 'node:v8';
import { keepHeapModest } from ${JSON.stringify(modestHeap)};
let answered = () => {};
const log = { ended: false, subscribe(listener) { answered = listener; return () => { answered = () => {}; }; } };
${begin}
const kept = [];
for (let count = 0; count < 200_000; count++) {
  kept.push(new Array(124).fill(count));
  if (busy) answered();
}
const space = getHeapSpaceStatistics().find((it) => it.space_name === 'new_space');
console.log(space.space_size / 1_048_576);
`;

async function roomForNew(begin: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script(begin)]);
  return Number(stdout);
}

test('the room for new objects stays small, however much is kept', async () => {
  expect(await roomForNew('const busy = false; keepHeapModest(log);')).toBeLessThan(8);
});

test('a busy server has more of it, up to a limit', async () => {
  const room = await roomForNew('const busy = true; keepHeapModest(log);');
  expect(room).toBeGreaterThanOrEqual(32);
  expect(room).toBeLessThan(128);
});

test('V8 left alone takes more than a server that is not busy', async () => {
  expect(await roomForNew('const busy = false;')).toBeGreaterThan(8);
});
