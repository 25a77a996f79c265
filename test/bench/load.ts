import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onCore } from './server.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What 32 connections got out of a server that they kept busy. */
export interface Load {
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds that 99 in 100 answers took at most. */
  readonly p99: number;
  /** Answers in all. */
  readonly answers: number;
}

export interface LoadOptions {
  readonly origin: string;
  /** Sent in turn, again and again. */
  readonly requests: readonly HttpRequest[];
  /** A whole number. */
  readonly seconds: number;
}

export type LoadTool = 'wrk' | 'autocannon';

interface Measured extends Load {
  /** Answers that are no 2xx, and requests without an answer. */
  readonly failures: number;
}

const require = createRequire(import.meta.url);
const connections = 32;
/** Seconds that an answer may take. */
const patience = 30;
const run = promisify(execFile);

/** wrk where it is installed, as it takes less of the machine. */
export const loadTool = (): LoadTool =>
  spawnSync('wrk', ['--version']).error === undefined ? 'wrk' : 'autocannon';

/** Rejects where any request fails: a server that refuses is quick, and says nothing. */
export async function load(options: LoadOptions, tool: LoadTool = loadTool()): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-load-'));
  try {
    const { failures, ...measured } = await tools[tool](options, folder);
    if (failures > 0 || measured.rate === 0) {
      const [first] = options.requests;
      const what = `${first?.method} ${options.origin}${first?.path}`;
      throw new Error(`${failures} requests failed, at ${measured.rate}/s, under ${what}.`);
    }
    // Slow servers go on with what was sent to them last; this answer comes after.
    await Promise.all(options.requests.slice(0, 1).map((it) => send(options.origin, it)));
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The answer's text. Rejects where it is no 2xx. */
export async function send(origin: string, { path, body, ...init }: HttpRequest): Promise<string> {
  const response = await fetch(origin + path, { ...init, body: body ?? null });
  const text = await response.text();
  if (!response.ok) throw new Error(`${init.method} ${path}: ${response.status} ${text}`);
  return text;
}

const tools: Record<LoadTool, (options: LoadOptions, folder: string) => Promise<Measured>> = {
  async wrk({ origin, requests, seconds }, folder) {
    const script = join(folder, 'requests.lua');
    writeFileSync(script, luaOf(requests));
    const flags = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`];
    const [program = '', ...args] = onCore(1, [
      ...['wrk', ...flags, '--timeout', `${patience}s`, '-s', script, origin],
    ]);
    const { stdout } = await run(program, args);
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{')));
  },

  async autocannon({ origin, requests, seconds }, folder) {
    const har = join(folder, 'requests.har');
    writeFileSync(har, JSON.stringify(harOf(requests, origin)));
    const cli = require.resolve('autocannon');
    const flags = ['-j', '-n', '-c', String(connections), '-d', String(seconds)];
    const [program = '', ...args] = onCore(1, [
      ...[process.execPath, cli, ...flags, '-t', String(patience), '--har', har, origin],
    ]);
    const { stdout } = await run(program, args, { maxBuffer: 16_777_216 });
    const { latency, non2xx, errors, timeouts, duration, ...counts } = JSON.parse(stdout);
    return {
      rate: counts['2xx'] / duration,
      p99: latency.p99,
      answers: counts['2xx'],
      failures: non2xx + errors + timeouts,
    };
  },
};

/** Texts of JSON are texts of Lua as long as they are ASCII. */
function luaOf(requests: readonly HttpRequest[]): string {
  const formats = requests.map(({ method, path, headers = {}, body }) => {
    const table = Object.entries(headers).map(
      ([name, value]) => `[${JSON.stringify(name)}]=${JSON.stringify(value)}`,
    );
    const content = body === undefined ? 'nil' : JSON.stringify(body);
    return `wrk.format("${method}", ${JSON.stringify(path)}, {${table}}, ${content})`;
  });
  return `
local requests, turn = {}, 0
function init()
  requests = { ${formats.join(',\n')} }
end
function request()
  turn = turn % #requests + 1
  return requests[turn]
end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\n{"rate":%f,"p99":%f,"answers":%d,"failures":%d}\\n',
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, summary.requests,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;
}

const harOf = (requests: readonly HttpRequest[], origin: string) => ({
  log: {
    version: '1.2',
    creator: { name: 'parley', version: '1' },
    entries: requests.map(({ method, path, headers = {}, body }) => ({
      request: {
        method,
        url: origin + path,
        headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
        ...(body !== undefined && { postData: { text: body } }),
      },
    })),
  },
});
