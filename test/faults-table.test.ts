import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const table = fileURLToPath(new URL('faults/table.ts', import.meta.url));

test('the table of faults tells which rule finds what, and the score', async () => {
  const { stdout } = await run(process.execPath, [table, 'sort']);
  expect(stdout).toMatch(/^rule +fault +icecore +aimychats +inbox +inkeep +imbrace\n/);
  const [, found, all] = /\n(\d+) of (\d+) faults are found\.\n$/.exec(stdout) ?? [];
  expect(Number(all)).toBeGreaterThan(1);
  expect(found).toBe(all);
}, 60_000);
