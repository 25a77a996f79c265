import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseContract, readDefinition } from '../../src/node/contract-file.ts';
import { FileError } from '../../src/node/file-error.ts';
import { libraryDocument, libraryWith } from '../library.ts';

const parse = (text: string) => parseContract({ name: 'library', path: 'library.yaml', text });

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** The library as YAML, with other values at JSON pointers. */
const textOf = (changes: Readonly<Record<string, unknown>> = {}) =>
  stringify(libraryWith(changes), { aliasDuplicateObjects: false });

/** The place of the first line that holds this text. */
function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

test('a contract in YAML or JSON is the document it says', () => {
  expect(parse(textOf())).toEqual(libraryDocument);
  expect(parse(JSON.stringify(libraryDocument))).toEqual(libraryDocument);
});

test.for([
  [
    'openapi: 3.1.0\ninfo:\n  title: a\n  title: b\n',
    /^library\.yaml:4:3: Map keys must be unique/,
  ],
  ['openapi: 3.1.0\ninfo: {title: a\n', /^library\.yaml:3:1: /],
  ['openapi: "3.1.0\n', /^library\.yaml:2:1: Missing closing "quote/],
  ['\topenapi: 3.1.0\n', /^library\.yaml:1:1: Tabs are not allowed/],
  ['openapi: *gone\n', /^library\.yaml:1:10: there is no anchor gone before this$/],
] as const)('%j is reported as YAML with file, line and column', ([text, message]) => {
  expect(messageOf(() => parse(text))).toMatch(message);
});

test('every YAML error has its own line', () => {
  const message = messageOf(() => parse('a: 1\na: 2\na: 3\n'));
  expect(message.split('\n').map((line) => line.slice(0, 17))).toEqual([
    'library.yaml:2:1:',
    'library.yaml:3:1:',
  ]);
});

test.for(['', '# nothing\n', '- a list\n', 'just text\n'])('%j is no document', (text) => {
  expect(messageOf(() => parse(text))).toBe(
    'library.yaml:1:1: expected an OpenAPI document, a mapping (at /)',
  );
});

test('what is missing is reported where the nearest part of the way there is', () => {
  expect(messageOf(() => parse('info: {}\n'))).toBe(
    'library.yaml:1:1: expected version 3.1.x (at /openapi)',
  );
  const text = textOf({ '/paths/~1hours/get/operationId': undefined });
  const line = lineOf(text, '/hours:') + 2;
  expect(messageOf(() => parse(text))).toBe(
    `library.yaml:${line}:7: expected an operationId (at /paths/~1hours/get)`,
  );
});

test.for([
  [
    '/paths/~1books/get/x-pagination/oversize',
    'oversize: maybe',
    'maybe',
    'must be one of clamp, reject',
  ],
  [
    '/paths/~1books~1{id}/parameters/0/in',
    'in: elsewhere',
    undefined,
    'expected a name, and in: path, query, header, cookie',
  ],
  ['/paths/~1books/get/parameters/2/x-evidence', 'x-evidence: heard', 'heard', 'must be one of'],
  ['/x-error-format/kinds/conflict/status', 'status: 200', '200', 'must be at least 400'],
] as const)('a wrong %s is reported on its line', ([pointer, part, value, problem]) => {
  const text = textOf({ [pointer]: part.replace(/^.*: /, '') });
  const number = textOf({ [pointer]: 200 });
  const source = value === '200' ? number : text;
  const message = messageOf(() => parse(source));
  const [, line, column] = /^library\.yaml:(\d+):(\d+): /.exec(message) ?? [];
  const found = source.split('\n')[Number(line) - 1] ?? '';
  expect(message).toContain(problem);
  if (value !== undefined) expect(found.slice(Number(column) - 1)).toBe(value);
  else expect(found).toContain('name: id');
});

test.for([
  ["'200'", "'200'"],
  ['200', '200'],
] as const)('a response written as %s is found with its error', ([written]) => {
  const text = [
    'openapi: 3.1.0',
    'info: { title: T, version: "1" }',
    'paths:',
    '  /a:',
    '    get:',
    '      operationId: getA',
    '      responses:',
    `        ${written}:`,
    '          description: Fine',
    '          headers:',
    '            X-A: { $ref: "#/components/headers/Gone" }',
  ].join('\n');
  expect(messageOf(() => parse(text))).toBe(
    'library.yaml:11:26: #/components/headers/Gone does not exist (at /paths/~1a/get/responses/200/headers/X-A/$ref)',
  );
});

test('what else a contract is to be good for can be proven with it', () => {
  const prove = () => {
    throw new TypeError('a bug, not a contract error');
  };
  const file = { name: 'library', path: 'library.yaml', text: textOf() };
  expect(() => parseContract(file, prove)).toThrow(TypeError);
});

test('a file that is not there is reported by name', () => {
  const path = '/nowhere/library.yaml';
  expect(messageOf(() => readDefinition({ name: 'library' }, path))).toBe(
    '/nowhere/library.yaml: cannot be read (ENOENT)',
  );
});
