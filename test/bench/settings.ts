import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadTool } from './load.ts';

/** How a run measures. */
export interface Settings {
  /** Times that everything compared is measured in turn. */
  readonly rounds: number;
  /** Of load in a round. */
  readonly seconds: number;
  /** Of load before the first. */
  readonly warmUp: number;
  readonly tool: LoadTool;
  /** The command line of Parley: what Node is called with. */
  parley(): string;
  /** Told what is going on. */
  tell(sentence: string): void;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Parley as it runs from the checkout. */
export const checkout = join(root, 'src/node/cli.ts');

/** Parley as it is published, built where there is no build of the sources as they are. */
export function built(): string {
  const cli = join(root, 'dist/node/cli.js');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const changed = Math.max(...sources.map((it) => statSync(join(root, 'src', it)).mtimeMs));
  if (!existsSync(cli) || statSync(cli).mtimeMs < changed) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
  }
  return cli;
}
