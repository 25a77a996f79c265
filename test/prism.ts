import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApiDocument } from '../src/spec/document.ts';
import { isRecord } from '../src/spec/json-pointer.ts';
import { freePort } from './free-port.ts';

/** A `prism proxy` that stands before a server and refuses what departs from the contract. */
export interface Prism {
  readonly url: string;
  /** Ends its process. */
  close(): Promise<void>;
}

export interface PrismOptions {
  readonly document: OpenApiDocument;
  readonly upstream: string;
  /** Whether requests are judged as well as responses. */
  readonly judgesRequests: boolean;
}

/** Starts one on a free port; rejects with its output when it does not come up. */
export async function startPrism(options: PrismOptions): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-prism-'));
  const file = join(folder, 'contract.json');
  writeFileSync(file, JSON.stringify(forPrism(options)));
  // The port is free when chosen; should another process take it first, Prism ends and the next try has another.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawn(process.execPath, commandLine({ ...options, file, port }), {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      await listening(child);
      return {
        url: `http://127.0.0.1:${port}`,
        async close() {
          await ended(child);
          rmSync(folder, { recursive: true });
        },
      };
    } catch (error) {
      await ended(child);
      if (attempt === 3) throw error;
    }
  }
}

const require = createRequire(import.meta.url);
const cli = require.resolve('@stoplight/prism-cli');

function commandLine(options: PrismOptions & { file: string; port: number }): readonly string[] {
  const { file, upstream, port, judgesRequests } = options;
  const place = ['--host', '127.0.0.1', '--port', String(port)];
  const judging = ['--errors', `--validate-request=${judgesRequests}`];
  return [cli, 'proxy', file, upstream, ...place, ...judging];
}

/**
 * The same contract, naming the dialect of its schemas, which Prism takes for draft-07 otherwise. Where requests are not
 * to be judged nothing is said of credentials, which Prism would ask for nevertheless.
 */
function forPrism({ document, judgesRequests }: PrismOptions): unknown {
  const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';
  return { ...(judgesRequests ? document : withoutSecurity(document)), jsonSchemaDialect };
}

function withoutSecurity({ security: _, ...document }: OpenApiDocument): object {
  const open = (operation: unknown) => {
    if (!isRecord(operation)) return operation;
    const { security: _, ...rest } = operation;
    return rest;
  };
  const mapped = (record: unknown, change: (value: unknown) => unknown) =>
    isRecord(record)
      ? Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
      : record;
  return { ...document, paths: mapped(document.paths, (item) => mapped(item, open)) };
}

/** Resolves when it says that it listens, rejects when it ends or says so for too long not. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`Prism ${why}:\n${output}`));
    const patience = setTimeout(() => fail('did not start in time'), 20_000);
    const read = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes('Prism is listening on')) return;
      clearTimeout(patience);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(patience);
      fail(`ended with ${code}`);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
}
