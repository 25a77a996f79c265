import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTool } from './load.ts';
import { prepareMaterial } from './material.ts';
import { renderPlot } from './plot.ts';
import { withBench } from './readme-block.ts';
import { type Report, reportOf } from './report.ts';
import type { Result } from './result.ts';
import { coldStart } from './rows/cold-start.ts';
import { growth } from './rows/growth.ts';
import { inProcess } from './rows/in-process.ts';
import { installed } from './rows/installed.ts';
import { list } from './rows/list.ts';
import { msw } from './rows/msw.ts';
import { operations } from './rows/operations.ts';
import type { Row } from './rows/row.ts';
import { seeding } from './rows/seeding.ts';
import { send } from './rows/send.ts';
import { sessions } from './rows/sessions.ts';
import { strict } from './rows/strict.ts';
import { built, checkout, root, type Settings } from './settings.ts';
import { renderTable } from './table.ts';

/**
 * Run by `npm run bench`: measures Parley beside other servers, all in one run, and prints what came out and which targets
 * are reached. Names choose rows. `--quick` measures once and briefly. `--checkout` runs Parley from its TypeScript, with
 * no build. `--out <folder>` writes `bench.json` and `bench.svg` there; `--write` writes those of `docs`, and the README's
 * figures. Exits 1 where a server fails, not where a target is missed.
 */
const rows: Readonly<Record<string, Row>> = {
  list,
  send,
  strict,
  growth,
  seeding,
  operations,
  'cold-start': coldStart,
  sessions,
  'in-process': inProcess,
  msw,
  installed,
};

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    checkout: { type: 'boolean', default: false },
    out: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const unknown = named.find((name) => !Object.hasOwn(rows, name));
if (unknown !== undefined) {
  throw new Error(`There is no row ${unknown}; there are: ${Object.keys(rows).join(', ')}.`);
}
if (flags.write && (named.length > 0 || flags.quick || flags.checkout)) {
  throw new Error('What is written down comes from one whole run: give --write alone.');
}

const [busy = 0] = loadavg();
const tool = loadTool();
const settings: Settings = {
  ...(flags.quick ? { rounds: 1, seconds: 1, warmUp: 0 } : { rounds: 5, seconds: 2, warmUp: 2 }),
  tool,
  parley: () => (flags.checkout ? checkout : built()),
  tell: (sentence) => console.error(sentence),
};

// The servers end with this process, which a signal would end without a word to them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const results: Result[] = [];
const material = await prepareMaterial();
for (const name of named.length > 0 ? named : Object.keys(rows)) {
  settings.tell(name);
  results.push(...((await rows[name]?.({ material, settings })) ?? []));
}
const report = reportOf(results, { load: tool, busy });
console.log(renderTable(report.results));
if (flags.out !== undefined) write(flags.out, flags.out);
if (flags.write) {
  write(join(root, 'docs'), join(root, 'docs/images'));
  const readme = join(root, 'README.md');
  writeFileSync(readme, withBench(readFileSync(readme, 'utf8'), report));
}

function write(data: string, pictures: string): void {
  writeFileSync(join(data, 'bench.json'), jsonOf(report));
  writeFileSync(join(pictures, 'bench.svg'), renderPlot(report));
}

function jsonOf(value: Report): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
