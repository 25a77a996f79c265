import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Result } from '../result.ts';
import { built, root } from '../settings.ts';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

/** What `npm install parley-kit` brings, without peers: as the lock file has it. */
export async function installed(): Promise<readonly Result[]> {
  built();
  const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const others = Object.entries(packages)
    .filter(([path, { dev, devOptional, peer }]) => path && !dev && !devOptional && !peer)
    .map(([path]) => path);
  const own = ['package.json', 'README.md', 'LICENSE', ...manifest.files];
  const bytes = [...own, ...others].map((path) => bytesOf(join(root, path)));
  const subject = 'without peers';
  return [
    {
      ...{ row: 'installed', measure: 'size', subject, unit: 'MB', target: { atMost: 15 } },
      value: bytes.reduce((sum, size) => sum + size, 0) / 1e6,
    },
    {
      ...{ row: 'installed', measure: 'count', subject, unit: 'packages', target: { atMost: 15 } },
      value: others.length + 1,
    },
  ];
}

/** Packages within a package are counted where they stand in the lock file. */
function bytesOf(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}
