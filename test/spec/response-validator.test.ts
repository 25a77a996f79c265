import { expect, test } from 'vitest';
import { compileContract } from '../../src/spec/contract.ts';
import { asDocument } from '../../src/spec/document.ts';
import {
  compileResponseValidator,
  documentedResponse,
  type JudgedResponse,
} from '../../src/spec/response-validator.ts';

const json = (schema: unknown) => ({ 'application/json': { schema } });
const contract = compileContract({
  name: 'answers',
  document: asDocument({
    openapi: '3.1.0',
    info: { title: 'Answers', version: '1' },
    paths: {
      '/thing': {
        get: {
          operationId: 'getThing',
          responses: {
            200: {
              description: 'A thing',
              headers: {
                'X-Left': { required: true, schema: { type: 'integer', minimum: 0 } },
                'X-Digits': { schema: { type: 'string', pattern: '^[0-9]{3}$' } },
              },
              content: json({
                type: 'object',
                required: ['name'],
                properties: { name: { type: 'string' } },
              }),
            },
            204: { description: 'Nothing' },
            206: { description: 'Bytes', content: { 'application/octet-stream': {} } },
            404: { description: 'Gone', content: json({ const: 'gone' }) },
            '4XX': { description: 'Wrong', content: json({ const: 'wrong' }) },
            default: { description: 'Else', content: json({ const: 'else' }) },
          },
        },
      },
      '/strict': {
        get: { operationId: 'getStrict', responses: { 200: { description: 'Fine' } } },
      },
    },
  }),
});
const [thing, strict] = contract.operations;
if (!thing || !strict) throw new Error('There are no operations.');
const judgeThing = compileResponseValidator(contract, thing);

interface Sent extends Partial<Omit<JudgedResponse, 'header'>> {
  readonly headers?: Readonly<Record<string, string>>;
}

const responseOf = ({ headers = { 'X-Left': '1' }, ...rest }: Sent): JudgedResponse => ({
  status: 200,
  mediaType: 'application/json',
  header: (name) => headers[name],
  body: { name: 'a' },
  ...rest,
});

const judge = (sent: Sent) =>
  judgeThing(responseOf(sent)).map(
    ({ place, problem, pointer }) => `${place} ${problem} (${pointer})`,
  );
const responses = '/paths/~1thing/get/responses';

test('an answer that the contract has is not objected to', () => {
  expect(judge({})).toEqual([]);
  expect(judge({ headers: { 'X-Left': '0', 'X-Digits': '012' } })).toEqual([]);
  expect(judge({ status: 204, mediaType: undefined, body: undefined })).toEqual([]);
  expect(judge({ status: 206, mediaType: 'application/octet-stream' })).toEqual([]);
});

test('a status has the response of its own, of its class or the default', () => {
  const pointer = (status: number) => documentedResponse(thing, status)?.pointer;
  expect([404, 418, 500, 301].map(pointer)).toEqual([
    `${responses}/404`,
    `${responses}/4XX`,
    `${responses}/default`,
    `${responses}/default`,
  ]);
  expect(documentedResponse(strict, 201)).toBeUndefined();
});

test('a status that the contract lacks is named with those it has', () => {
  expect(compileResponseValidator(contract, strict)(responseOf({ status: 201 }))).toEqual([
    {
      place: 'status',
      problem: 'must be one of 200, is 201',
      expected: ['200'],
      actual: 201,
      pointer: '/paths/~1strict/get/responses',
    },
  ]);
});

test.for([
  [{ headers: {} }, `header X-Left is required (${responses}/200/headers/X-Left/schema)`],
  [
    { headers: { 'X-Left': '-1' } },
    `header X-Left must be integer (${responses}/200/headers/X-Left/schema/type)`,
  ],
  [
    { headers: { 'X-Left': 'few' } },
    `header X-Left must be integer (${responses}/200/headers/X-Left/schema/type)`,
  ],
  [
    { headers: { 'X-Left': '1', 'X-Digits': '12' } },
    `header X-Digits must match ^[0-9]{3}$ (${responses}/200/headers/X-Digits/schema/pattern)`,
  ],
  [
    { mediaType: 'text/plain' },
    `media type must be application/json, is text/plain (${responses}/200/content)`,
  ],
  [
    { mediaType: undefined, body: undefined },
    `media type must be application/json, is missing (${responses}/200/content)`,
  ],
  [{ body: {} }, `/name is required (${responses}/200/content/application~1json/schema/required)`],
  [{ body: [] }, `/ must be object (${responses}/200/content/application~1json/schema/type)`],
  [{ status: 204 }, `body must be absent (${responses}/204)`],
  [
    { status: 418, body: 'gone' },
    `/ must be "wrong" (${responses}/4XX/content/application~1json/schema/const)`,
  ],
] as const)('%j is objected to: %s', ([sent, message]) => {
  expect(judge(sent)).toEqual([message]);
});
