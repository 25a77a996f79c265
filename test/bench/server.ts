import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';

/** A server in a process of its own, which ends with it. */
export interface Server {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** Milliseconds from the start of its process to its first answer with 200. */
  readonly startedIn: number;
  /** Resident memory in MiB. */
  memory(): Promise<number>;
  /** Seconds of processor time so far; undefined where the machine does not tell, which Linux does. */
  processorTime(): number | undefined;
  /** Ends its process. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** What Node is called with. */
  command(port: number): readonly string[];
  /** What it answers with 200 once it is up. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether it is kept to the one core that nothing else is measured on. Default true. */
  readonly pinned?: boolean;
}

const patience = 60_000;
const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Puts a command line on a core of its own, where the machine can: servers on 0, what loads them on 1. */
export const onCore = (core: 0 | 1, command: readonly string[]): readonly string[] =>
  canPin ? ['taskset', '-c', String(core), ...command] : command;

/** Rejects with what it wrote on standard error where it ends before its first answer, or gives none for a minute. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = await freePort();
  const command = [process.execPath, ...options.command(port)];
  const [program = '', ...args] = options.pinned === false ? command : onCore(0, command);
  const began = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4_000);
  });
  const origin = `http://127.0.0.1:${port}`;
  const url = origin + options.path;
  while (!(await answers(url, options.headers))) {
    const late = performance.now() - began > patience;
    if (late || hasEnded(child)) {
      await end(child);
      const why = late ? `gives no 200 at ${url} after ${patience} ms` : 'has ended';
      throw new Error(`${command.join(' ')} ${why}:\n${errors}`);
    }
    await setTimeout(1);
  }
  return {
    origin,
    startedIn: performance.now() - began,
    async memory() {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Number(stdout) / 1024;
    },
    processorTime: () => processorTimeOf(child.pid),
    close: () => end(child),
  };
}

/** What `use` comes to with these servers, which end with it, also where not all of them start. */
export async function withServers<S extends Server, T>(
  starts: readonly (() => Promise<S>)[],
  use: (servers: readonly S[]) => Promise<T>,
): Promise<T> {
  const servers: S[] = [];
  try {
    for (const start of starts) servers.push(await start());
    return await use(servers);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** By a connection of its own, as the one before may have been refused. */
function answers(url: string, headers: Readonly<Record<string, string>> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    });
    request.once('error', () => resolve(false));
  });
}

/** The 14th and 15th field, in hundredths (proc_pid_stat(5)); the second, a name in brackets, may hold spaces. */
function processorTimeOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const stat = readFileSync(file, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (hasEnded(child)) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
