import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { type Served, serve } from '../../src/node.ts';
import { start } from '../targets.ts';

// Each starts a process, on machines that may have little to spare.
vi.setConfig({ testTimeout: 60_000 });

const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-proxy-'));
let served: Served;
let authorization = '';
beforeAll(async () => {
  served = await serve({ apis: ['icecore'], port: 0, now: Date.parse(start) });
  authorization = Object.values(served.mock().apis[0]?.credentials[0]?.headers ?? {})[0] ?? '';
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a proxy while `use` uses it, then interrupts it. */
async function proxying(
  args: readonly string[],
  use: (origin: string) => Promise<unknown>,
): Promise<Ended> {
  const child: ChildProcess = spawn(process.execPath, [cli, 'proxy', ...args, '--port', '0']);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    const listening = /http:\/\/127\.0\.0\.1:\d+(?= passes)/;
    await expect.poll(() => said, { timeout: 10_000 }).toMatch(listening);
    await use(listening.exec(said)?.[0] ?? '');
  } finally {
    child.kill('SIGINT');
  }
  return { code: await ended, said };
}

const target = () => `${served.origin}/icecore/api/v1`;
const ask = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { Authorization: authorization, ...init.headers } });

test('traffic that honours the contract ends with 0 and a summary', async () => {
  const record = join(folder, 'recorded');
  const args = ['icecore', '--target', target(), '--record', record];
  const { code, said } = await proxying(args, async (origin) => {
    expect((await ask(`${origin}/conversations?limit=1`)).status).toBe(200);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ conversationId: 'conv_123', text: 'Hello' });
    await (await ask(`${origin}/messages/send`, { method: 'POST', headers, body })).text();
    await expect.poll(() => readdirSync(record).length).toBe(2);
  });
  expect(said).toContain('GET /conversations?limit=1 200');
  expect(said).toContain('2 exchanges with 2 of 3 operations');
  expect(said).toContain(`2 fixtures written to ${record}`);
  expect(said).toContain('No law broken');
  expect(code).toBe(0);

  expect(readdirSync(record).sort()).toEqual([
    'list-conversations-200.yaml',
    'send-message-200.yaml',
  ]);
  const text = readFileSync(join(record, 'send-message-200.yaml'), 'utf8');
  expect(text).not.toContain('sk_live');
  expect(parse(text)).toMatchObject({
    operationId: 'sendMessage',
    credential: 'full',
    request: { method: 'POST', path: '/messages/send', body: { text: 'Hello' } },
    response: { status: 200, body: { success: true } },
  });
});

test('a breach is shown as it happens, without the credential, and ends with 1', async () => {
  // Another API's traffic breaks this one's contract.
  const { code, said } = await proxying(['inkeep', '--target', target()], async (origin) => {
    await (await ask(`${origin}/conversations?limit=101`)).text();
    await (await ask(`${origin}/conversations?echo=${authorization.split(' ')[1]}`)).text();
  });
  expect(said).toContain(
    '✗ requests/invalid-refused: status must be 400, as limit must be at most',
  );
  expect(said).toContain('GET /conversations?echo=*** 200');
  expect(said).not.toContain('sk_live');
  expect(code).toBe(1);
});

test('what is no API and what is no URL is refused, and nothing runs', async () => {
  const run = (...args: string[]) =>
    new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, [cli, 'proxy', ...args]);
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      child.once('close', (code) => resolve({ code, said }));
    });
  const unknown = await run('nobody', '--target', 'http://127.0.0.1:1');
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.said).toContain('there is no API nobody; there are icecore');
  const nowhere = await run('icecore', '--target', 'nowhere');
  expect(nowhere).toMatchObject({ code: 2 });
  expect(nowhere.said).toContain('Expected a URL, as https://api.example/v1.');
});
