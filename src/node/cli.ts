#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { Problem } from '../mock/problem.ts';
import { ContractError } from '../spec/contract-error.ts';
import { ConfigError } from './config-error.ts';
import { CouldNotRun } from './could-not-run.ts';
import { DataFolderError } from './data-folder-error.ts';
import { FileError } from './file-error.ts';
import { version } from './version.ts';

const couldNotRun = 2;

const program = new Command('parley')
  .description('A stateful mock server and contract checks for conversation APIs.')
  .version(version)
  .showHelpAfterError('(parley --help tells what there is)')
  .exitOverride();

/** Those that add a command, in the order of the help. */
const commands = new Map([
  ['serve', async () => (await import('./serve-command.ts')).addServeCommand],
  ['check', async () => (await import('./check-command.ts')).addCheckCommand],
  ['replay', async () => (await import('./replay-command.ts')).addReplayCommand],
  ['proxy', async () => (await import('./proxy-command.ts')).addProxyCommand],
]);

// A command does not wait for what the others need; without one, help and errors tell of all.
const named = commands.get(process.argv[2] ?? '');
for (const load of named ? [named] : commands.values()) (await load())(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // commander has told the user already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : couldNotRun;
  console.error(`parley: ${sentenceOf(error)}`);
  return couldNotRun;
}

function sentenceOf(error: unknown): string {
  const told = [ConfigError, FileError, ContractError, CouldNotRun, DataFolderError, Problem];
  if (told.some((it) => error instanceof it)) return (error as Error).message;
  const { code, port, address, hostname } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
    hostname?: string;
  };
  if (code === 'EADDRINUSE')
    return `port ${port} is in use; choose another with --port, or 0 for a free one.`;
  if (code === 'EACCES') return `port ${port} may not be listened on; choose another with --port.`;
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code ?? ''))
    return `${address ?? hostname} is no address of this machine; see --host.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
