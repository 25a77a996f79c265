import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { apis } from '../src/apis/index.ts';
import { createMock } from '../src/index.ts';
import { compileApi } from '../src/mock/compile-api.ts';
import { renderBanner } from '../src/node/banner.ts';
import { addCheckCommand } from '../src/node/check-command.ts';
import { formatNames } from '../src/node/report-files.ts';
import { addServeCommand } from '../src/node/serve-command.ts';
import { type Served, serve } from '../src/node.ts';
import { floors } from './architecture/import-rules.ts';
import { blocksOf, expectAnswers, expectPrints, root } from './documentation.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

const blocks = (language: string) => blocksOf(readme, language);

/** The cells of the table that has this heading, row by row. */
function table(heading: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  expect(start, `a table with the heading ${heading}`).toBeGreaterThan(0);
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.split(/ ?(?<!\\)\| ?/).slice(1, -1));
}

const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');

test('every npm script that is named exists', () => {
  const named = Array.from(
    readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g),
    ([, run, own]) => run ?? own,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
});

test.for([
  ['serve', 'flag', addServeCommand],
  ['check', 'flag of check', addCheckCommand],
] as const)('the flags are those of parley %s, with their defaults', ([name, heading, add]) => {
  const program = new Command();
  add(program);
  const options = program.commands.find((command) => command.name() === name)?.options ?? [];
  const rows = table(heading);
  expect(rows.map(([flag]) => bare(flag))).toEqual(options.map(({ flags }) => flags));
  for (const [index, [, fallback]] of rows.entries()) {
    const value: unknown = options[index]?.defaultValue;
    if (fallback?.startsWith('`')) expect(bare(fallback)).toBe(String(value));
  }
});

test('the formats of reports are those that there are', () => {
  const [, , does = ''] = table('flag of check').find(([flag]) => flag?.includes('--report')) ?? [];
  expect(Array.from(does.matchAll(/`(\w+)`/g), ([, name]) => name)).toEqual(formatNames);
});

test('every relative link leads to a file', () => {
  const links = Array.from(readme.matchAll(/\]\(([^)#]+)/g), ([, link = '']) => link);
  const relative = links.filter((link) => !link.startsWith('http'));
  expect(relative.length).toBeGreaterThan(5);
  expect(relative.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test('the floors are those of src, as the architecture test has them', () => {
  const rows = table('floor').map(([floor, folder]) => [bare(folder), Number(floor)] as const);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(rows.map(([folder]) => folder).sort()).toEqual(folders.sort());
  for (const [folder, floor] of rows) expect([folder, floors[folder]]).toEqual([folder, floor]);
});

test('the entry points are those of the package', () => {
  const [line = ''] = /^A file in `src` itself .*$/m.exec(readme) ?? [];
  const named = Array.from(line.matchAll(/`(parley-kit[^`]*)`/g), ([, name]) => name);
  const exported = Object.keys(manifest.exports).map((name) => name.replace('.', 'parley-kit'));
  expect(named).toEqual(exported);
});

test('the APIs are those that ship, each with its contract', () => {
  const contracts = table('API').map(([, contract]) => /\((.*)\)/.exec(contract ?? '')?.[1]);
  expect(contracts).toEqual(apis.map(({ name }) => `openapi/${name}.yaml`));
});

test('the scenarios are those of the APIs, in their words', () => {
  const found = apis.flatMap((api) =>
    Array.from(compileApi(api).scenarios, ([name, { description }]) => [
      api.name,
      name,
      description,
    ]),
  );
  const said = table('scenario').flatMap(([name, names, description]) =>
    (names === 'all' ? apis.map((api) => api.name) : (names ?? '').split(', ')).map((api) => [
      api,
      bare(name),
      description,
    ]),
  );
  const sorted = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.join(' | ')).sort();
  expect(sorted(said)).toEqual(sorted(found));
});

test('as many packages come with it as the README says', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { dev?: boolean; peer?: boolean; devOptional?: boolean }>>;
  };
  const { '': _, ...others } = packages;
  const installed = Object.values(others).filter((it) => !it.dev && !it.peer && !it.devOptional);
  expect(readme).toContain(`${installed.length} packages come with it`);
});

test('every dependency is there with its kind and licence, and no other', () => {
  const kinds = new Map<string, string[]>();
  for (const [kind, names] of [
    ['runtime', manifest.dependencies],
    ['peer, optional', manifest.peerDependencies],
    ['development', manifest.devDependencies],
  ] as const) {
    for (const name of Object.keys(names)) kinds.set(name, [...(kinds.get(name) ?? []), kind]);
  }
  const expected = [...kinds].map(([name, kinds]) => {
    const file = join(root, 'node_modules', name, 'package.json');
    const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string };
    return [name, kinds.join('; '), license ?? 'none stated'];
  });
  const rows = table('package');
  const sorted = (list: readonly unknown[]) => list.map((it) => JSON.stringify(it)).sort();
  const found = rows.map(([name, kind, licence]) => [bare(name), kind, licence]);
  expect(sorted(found)).toEqual(sorted(expected));
  expect(rows.every(([, , , why]) => why)).toBe(true);
});

test('what npm start is said to print, it prints', () => {
  const origin = 'http://127.0.0.1:4010';
  const facts = { version: manifest.version, origin, apis: createMock().apis };
  const banner = stripVTControlCharacters(renderBanner({ ...facts, controlNote: undefined }));
  const [printed = ''] = blocks('text');
  expect(banner.split('\n')).toEqual(expect.arrayContaining(printed.trimEnd().split('\n')));
});

test('the picture has the steps of the pipeline in their order', () => {
  const pipeline = readFileSync(join(root, 'src/mock/pipeline.ts'), 'utf8');
  const [, comment = ''] = /^ \* (match → [^.]*)\.$/m.exec(pipeline) ?? [];
  const steps = comment.replaceAll('\n *', '');
  const [picture = ''] = blocks('mermaid');
  const labels = Array.from(picture.matchAll(/\["?([^\]"]+)/g), ([, label = '']) => label);
  const places = steps
    .split(' → ')
    .map((step) => labels.findIndex((label) => label.startsWith(step)));
  expect(places.length).toBeGreaterThan(5);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

let served: Served;
beforeAll(async () => {
  served = await serve({ port: 0 });
});
afterAll(() => served.close());

test('the control routes are those that there are', async () => {
  const response = await fetch(`${served.origin}/_parley`);
  const { detail } = (await response.json()) as { detail: string };
  const routes = detail.replace('There are: ', '').replace(/\.$/, '').split('; ');
  expect(table('route').map(([route]) => bare(route))).toEqual(routes);
});

test('every curl line is answered as said, in the order of the text', async () => {
  await expectAnswers(readme, served.origin);
}, 30_000);

test('every TypeScript example runs and prints what it says', async () => {
  await expectPrints(blocks('ts'));
});
