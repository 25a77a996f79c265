import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Manifest = {
  version: string;
  exports: Record<string, string>;
  peerDependencies: Record<string, string>;
};

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(manifest.exports).map((key) => posix.join('parley-kit', key));
const folder = mkdtempSync(join(tmpdir(), 'parley-package-'));
const parley = join(folder, 'node_modules/.bin/parley');
let packed: string[] = [];

beforeAll(async () => {
  await run('npm', ['pack', '--pack-destination', folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', ['install', ...quick, '--legacy-peer-deps', join(folder, tarball)], {
    cwd: folder,
  });
  // Peers are large, and those of the project will do.
  for (const name of Object.keys(manifest.peerDependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const installed = join(folder, 'node_modules/parley-kit');
  packed = readdirSync(installed, { recursive: true, encoding: 'utf8' });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every entry file, client and msw handlers of an API are in the exports map, and nothing else is', () => {
  const files = readdirSync(join(root, 'src')).filter((name) => name.endsWith('.ts'));
  const own = files.map((name) => basename(name, '.ts'));
  const folders = readdirSync(join(root, 'src/apis'), { withFileTypes: true });
  const apis = folders.filter((it) => it.isDirectory()).map(({ name }) => name);
  expect(manifest.exports).toEqual({
    ...Object.fromEntries(
      own.map((name) => [name === 'index' ? '.' : `./${name}`, `./dist/${name}.js`]),
    ),
    ...Object.fromEntries(apis.map((name) => [`./apis/${name}`, `./dist/apis/${name}/client.js`])),
    ...Object.fromEntries(apis.map((name) => [`./msw/${name}`, `./dist/apis/${name}/msw.js`])),
  });
});

test('the package carries the build and the contracts, not the sources', () => {
  expect(packed).toContain('dist/node/cli.js');
  expect(packed).toContain('dist/index.d.ts');
  expect(packed).toContain('openapi/README.md');
  expect(packed).toContain('dist/console/index.html');
  expect(packed.filter((path) => /^dist\/console\/.*\.(ts|tsx|map)$/.test(path))).toEqual([]);
  expect(packed).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md']));
  expect(packed.filter((path) => /^(src|test|scripts)\//.test(path))).toEqual([]);
});

test('parley --version prints the version of the package', async () => {
  const { stdout } = await run(parley, ['--version'], { cwd: folder });
  expect(stdout.trim()).toBe(manifest.version);
});

test('parley serve prints its address and answers there, with the console', async () => {
  const server = spawn(parley, ['serve', '--port', '0'], { cwd: folder });
  try {
    const origin = await addressOf(server);
    for (const path of ['/_parley/health', '/']) {
      expect((await fetch(origin + path)).status).toBe(200);
    }
  } finally {
    await stop(server);
  }
});

test('parley check holds that server to a contract that is in the package', async () => {
  const server = spawn(parley, ['serve', '--port', '0'], { cwd: folder });
  try {
    const target = await addressOf(server);
    const args = ['check', 'inkeep', '--target', target, '--rule', 'response/status', '--json'];
    const { stdout } = await run(parley, args, { cwd: folder });
    const { outcome, contract } = JSON.parse(stdout) as Record<string, unknown>;
    expect([outcome, contract]).toEqual([
      'passed',
      expect.objectContaining({ file: 'node_modules/parley-kit/openapi/inkeep.yaml' }),
    ]);
  } finally {
    await stop(server);
  }
});

test.for(entries)('%s can be imported', async (entry) => {
  const script = `console.log(Object.keys(await import('${entry}')).length)`;
  const { stdout } = await run('node', ['--input-type=module', '--eval', script], { cwd: folder });
  expect(Number(stdout)).toBeGreaterThan(0);
});

test('every entry point brings its types', async () => {
  const lines = entries.map((entry, index) => `export * as entry${index} from '${entry}';`);
  writeFileSync(join(folder, 'consumer.ts'), lines.join('\n'));
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const command = run('node', [tsc, ...flags, 'consumer.ts'], { cwd: folder });
  const { stdout } = await command.catch((failure: { stdout: string }) => failure);
  expect(stdout).toBe('');
}, 60_000);

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /https?:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`parley serve ended with ${code}: ${said}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
