import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));
const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Spawned {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  readonly ended: Promise<Ended>;
}

/** `parley` with these arguments, as a process of its own. */
export function spawned(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Spawned {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...env, ...more } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { child, said, ended };
}

/** The same, to its end. */
export const parley = (
  args: readonly string[],
  more?: Readonly<Record<string, string>>,
): Promise<Ended> => spawned(args, more).ended;
