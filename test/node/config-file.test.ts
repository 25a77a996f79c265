import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { apis } from '../../src/apis/index.ts';
import { loadConfig, servedBy } from '../../src/node/config-file.ts';
import { merged } from '../../src/node/config-options.ts';
import { findConfig } from '../../src/node/config-search.ts';
import { notebooksDocument } from '../notebooks.ts';

const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), 'parley-config-'));
afterAll(() => rmSync(root, { recursive: true }));
let files = 0;

/** A file of its own for each text, as a module is read once. */
function fileWith(text: string, name = 'parley.config.ts'): string {
  const folder = join(root, String(++files));
  mkdirSync(folder);
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const nameless = (message: string): readonly string[] =>
  message.split('\n').map((line) => line.replace(/^.*parley\.config\.ts/, ''));

async function refusalOf(text: string): Promise<readonly string[]> {
  return loadConfig(fileWith(text)).then(
    () => [],
    ({ message }: Error) => nameless(message),
  );
}

test('a config in TypeScript is run and read', async () => {
  const file = fileWith('const port: number = 4444;\nexport default { port, size: 3 };');
  expect((await loadConfig(file)).config).toEqual({ port: 4444, size: 3 });
});

test.for([
  ['{ prot: 1 }', ': prot: is not a key here; there are port, host, seed,'],
  ['{ size: "x" }', ': size: must be integer'],
  ['{ limits: { icecore: { limit: -1 } } }', ': limits.icecore.limit: must be at least 0'],
  ['{ limits: { icecore: { sec: 1 } } }', ': limits.icecore.sec: is not a key here; there are'],
  ['{ apis: [{ name: "x" }] }', ': apis.0.contract: is required'],
  ['{ credentials: { icecore: [{}] } }', ': credentials.icecore.0.name: is required'],
  ['{ now: "today" }', ': now: must be a valid date-time'],
  ['{ startIn: ["slow"] }', ': startIn.0: must match'],
  ['7', ': the config: must be object'],
])('%s is refused: %s', async ([config, sentence]) => {
  const [first = ''] = await refusalOf(`export default ${config};`);
  expect(first).toContain(sentence);
});

/** What the command says of a config; a test runner loads modules in its own way. */
async function saidOf(text: string): Promise<readonly string[]> {
  const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));
  const args = [cli, 'serve', '--port', '0', '--config', fileWith(text)];
  const ended = await run(process.execPath, args).catch(
    (error: { code: number; stderr: string }) => error,
  );
  return 'code' in ended && ended.code === 2 ? nameless(ended.stderr.trim()) : [];
}

test('what cannot be run is told with its line', async () => {
  expect(await saidOf('const a = 1;\nexport default { size: , };')).toEqual([
    ':2: Expression expected',
  ]);
  expect(await saidOf('const a = 1;\nthrow new Error("no luck");')).toEqual([':2:7: no luck']);
  expect(await saidOf('export const port = 1;')).toEqual([
    ': expected export default defineConfig({ … })',
  ]);
});

test('a file that is named and missing is told', async () => {
  await expect(loadConfig(join(root, 'gone.ts'))).rejects.toThrow('gone.ts: there is no such file');
});

test('the config of a folder is found by its name', () => {
  const file = fileWith('export default {};', 'parley.config.mjs');
  expect(findConfig(join(file, '..'))).toBe(file);
  expect(findConfig(root)).toBeUndefined();
});

const served = (config: object) => servedBy({ path: join(root, 'parley.config.ts'), config }, apis);

test('all shipped APIs are served where none is named, else those that are, in that order', () => {
  expect(served({}).apis).toEqual(apis);
  const names = served({ apis: ['inkeep', 'icecore'] }).apis.map(({ name }) => name);
  expect(names).toEqual(['inkeep', 'icecore']);
});

test('credentials take the place of the API’s own', () => {
  const mine = { name: 'full', description: 'Mine.', value: 'k', roles: [] };
  const [api] = served({ apis: ['icecore'], credentials: { icecore: [mine] } }).apis;
  expect(api?.credentials).toEqual([mine]);
});

test('an API of one’s own needs its contract only, which is read beside the config', () => {
  writeFileSync(join(root, 'notes.yaml'), stringify(notebooksDocument));
  const wanted = { name: 'notes', contract: './notes.yaml', size: 3 };
  const { apis: own, files } = served({ apis: [wanted] });
  expect(own).toEqual([{ name: 'notes', size: 3, document: notebooksDocument }]);
  expect(files.get('notes')).toBe(join(root, 'notes.yaml'));
});

test.for([
  [{ apis: ['nope'] }, 'apis.0: there is no API nope; there are: icecore,'],
  [{ apis: ['icecore', 'icecore'] }, 'apis: icecore is there twice'],
  [
    { apis: ['icecore'], limits: { inbox: { limit: 1 } } },
    'limits.inbox: no such API is served; there are: icecore',
  ],
  [{ apis: [{ name: 'gone', contract: './gone.yaml' }] }, 'gone.yaml: cannot be read (ENOENT)'],
] as const)('%j is refused: %s', ([config, sentence]) => {
  expect(() => served(config)).toThrow(sentence);
});

test('flags win over the config, and the config over defaults', () => {
  const loaded = {
    path: '',
    config: {
      port: 1,
      seed: 2,
      now: '2025-10-30T12:00:00Z',
      limits: { a: { limit: 3 } },
      startIn: ['a/b'],
    },
  };
  const scenarios = [{ api: 'c', name: 'd' }];
  const flags = { port: 4010, seed: 9, host: '127.0.0.1', scenarios };
  expect(merged(flags, { loaded, isGiven: (flag) => flag === 'seed' })).toEqual({
    port: 1,
    seed: 9,
    host: '127.0.0.1',
    now: Date.parse('2025-10-30T12:00:00Z'),
    limits: [{ api: 'a', limit: 3 }],
    scenarios: [
      { api: 'c', name: 'd' },
      { api: 'a', name: 'b' },
    ],
  });
});
