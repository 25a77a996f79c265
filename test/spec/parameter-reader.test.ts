import { expect, test } from 'vitest';
import { compileContract } from '../../src/spec/contract.ts';
import { asDocument } from '../../src/spec/document.ts';
import { compileParameterReader } from '../../src/spec/parameter-reader.ts';

const declared = [
  { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
  { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
  { name: 'size', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
  { name: 'weight', in: 'query', schema: { $ref: '#/components/schemas/Weight' } },
  { name: 'open', in: 'query', schema: { type: 'boolean' } },
  { name: 'word', in: 'query', schema: { type: 'string', minLength: 1 } },
  { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
  { name: 'tab', in: 'cookie', schema: { type: 'integer' } },
];
const contract = compileContract({
  name: 'reading',
  document: asDocument({
    openapi: '3.1.0',
    info: { title: 'Reading', version: '1' },
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'getThing',
          parameters: declared,
          responses: { 200: { description: 'Fine' } },
        },
      },
    },
    components: { schemas: { Weight: { type: 'number', exclusiveMinimum: 0 } } },
  }),
});
const [operation] = contract.operations;
if (!operation) throw new Error('There is no operation.');
const readers = {
  refusing: compileParameterReader({ contract, operation }),
  clamping: compileParameterReader({ contract, operation, clamped: ['size'] }),
};

interface Sent {
  readonly id?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly reader?: keyof typeof readers;
}

function read({ id = '7', query = '', headers = {}, reader = 'refusing' }: Sent) {
  const { values, problems } = readers[reader]({
    path: { id },
    query: new URLSearchParams(query),
    header: (name) => headers[name],
  });
  return { values, problems: problems.map((it) => `${it.parameter.name} ${it.problem}`) };
}

test('values are of their schema’s type, defaults are filled in, absent ones are left out', () => {
  expect(read({}).values).toEqual({ id: 7, page: 1 });
  expect(read({ query: 'page=3&size=20&weight=1.5&open=false&word=7' }).values).toEqual({
    id: 7,
    page: 3,
    size: 20,
    weight: 1.5,
    open: false,
    word: '7',
  });
});

test('headers are looked up in lower case and cookies in the Cookie header', () => {
  const headers = { 'x-trace': 'abc', cookie: 'table=9; tab=4;other="tab=5"', tab: '6' };
  expect(read({ headers }).values).toMatchObject({ 'X-Trace': 'abc', tab: 4 });
});

test.for([
  ['page=0', 'page must be at least 1'],
  ['page=', 'page must be integer'],
  ['page=1.5', 'page must be integer'],
  ['page=1e1', 'page must be integer'],
  ['page=0x10', 'page must be integer'],
  ['page=%201', 'page must be integer'],
  ['page=-', 'page must be integer'],
  [`page=${'9'.repeat(400)}`, 'page must be integer'],
  ['weight=NaN', 'weight must be number'],
  ['weight=0', 'weight must be more than 0'],
  ['open=1', 'open must be boolean'],
  ['open=TRUE', 'open must be boolean'],
  ['word=', 'word must not be empty'],
  ['page=1&page=2', 'page must be given once'],
  ['size=101', 'size must be at most 100'],
] as const)('with ?%s the %s', ([query, problem]) => {
  expect(read({ query }).problems).toEqual([problem]);
});

test('a value with a problem is not among the values', () => {
  expect(read({ query: 'page=0&size=5' }).values).toEqual({ id: 7, size: 5 });
});

test('every problem is told, in the order of the contract', () => {
  expect(read({ id: 'x', query: 'open=?&page=0' }).problems).toEqual([
    'id must be integer',
    'page must be at least 1',
    'open must be boolean',
  ]);
});

test('a required parameter must be there', () => {
  const { problems } = readers.refusing({
    path: {},
    query: new URLSearchParams(),
    header: () => undefined,
  });
  expect(problems.map((it) => `${it.parameter.name} ${it.problem}`)).toEqual(['id is required']);
});

test('a clamped parameter takes its maximum instead of more', () => {
  expect(read({ query: 'size=101', reader: 'clamping' })).toMatchObject({
    values: { size: 100 },
    problems: [],
  });
  expect(read({ query: 'size=0', reader: 'clamping' }).problems).toEqual([
    'size must be at least 1',
  ]);
  expect(read({ query: 'size=ten', reader: 'clamping' }).problems).toEqual([
    'size must be integer',
  ]);
});

test('what the contract does not name is not read', () => {
  expect(read({ query: 'unknown=1&__proto__=2' })).toEqual({
    values: { id: 7, page: 1 },
    problems: [],
  });
});
