import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoadTool, load, loadTool } from './load.ts';
import type { Report } from './report.ts';
import { startServer } from './server.ts';

const bench = fileURLToPath(new URL('bench.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-test-'));
const run = (...args: readonly string[]) => promisify(execFile)(process.execPath, [bench, ...args]);

const seen: string[] = [];
const server = createServer((incoming, outgoing) => {
  let body = '';
  incoming.on('data', (part) => {
    body += part;
  });
  incoming.on('end', () => {
    seen.push(`${incoming.method} ${incoming.headers['x-name']} ${body}`);
    outgoing.writeHead(incoming.url === '/missing' ? 404 : 200).end('Yes.');
  });
});
let origin = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('a row of the bench prints its table, and writes it as JSON and as a picture', async () => {
  const { stdout } = await run('strict', '--quick', '--checkout', '--out', folder);
  const [heading = '', ...lines] = stdout.trimEnd().split('\n');
  expect(heading).toMatch(/^row +measure +subject +value +by processor +target$/);
  const report: Report = JSON.parse(readFileSync(join(folder, 'bench.json'), 'utf8'));
  expect(report.results.map(({ row, subject }) => `${row} ${subject}`)).toEqual([
    'strict the list',
    'strict a sent message',
  ]);
  expect(lines).toHaveLength(report.results.length);
  for (const line of lines) expect(line).toMatch(/^strict .* [\d.]+ × .*≥ 0\.8 × +[✓✗]$/);
  for (const { value } of report.results) expect(value).toBeGreaterThan(0);
  expect(report.machine).toEqual({
    cpu: expect.stringMatching(/./),
    cores: expect.any(Number),
    node: process.versions.node,
    load: loadTool(),
    busy: expect.any(Number),
  });
  expect(readFileSync(join(folder, 'bench.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
}, 60_000);

test('what cannot be measured, and what is no whole run to write down, is refused', async () => {
  await expect(run('lists')).rejects.toThrow('There is no row lists; there are: list, send');
  await expect(run('list', '--write')).rejects.toThrow('one whole run');
}, 60_000);

const tools: readonly LoadTool[] = [...new Set<LoadTool>(['autocannon', loadTool()])];

test.for(tools)('%s sends requests in turn, with their headers and bodies', async (tool) => {
  seen.length = 0;
  const requests = [
    { method: 'GET', path: '/', headers: { 'X-Name': 'a' } },
    { method: 'POST', path: '/', headers: { 'X-Name': 'b' }, body: '{"text":"Hello"}' },
  ] as const;
  const { rate, p99, answers } = await load({ origin, requests, seconds: 1 }, tool);
  expect([rate > 0, p99 > 0, answers > 0]).toEqual([true, true, true]);
  // 32 connections may have sent more than was counted when the time was up, and one request checks that all is done.
  expect(seen.length).toBeGreaterThanOrEqual(answers);
  expect(seen.length).toBeLessThanOrEqual(answers + 33);
  expect(new Set(seen)).toEqual(new Set(['GET a ', 'POST b {"text":"Hello"}']));
});

test.for(tools)('%s does not measure a server that refuses', async (tool) => {
  const requests = [{ method: 'GET', path: '/missing' }] as const;
  const loaded = load({ origin, requests, seconds: 1 }, tool);
  await expect(loaded).rejects.toThrow(/[1-9]\d* requests failed/);
});

test('a server that ends before its first answer is told with what it said', async () => {
  const started = startServer({ command: () => ['-e', 'throw new Error("no luck")'], path: '/' });
  await expect(started).rejects.toThrow(/has ended:[\s\S]*no luck/);
});
