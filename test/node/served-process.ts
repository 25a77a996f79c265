import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));

/** `parley serve` as a process of its own. */
export interface ServedProcess {
  readonly child: ChildProcess;
  /** Once it listens; rejects with what it said where it ends before. */
  readonly origin: Promise<string>;
  /** `SIGKILL`; resolves once it is gone. */
  kill(): Promise<void>;
  /** What it wrote to standard error so far. */
  said(): string;
}

export const spawnServe = (...flags: readonly string[]): ServedProcess =>
  spawnServeUnder([], flags);

/** The same with options of Node's own. */
export function spawnServeUnder(
  options: readonly string[],
  flags: readonly string[],
): ServedProcess {
  const child = spawn(process.execPath, [...options, cli, 'serve', '--port', '0', ...flags]);
  let output = '';
  let errors = '';
  const gone = once(child, 'exit');
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const origin = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const [, found] = /^Control +(\S+)\/_parley/m.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    void gone.then(([code]) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  // Whoever kills it before it listens has no use for its origin.
  origin.catch(() => {});
  return {
    child,
    origin,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    said: () => errors,
  };
}
