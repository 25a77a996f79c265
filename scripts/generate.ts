import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import peggy from 'peggy';
import type { ApiDefinition } from '../src/mock/define-api.ts';
import { locate, type OpenApiDocument } from '../src/spec/document.ts';
import { neededSchemas } from '../src/spec/needed-schemas.ts';
import { compileOperations } from '../src/spec/operation.ts';
import { renderClientContract, renderLists } from './client-contract.ts';
import { withOperations } from './operations-table.ts';
import { rulesPage } from './rules-page.ts';
import { renderChecks } from './validators.ts';

const COMMAND = 'npm run generate';
const VOCABULARY = 'openapi/extensions.schema.json';
const STATE_FILE = 'openapi/state-file.schema.json';
const README = 'README.md';
const OVERVIEWS = 'src/generated/overviews.ts';
const RULES = 'docs/rules.md';

/** A file that others are generated from; `name` is the API's. */
type Source = { name: string; path: string; text: string };

type Finding = { path: string; problem: 'stale' | 'missing' | 'orphaned' };

/** Writes what is stale or missing, removes what no contract asks for, and tells what it did. */
export async function generate(root: string): Promise<Finding[]> {
  // The contracts are then held to the vocabulary as it is now, and the operations are those of the new contracts.
  const vocabulary = write(root, { wanted: renderVocabulary(root), present: readGenerated(root) });
  const wanted = await renderAll(root);
  const contracts = write(root, { wanted, present: readGenerated(root), orphans: true });
  const pages = [await renderMocks(root), await renderRules(root)];
  return [...vocabulary, ...contracts, ...pages.flatMap((page) => write(root, page))];
}

type Files = { wanted: Map<string, string>; present: Map<string, string> };

function write(root: string, { orphans, ...files }: Files & { orphans?: boolean }): Finding[] {
  const { wanted } = files;
  const findings = compare(files).filter(({ problem }) => orphans || problem !== 'orphaned');
  for (const { path, problem } of findings) {
    const file = join(root, path);
    if (problem === 'orphaned') {
      rmSync(file);
      if (readdirSync(dirname(file)).length === 0) rmSync(dirname(file), { recursive: true });
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, wanted.get(path) ?? '');
    }
  }
  return findings;
}

/** The same findings with nothing written. What the APIs come to is known once their contracts are fresh. */
export async function check(root: string): Promise<Finding[]> {
  const findings = compare({ wanted: await renderAll(root), present: readGenerated(root) });
  if (findings.length > 0) return findings;
  return [await renderMocks(root), await renderRules(root)].flatMap(compare);
}

async function renderAll(root: string): Promise<Map<string, string>> {
  const { parseContract } = await import('../src/node/contract-file.ts');
  const { loadSchemaCompiler } = await import('../src/spec/uncompiled.ts');
  await loadSchemaCompiler();
  const wanted = new Map([...renderVocabulary(root), ...renderStateFile(root)]);
  for (const contract of readContracts(root)) {
    const document = parseContract(contract);
    const folder = `src/generated/${contract.name}`;
    const types = banner(contract) + (await renderTypes(contract, document));
    wanted.set(`${folder}/types.ts`, isOwn(contract) ? types : types + renderLists(document));
    wanted.set(`${folder}/document.ts`, banner(contract) + renderDocument(document));
    // Parley's own control API is no mock's.
    if (isOwn(contract)) continue;
    wanted.set(`${folder}/client.ts`, banner(contract) + renderClientContract(document));
    wanted.set(`${folder}/validators.ts`, renderValidators(contract, document));
  }
  for (const grammar of readGrammars(root)) {
    const file = basename(grammar.path, '.peggy');
    wanted.set(`src/generated/${grammar.name}/${file}.ts`, renderParser(grammar));
  }
  return wanted;
}

/** The control API of mocks has a client written by hand. */
const isOwn = ({ name }: Source): boolean => name.startsWith('parley-');

function renderVocabulary(root: string): Map<string, string> {
  const path = join(root, VOCABULARY);
  if (!existsSync(path)) return new Map();
  const schemas = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), null, 2);
  const text = `${banner({ path: VOCABULARY })}export const extensionSchemas = ${schemas};\n`;
  return new Map([['src/generated/extensions.ts', text]]);
}

/** What a file of a session's state is held to. */
function renderStateFile(root: string): Map<string, string> {
  const path = join(root, STATE_FILE);
  if (!existsSync(path)) return new Map();
  const document: object = JSON.parse(readFileSync(path, 'utf8'));
  const lines = [
    '// @ts-nocheck',
    banner({ path: STATE_FILE }),
    "import type { CompiledSchemas } from '../spec/compiled-schemas.ts';",
    '',
    'export const stateFile: CompiledSchemas = {',
    `document: ${JSON.stringify(document, null, 2)},`,
    `${renderChecks(document, [''])},`,
    '};',
    '',
  ];
  return new Map([['src/generated/state-file.ts', lines.join('\n')]]);
}

