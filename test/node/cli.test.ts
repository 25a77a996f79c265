import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { requestOf } from '../curl.ts';

const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));
const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
const children: ChildProcess[] = [];

// Each starts a process, and several at once, on machines that may have little to spare.
vi.setConfig({ testTimeout: 60_000 });

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

function start(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...env, ...more } });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, said, ended };
}

async function run(...args: string[]) {
  const { said, ended } = start(args);
  return { code: await ended, ...said };
}

/** Runs the server until it has printed its last line, and until it is told to stop. */
async function served(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { child, said, ended } = start(['serve', '--port', '0', ...args], more);
  while (!/Control.*\n/.test(said.out)) {
    const code = await Promise.race([once(child.stdout, 'data'), ended]);
    if (!Array.isArray(code)) throw new Error(`parley serve ended with ${code}: ${said.err}`);
  }
  return {
    banner: said.out,
    said,
    origin: /http:\/\/[^\s/]+/.exec(said.out)?.[0] ?? '',
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

test.concurrent('--version prints the version of the package', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

test.concurrent('--help tells the commands', async () => {
  const { code, out } = await run('--help');
  expect([code, out]).toEqual([0, expect.stringContaining('serve [options]')]);
});

test.concurrent.for<[string[], string]>([
  [['server'], "error: unknown command 'server'"],
  [
    ['serve', '--port', 'abc'],
    "error: option '--port <number>' argument 'abc' is invalid. Expected a whole number from 0 to 65535.",
  ],
  [
    ['serve', '--scenario', 'inkeep/unprocessible'],
    'parley: inkeep has no scenario unprocessible; it has: key-expired, server-errors, flaky, slow, empty, huge, unprocessable. Did you mean unprocessable?',
  ],
  [
    ['serve', '--scenario', 'inkep/empty'],
    'parley: No API is mounted at /inkep. There are: /icecore, /aimychats, /inbox, /inkeep, /imbrace.',
  ],
  [
    ['serve', '--scenario', 'empty'],
    "error: option '--scenario <api/name>' argument 'empty' is invalid. Expected an API and one of its scenarios, as api/rate-limited.",
  ],
  [
    ['serve', '--host', '203.0.113.1'],
    'parley: 203.0.113.1 is no address of this machine; see --host.',
  ],
])('parley %j ends with code 2 and says: %s', async ([args, line]) => {
  const { code, out, err } = await run(...args);
  expect(err.split('\n')[0]).toBe(line);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toMatch(/^ +at /m);
});

test.concurrent('a port that is in use ends with code 2 and one line', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, err } = await run('serve', '--port', String(port));
  server.close();
  expect({ code, err }).toEqual({
    code: 2,
    err: `parley: port ${port} is in use; choose another with --port, or 0 for a free one.\n`,
  });
});

test.concurrent('serve prints what a developer needs, answers there, and ends on a signal with code 0', async () => {
  const { banner, origin, stop, said } = await served(['--watch']);
  expect(banner).toContain(`Parley ${manifest.version} on http://127.0.0.1:`);
  expect(banner).toContain(`Control  ${origin}/_parley/apis\n`);
  const apis = (await (await fetch(`${origin}/_parley/apis`)).json()) as {
    baseUrl: string;
    credentials: { name: string; headers: Record<string, string> }[];
  }[];
  for (const { baseUrl, credentials } of apis) {
    expect(banner).toContain(baseUrl);
    for (const { headers } of credentials) {
      for (const [name, value] of Object.entries(headers))
        expect(banner).toContain(`${name}: ${value}`);
    }
  }
  const lines = banner.match(/curl .*/g) ?? [];
  expect(lines).toHaveLength(apis.length);
  for (const line of lines) expect((await fetch(requestOf(line))).status).toBe(200);
  expect(await stop()).toBe(0);
  expect(said.err).toBe('');
  expect(banner).not.toContain('\u001b[');
});

test.concurrent('the flags arrive, and an interrupt ends it with code 0 too', async () => {
  const { banner, origin, stop } = await served([
    ...['--now', '2024-02-29T00:00:00Z', '--size', '7', '--seed', '9', '--no-rate-limit'],
  ]);
  const clock = (await (await fetch(`${origin}/_parley/clock`)).json()) as { now: string };
  expect(clock.now).toMatch(/^2024-02-29T00:00:/);
  const line = (/curl .*/.exec(banner)?.[0] ?? '').replace(/\?[^']*/, '');
  const [first, second] = [await fetch(requestOf(line)), await fetch(requestOf(line))];
  expect(await first.text()).toContain('"total":7');
  expect(second.headers.get('x-ratelimit-remaining')).toBe(second.headers.get('x-ratelimit-limit'));
  expect(await stop('SIGINT')).toBe(0);
});

test.concurrent.for<[string[], string]>([
  [['--host', '0.0.0.0'], 'off beyond loopback; open it with --control-token <token>'],
  [['--control-token', 'secret'], 'for those who send the control token'],
])('with %j the control API is %s', async ([flags, note]) => {
  const { banner, origin } = await served(flags);
  const open = flags.includes('secret');
  expect(banner.trimEnd().split('\n').at(-1)).toBe(`Control  ${origin}/_parley/apis  ${note}`);
  expect(banner).not.toContain('secret');
  const url = `${origin.replace('0.0.0.0', '127.0.0.1')}/_parley/health`;
  expect((await fetch(url)).status).toBe(open ? 401 : 403);
  const answer = await fetch(url, { headers: { Authorization: 'Bearer secret' } });
  expect(answer.status).toBe(open ? 200 : 403);
});

test.concurrent.for<[Readonly<Record<string, string>>, boolean]>([
  [{ NO_COLOR: '1' }, false],
  [{ FORCE_COLOR: '1' }, true],
])('with %j in the environment there are colours: %s', async ([more, coloured]) => {
  const { banner } = await served([], more);
  expect(banner.includes('\u001b[')).toBe(coloured);
});

test.concurrent('--scenario begins every session in one, and in several where it is repeated', async () => {
  const { origin, stop } = await served([
    ...['--scenario', 'icecore/key-expired'],
    ...['--scenario', 'inbox/empty', '--scenario', 'inbox/last-admin'],
  ]);
  const response = await fetch(`${origin}/_parley/scenarios`);
  const states = (await response.json()) as { api: string; name: string; active: boolean }[];
  const active = states.filter((it) => it.active).map(({ api, name }) => `${api}/${name}`);
  expect(active).toEqual(['icecore/key-expired', 'inbox/empty', 'inbox/last-admin']);
  expect(await stop()).toBe(0);
});
