import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { LoadTool } from './load.ts';
import type { Result } from './result.ts';
import { root } from './settings.ts';

/** One run of the bench, as `docs/bench.json` holds it. */
export interface Report {
  /** `2025-10-30` */
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly node: string;
    readonly load: LoadTool;
    /** Processes that wanted a core in the minute before the run: what others did meanwhile is in the figures. */
    readonly busy: number;
  };
  /** Versions of what Parley is compared with. */
  readonly compared: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
}

const compared = ['hono', '@stoplight/prism-cli', '@scalar/mock-server'];

export const reportOf = (
  results: readonly Result[],
  { load, busy }: Pick<Report['machine'], 'load' | 'busy'>,
): Report => ({
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.versions.node,
    load,
    busy: rounded(busy),
  },
  compared: Object.fromEntries(compared.map((name) => [name, versionOf(name)])),
  // Further digits are noise.
  results: results.map(({ byProcessor, ...it }) => ({
    ...it,
    value: rounded(it.value),
    ...(byProcessor !== undefined && { byProcessor: rounded(byProcessor) }),
  })),
});

const rounded = (value: number): number => Number(value.toPrecision(4));

function versionOf(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