/** How each operation is served is known to the APIs alone: the README's table, and what is told of each before it is loaded. */
async function renderMocks(root: string): Promise<Files> {
  const shipped = join(root, 'src/apis/index.ts');
  if (!existsSync(shipped)) return { wanted: new Map(), present: new Map() };
  const { apis }: { apis: readonly ApiDefinition[] } = await import(pathToFileURL(shipped).href);
  const { compileApi } = await import('../src/mock/compile-api.ts');
  const { describe } = await import('../src/mock/mocked-api.ts');
  const overviews = apis.map(compileApi).map((api) => ({
    described: describe(api),
    secrets: [...api.credentials.keys()],
  }));
  const present = new Map(
    [README, OVERVIEWS]
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  const table = withOperations(
    present.get(README) ?? '',
    overviews.map(({ described }) => described),
  );
  const literal = JSON.stringify(overviews, null, 2);
  const text = `${banner({ path: 'src/apis' })}export const overviews = ${literal} as const;\n`;
  return {
    wanted: new Map([
      [README, table],
      [OVERVIEWS, text],
    ]),
    present,
  };
}

/** What answers are held to is known to the rules alone. */
async function renderRules(root: string): Promise<Files> {
  const list = join(root, 'src/check/rule-list.ts');
  if (!existsSync(list)) return { wanted: new Map(), present: new Map() };
  const { rulesWith }: typeof import('../src/check/rule-list.ts') = await import(
    pathToFileURL(list).href
  );
  const { contractNamed, contractNames } = await import('../src/apis/contracts.ts');
  const rules = rulesWith([]);
  const laws = await Promise.all(
    contractNames.map(async (api) => {
      const all = rulesWith((await contractNamed(api)).laws);
      return { api, rules: all.filter(({ name }) => !rules.some((it) => it.name === name)) };
    }),
  );
  const file = join(root, RULES);
  return {
    wanted: new Map([[RULES, rulesPage({ rules, laws })]]),
    present: new Map(existsSync(file) ? [[RULES, readFileSync(file, 'utf8')]] : []),
  };
}

function compare(files: Files): Finding[] {
  const findings: Finding[] = [];
  for (const [path, text] of files.wanted) {
    const found = files.present.get(path);
    if (found === undefined) findings.push({ path, problem: 'missing' });
    else if (found !== text) findings.push({ path, problem: 'stale' });
  }
  for (const path of files.present.keys()) {
    if (!files.wanted.has(path)) findings.push({ path, problem: 'orphaned' });
  }
  return findings;
}

async function renderTypes({ path }: Source, document: OpenApiDocument): Promise<string> {
  try {
    // A copy, because the bundler inside writes into what it is given.
    const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
      exportType: true,
      // A default is what the server fills in; it does not make the field present in a body.
      defaultNonNullable: false,
      // `type: object` alone says "any object"; the library's own reading is "an empty one".
      emptyObjectsUnknown: true,
      silent: true,
    });
    return astToString(nodes) + renderDefaulted(document);
  } catch (error) {
    throw new Error(`${path}: ${String(error)} (npm run check:spec names the line)`);
  }
}

/** Which query parameters a handler always finds filled in; openapi-typescript has no notion of that. */
function renderDefaulted(document: OpenApiDocument): string {
  const lines = compileOperations(document).map(({ operationId, parameters }) => {
    const names = parameters
      .filter((it) => it.in === 'query' && 'default' in locate(document, it.schema).node)
      .map(({ name }) => JSON.stringify(name));
    return `    ${operationId}: ${names.join(' | ') || 'never'};`;
  });
  return `export type defaulted = {\n${lines.join('\n')}\n};\n`;
}

function renderDocument(document: OpenApiDocument): string {
  const literal = JSON.stringify(document, null, 2);
  return [
    "import type { OpenApiDocument } from '../../spec/document.ts';",
    '',
    `export const document: OpenApiDocument = ${literal};`,
    '',
  ].join('\n');
}

function renderValidators(contract: Source, document: OpenApiDocument): string {
  return [
    '// @ts-nocheck',
    banner(contract),
    "import type { CompiledSchemas } from '../../spec/compiled-schemas.ts';",
    "import { document } from './document.ts';",
    '',
    'export const validators: CompiledSchemas = {',
    'document,',
    `${renderChecks(document, neededSchemas(document))},`,
    '};',
    '',
  ].join('\n');
}

/** The parser as one expression, so that its own untyped names stay inside. */
function renderParser({ path, text }: Source): string {
  const source = peggy.generate(text, { output: 'source', format: 'bare', grammarSource: path });
  return [
    '// @ts-nocheck',
    banner({ path }).trimEnd(),
    '',
    '/** What a text that breaks the grammar is refused with. */',
    'export interface ParseFailure extends Error {',
    '  readonly location: { readonly start: { readonly offset: number } };',
    '}',
    '',
    'export const parser: {',
    '  /** Throws `SyntaxError` for a text that breaks the grammar. */',
    '  parse(text: string): unknown;',
    '  readonly SyntaxError: abstract new (...args: never[]) => ParseFailure;',
    `} = ${source.trim().replace(/;$/, '')};`,
    '',
  ].join('\n');
}

function banner({ path }: { path: string }): string {
  return `// machine-written by ${COMMAND} from ${path}; do not edit\n\n`;
}

function readContracts(root: string): Source[] {
  const folder = join(root, 'openapi');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name: basename(name, '.yaml'),
      path: `openapi/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** A grammar of an API's own stands beside its handlers. */
function readGrammars(root: string): Source[] {
  const folder = join(root, 'src/apis');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.peggy'))
    .sort()
    .map((path) => ({
      name: dirname(path),
      path: `src/apis/${path.split(sep).join('/')}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

function readGenerated(root: string): Map<string, string> {
  const folder = join(root, 'src/generated');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // It is no contract's.
    .filter((file) => file !== join(root, OVERVIEWS))
    .sort();
  return new Map(
    files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

async function main(args: string[]): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const checking = args.includes('--check');
  try {
    const findings = checking ? await check(root) : await generate(root);
    for (const { path, problem } of findings) console.log(`${problem}: ${path}`);
    if (checking && findings.length > 0) {
      console.error(`Generated files do not match openapi/ and the grammars; run: ${COMMAND}`);
      return 1;
    }
    console.log(`Generated files are ${findings.length > 0 ? 'rewritten' : 'fresh'}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && /^(Contract|File)Error$/.test(error.name))) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
