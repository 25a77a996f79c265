import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check, generate } from '../../scripts/generate.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const contract = fileURLToPath(new URL('one-operation.yaml', import.meta.url));
const types = 'src/generated/library/types.ts';
const document = 'src/generated/library/document.ts';
const validators = 'src/generated/library/validators.ts';
const prose = 'src/generated/library/prose.ts';
const client = 'src/generated/library/client.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-generate-'));
  mkdirSync(join(root, 'openapi'));
  cpSync(contract, join(root, 'openapi/library.yaml'));
});

afterEach(() => rmSync(root, { recursive: true }));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

test('the generated files of this repository are fresh', async () => {
  expect(await check(repository)).toEqual([]);
});

test('checking names what is missing and writes nothing', async () => {
  expect(await check(root)).toEqual([
    { path: types, problem: 'missing' },
    { path: document, problem: 'missing' },
    { path: prose, problem: 'missing' },
    { path: client, problem: 'missing' },
    { path: validators, problem: 'missing' },
  ]);
  expect(existsSync(join(root, 'src'))).toBe(false);
});

test('what was just generated is fresh', async () => {
  await generate(root);
  expect(await check(root)).toEqual([]);
  expect(await generate(root)).toEqual([]);
});

test('a changed contract makes its files stale, and generating freshens them', async () => {
  await generate(root);
  write('openapi/library.yaml', read('openapi/library.yaml').replaceAll('getBook', 'readBook'));
  expect(await check(root)).toEqual([
    { path: types, problem: 'stale' },
    { path: document, problem: 'stale' },
  ]);
  await generate(root);
  expect(await check(root)).toEqual([]);
});

test('a file edited by hand is stale', async () => {
  await generate(root);
  write(types, `${read(types)}\nexport type Extra = string;\n`);
  expect(await check(root)).toEqual([{ path: types, problem: 'stale' }]);
});

test('the README of APIs gets a table of their operations, and a table out of date is stale', async () => {
  const table = '<!-- operations:start -->\n\n0 operations';
  mkdirSync(join(root, 'src/apis'), { recursive: true });
  write('src/apis/index.ts', 'export const apis = [];\n');
  await generate(root);
  expect(read('README.md')).toContain(table);
  write('README.md', read('README.md').replace('0 operations', '7 operations'));
  expect(await check(root)).toEqual([{ path: 'README.md', problem: 'stale' }]);
  await generate(root);
  expect(read('README.md')).toContain(table);
});

test('files without a contract are orphaned, and generating removes them with their folder', async () => {
  await generate(root);
  rmSync(join(root, 'openapi/library.yaml'));
  expect(await check(root)).toEqual([
    { path: client, problem: 'orphaned' },
    { path: document, problem: 'orphaned' },
    { path: prose, problem: 'orphaned' },
    { path: types, problem: 'orphaned' },
    { path: validators, problem: 'orphaned' },
  ]);
  await generate(root);
  expect(existsSync(join(root, 'src/generated/library'))).toBe(false);
});

test('files beside the contracts are not contracts', async () => {
  write('openapi/README.md', '# Notes');
  await generate(root);
  expect(await check(root)).toEqual([]);
});

test('the document is a literal in the order of the contract, under a note that it is machine-written', async () => {
  await generate(root);
  const text = read(document);
  expect(text).toMatch(
    /^\/\/ machine-written by npm run generate from openapi\/library.yaml; do not edit\n/,
  );
  expect(text).toContain("import type { OpenApiDocument } from '../../spec/document.ts';");
  const literal = text.slice(text.indexOf('= {') + 2, text.lastIndexOf(';'));
  expect(Object.keys(JSON.parse(literal))).toEqual([
    'openapi',
    'info',
    'servers',
    'paths',
    'components',
  ]);
});

test('types take a field with a default as optional and an object without properties as any object', async () => {
  await generate(root);
  const text = read(types);
  expect(text).toContain('operations["getBook"]');
  expect(text).toContain('pages?: number');
  expect(text).toContain('extra?: Record<string, unknown>');
});

test('a list is typed by its items and parameters, and a client learns how to read it', async () => {
  const contract = read('openapi/library.yaml').replace(
    '      responses:',
    '      x-pagination: { style: whole, response: { items: /authors } }\n      responses:',
  );
  write('openapi/library.yaml', contract);
  await generate(root);
  expect(read(types)).toContain(
    'item: NonNullable<operations["getBook"]["responses"][200]["content"]["application/json"]["authors"]>[number];',
  );
  expect(read(types)).toContain('parameters: operations["getBook"]["parameters"]["path"];');
  expect(read(client)).toContain('"pathParameters": [\n        "id"\n      ]');
});

test('a list whose path and query share a name is refused', async () => {
  const contract = read('openapi/library.yaml').replace(
    '      parameters:',
    "      x-pagination: { style: whole, response: { items: '' } }\n      parameters:\n        - { name: id, in: query, schema: { type: string } }",
  );
  write('openapi/library.yaml', contract);
  await expect(generate(root)).rejects.toThrow(
    '/paths/~1books~1{id}/get/parameters: expected id either in the path or in the query of a list',
  );
});

test('a grammar beside the handlers of an API becomes a parser among its generated files', async () => {
  mkdirSync(join(root, 'src/apis/library'), { recursive: true });
  write('src/apis/library/shelf-mark.peggy', "Mark = [A-Z]+ '-' [0-9]+");
  const parser = 'src/generated/library/shelf-mark.ts';
  expect(await check(root)).toContainEqual({ path: parser, problem: 'missing' });
  await generate(root);
  expect(await check(root)).toEqual([]);
  expect(read(parser)).toContain(
    '// machine-written by npm run generate from src/apis/library/shelf-mark.peggy; do not edit\n',
  );
  write('src/apis/library/shelf-mark.peggy', "Mark = [A-Z]+ '/' [0-9]+");
  expect(await check(root)).toEqual([{ path: parser, problem: 'stale' }]);
});

test('a YAML error is reported as file, line and column', async () => {
  write('openapi/library.yaml', 'openapi: 3.1.0\ninfo:\n  title: a\n  title: b\n');
  await expect(check(root)).rejects.toThrow(/^openapi\/library\.yaml:4:3: /);
});

test('a YAML file that is no contract is refused by name', async () => {
  write('openapi/library.yaml', 'hello: world\n');
  await expect(check(root)).rejects.toThrow(
    'openapi/library.yaml:1:1: expected version 3.1.x (at /openapi)',
  );
});

test('a reference to nothing is reported as file, line and column', async () => {
  const text = read('openapi/library.yaml');
  write('openapi/library.yaml', text.replace('schemas/Book', 'schemas/Gone'));
  await expect(check(root)).rejects.toThrow(
    'openapi/library.yaml:24:23: #/components/schemas/Gone does not exist',
  );
});
