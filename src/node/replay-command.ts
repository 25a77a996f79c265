import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { apis } from '../apis/index.ts';
import { CapsuleError, isCapsule, replayCapsule } from './replay-capsule.ts';

export function addReplayCommand(program: Command): void {
  program
    .command('replay')
    .argument('<file>', 'what GET /_parley/capsule has written')
    .description('play a session again, and say where the answers differ')
    .option('--force', 'play it also with another contract than it was recorded with', false)
    .action(run);
}

/** Throws `CapsuleError` for a file that is none. */
async function run(file: string, { force }: { readonly force: boolean }): Promise<void> {
  const content = contentOf(file);
  if (!isCapsule(content)) {
    throw new CapsuleError(`${file} is no capsule; GET /_parley/capsule writes one.`);
  }
  try {
    process.exitCode = await replayCapsule(content, { apis, force, print: console.log });
  } catch (error) {
    if (error instanceof CapsuleError) throw new CapsuleError(`${file} ${error.message}.`);
    throw error;
  }
}

function contentOf(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CapsuleError(`${file} cannot be read (${code}).`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CapsuleError(`${file} is no JSON: ${(error as Error).message}.`);
  }
}
