import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const COMMAND = 'npm run generate';
const VOCABULARY = 'openapi/extensions.schema.json';

/** A contract nobody can read; each message begins with file:line:column. */
class ContractError extends Error {
  override name = 'ContractError';
}

type Contract = { api: string; path: string; text: string };

type Finding = { path: string; problem: 'stale' | 'missing' | 'orphaned' };

/** Writes what is stale or missing, removes what no contract asks for, and tells what it did. */
export async function generate(root: string): Promise<Finding[]> {
  const wanted = await renderAll(root);
  const findings = compare({ wanted, present: readGenerated(root) });
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

/** The same findings with nothing written. */
export async function check(root: string): Promise<Finding[]> {
  return compare({ wanted: await renderAll(root), present: readGenerated(root) });
}

async function renderAll(root: string): Promise<Map<string, string>> {
  const wanted = new Map<string, string>();
  for (const contract of readContracts(root)) {
    const document = parseContract(contract);
    const folder = `src/generated/${contract.api}`;
    wanted.set(`${folder}/types.ts`, banner(contract) + (await renderTypes(contract, document)));
    wanted.set(`${folder}/document.ts`, banner(contract) + renderDocument(document));
  }
  const vocabulary = join(root, VOCABULARY);
  if (existsSync(vocabulary)) {
    const schemas = JSON.stringify(JSON.parse(readFileSync(vocabulary, 'utf8')), null, 2);
    wanted.set(
      'src/generated/extensions.ts',
      `${banner({ path: VOCABULARY })}export const extensionSchemas = ${schemas};\n`,
    );
  }
  return wanted;
}

function compare(files: { wanted: Map<string, string>; present: Map<string, string> }): Finding[] {
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

function parseContract({ path, text }: Contract): OpenAPI3 {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...yaml.errors, ...yaml.warnings].map(({ message, pos }) => ({
    message,
    offset: pos[0],
  }));
  if (problems.length === 0) problems.push(...danglingReferences(yaml));
  if (problems.length > 0) {
    const messages = problems.map(({ message, offset }) => {
      const { line, col } = lines.linePos(offset);
      return `${path}:${line}:${col}: ${message}`;
    });
    throw new ContractError(messages.join('\n'));
  }
  const document: unknown = yaml.toJS();
  if (!isOpenApi(document)) throw new ContractError(`${path}:1:1: not an OpenAPI document`);
  return document;
}

/** Contracts are self-contained, so every reference must lead to a place in the same file. */
function danglingReferences(yaml: Document.Parsed): { message: string; offset: number }[] {
  const found: { message: string; offset: number }[] = [];
  visit(yaml, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== '$ref' || !isScalar(value)) return;
      const reference = String(value.value);
      const [start, ...pointer] = reference.split('/').map(decodePointerPart);
      if (start === '#' && yaml.hasIn(pointer)) return;
      found.push({ message: `$ref to nothing: ${reference}`, offset: value.range?.[0] ?? 0 });
    },
  });
  return found;
}

function decodePointerPart(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}

function isOpenApi(value: unknown): value is OpenAPI3 {
  return typeof value === 'object' && value !== null && 'openapi' in value;
}

async function renderTypes({ path }: Contract, document: OpenAPI3): Promise<string> {
  try {
    // A copy, because the bundler inside writes into what it is given.
    const nodes = await openapiTS(structuredClone(document), {
      exportType: true,
      // A default is what the server fills in; it does not make the field present in a body.
      defaultNonNullable: false,
      // `type: object` alone says "any object"; the library's own reading is "an empty one".
      emptyObjectsUnknown: true,
      silent: true,
    });
    return astToString(nodes) + renderDefaulted(document);
  } catch (error) {
    throw new ContractError(`${path}: ${String(error)} (npm run check:spec names the line)`);
  }
}

/** Which query parameters a handler always finds filled in; openapi-typescript has no notion of that. */
function renderDefaulted(document: OpenAPI3): string {
  const lines = Object.values(document.paths ?? {}).flatMap((item) =>
    METHODS.flatMap((method) => {
      const operation = '$ref' in item ? undefined : item[method];
      if (!operation || '$ref' in operation) return [];
      const names = (operation.parameters ?? [])
        .filter((parameter) => !('$ref' in parameter) && hasDefault(parameter.schema))
        .map((parameter) => JSON.stringify('name' in parameter ? parameter.name : ''));
      return [`    ${operation.operationId}: ${names.join(' | ') || 'never'};`];
    }),
  );
  return `export type defaulted = {\n${lines.join('\n')}\n};\n`;
}

const hasDefault = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && 'default' in schema;

function renderDocument(document: OpenAPI3): string {
  const literal = JSON.stringify(document, null, 2);
  return [
    "import type { OpenApiDocument } from '../../spec/document.ts';",
    '',
    `export const document: OpenApiDocument = ${literal};`,
    '',
  ].join('\n');
}

function banner({ path }: { path: string }): string {
  return `// machine-written by ${COMMAND} from ${path}; do not edit\n\n`;
}

function readContracts(root: string): Contract[] {
  const folder = join(root, 'openapi');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      api: basename(name, '.yaml'),
      path: `openapi/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

function readGenerated(root: string): Map<string, string> {
  const folder = join(root, 'src/generated');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
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
      console.error(`src/generated does not match openapi/; run: ${COMMAND}`);
      return 1;
    }
    console.log(findings.length > 0 ? 'src/generated is rewritten' : 'src/generated is fresh');
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
