import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { apis } from '../src/apis/index.ts';
import { createMock } from '../src/index.ts';
import { renderBanner } from '../src/node/banner.ts';
import { addCheckCommand } from '../src/node/check-command.ts';
import { formatNames } from '../src/node/report-files.ts';
import { addServeCommand } from '../src/node/serve-command.ts';
import { type Served, serve } from '../src/node.ts';
import { floors } from './architecture/import-rules.ts';
import { requestOf } from './curl.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The code blocks of a language, without the indentation of a list. */
const blocks = (language: string): readonly string[] =>
  Array.from(
    readme.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm')),
    (match) => (match[2] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  );

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
  const [, steps = ''] = /^ \* (match → .*)\.$/m.exec(pipeline) ?? [];
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
  const text = blocks('sh').join('\n').replaceAll('\\\n', ' ');
  const said = Array.from(text.matchAll(/^(for .*|curl .*)\n# (\d+) (.*)$/gm));
  expect(said).toHaveLength(text.match(/\bcurl /g)?.length ?? 0);
  for (const [, line = '', status, part] of said) {
    const [, times = '1', loop] = /^for i in \$\(seq (\d+)\); do (.*); done$/.exec(line) ?? [];
    const request = requestOf((loop ?? line).replace('http://127.0.0.1:4010', served.origin));
    let response = await fetch(request.clone());
    for (let count = 1; count < Number(times); count++) {
      await response.body?.cancel();
      response = await fetch(request.clone());
    }
    const answer = `${response.status} ${await response.text()}`;
    expect(answer, line).toMatch(new RegExp(`^${status} `));
    expect(answer, line).toContain(part);
  }
}, 30_000);

/** What stands for the modules that the examples import. */
const modules: Readonly<Record<string, string>> = {
  'parley-kit': 'src/index.ts',
  'parley-kit/msw': 'src/msw.ts',
  'parley-kit/node': 'src/node.ts',
  '../../generated/library/document.ts': 'test/library.ts',
  '../../mock/define-api.ts': 'src/mock/define-api.ts',
};

/** The example with imports that lead to the sources. */
const linked = (code: string, target: (path: string) => string): string =>
  code
    .replace('{ document } from', '{ libraryDocument as document } from')
    .replaceAll(/from '([^']+)'/g, (whole, name: string) => {
      const path = modules[name];
      return path === undefined ? whole : `from '${target(join(root, path))}'`;
    });

const examples = blocks('ts');

test('every TypeScript example compiles', () => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as unknown;
  const { options } = ts.parseJsonConfigFileContent(
    { ...(config as object), files: [] },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const files = new Map(
    examples.map((code, index) => [
      join(root, `readme-${index}.ts`),
      `${linked(code, (path) => path)}\nexport {};\n`,
    ]),
  );
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const found = [...files.keys()].flatMap((name) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)),
  );
  expect(
    found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  ).toEqual([]);
}, 30_000);

test('every TypeScript example runs and prints what it says', async () => {
  // Beside node_modules, so that the examples find what they import.
  const folder = mkdtempSync(join(root, 'node_modules/.readme-'));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((value) => {
    printed.push(String(value));
  });
  try {
    for (const [index, code] of examples.entries()) {
      const file = join(folder, `example-${index}.mjs`);
      const source = linked(code, (path) => pathToFileURL(path).href);
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
      writeFileSync(file, ts.transpileModule(source, { compilerOptions }).outputText);
      await import(pathToFileURL(file).href);
    }
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  const said = Array.from(
    examples.join('\n').matchAll(/console\.log\(.*\); \/\/ (.*)$/gm),
    ([, it]) => it,
  );
  expect(said.length).toBeGreaterThan(3);
  expect(printed).toEqual(said);
});
