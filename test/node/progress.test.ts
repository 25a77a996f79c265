import { expect, test } from 'vitest';
import { createProgressBar } from '../../src/node/progress.ts';

function drawn(isTTY: boolean, times: readonly number[]): readonly string[] {
  const written: string[] = [];
  const [start = 0, ...later] = times;
  let now = start;
  const bar = createProgressBar(
    { isTTY, columns: 60, write: (text) => written.push(text) },
    () => now,
  );
  for (const [index, time] of later.entries()) {
    now = time;
    bar.show({ done: index + 1, total: later.length, title: 'a case\u001b[31m', findings: 2 });
  }
  bar.clear();
  return written;
}

test('a short run has no bar, and leaves nothing behind', () => {
  expect(drawn(true, [0, 500, 1_999])).toEqual([]);
});

test('a long one has a line that is drawn over, shorter than the terminal, and is wiped away', () => {
  const written = drawn(true, [0, 1_000, 2_000]);
  expect(written).toEqual([
    `\r\u001b[2K${'█'.repeat(20)} 2/2, 2 found, a case\\u001b[31m`,
    '\r\u001b[2K',
  ]);
});

test('what is no terminal gets none', () => {
  expect(drawn(false, [0, 5_000, 9_000])).toEqual([]);
});
