import { expect, test } from 'vitest';
import { responseAllow } from '../../../src/check/rules/response-allow.ts';
import { responseBody } from '../../../src/check/rules/response-body.ts';
import { responseHeaders } from '../../../src/check/rules/response-headers.ts';
import { responseLength } from '../../../src/check/rules/response-length.ts';
import { responseMediaType } from '../../../src/check/rules/response-media-type.ts';
import { responseStatus } from '../../../src/check/rules/response-status.ts';
import { undocumentedFields } from '../../../src/check/rules/response-undocumented-fields.ts';
import { type Exchanged, judging } from '../exchanged.ts';

const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const document = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'getThings',
        responses: {
          200: {
            description: 'Things',
            headers: { 'X-Left': { required: true, schema: { type: 'integer' } } },
            content: {
              'application/json; charset=utf-8': { schema: thing },
              'text/*': { schema: { type: 'string', maxLength: 3 } },
              'application/pdf': { schema: { type: 'string', format: 'binary' } },
            },
          },
          204: { description: 'Nothing' },
          304: { description: 'Unchanged' },
        },
      },
      post: {
        operationId: 'addThing',
        responses: {
          201: { description: 'Added', content: { 'application/json': { schema: thing } } },
        },
      },
    },
  },
};

const line = 'GET /things';
const json = { id: 'a' };
const typed = (type: string): Exchanged => ({
  line,
  text: '{}',
  headers: { 'Content-Type': type },
});

test.for([
  [{ line, status: 200 }, []],
  [{ line, status: 418 }, ['status must be one of 200, 204, 304, is 418']],
  [{ line: 'HEAD /things', status: 405 }, 'silent'],
  [{ line: 'GET /other', status: 404 }, 'silent'],
] as const)('status: %j', ([exchanged, found]) => {
  expect(judging(document, responseStatus)(exchanged)).toEqual(found);
});

test.for([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
  'Application/JSON ; charset="utf-8"; profile=x',
  'application/json;',
  'text/csv',
  'application/pdf',
])('%s is among the documented media types', (type) => {
  expect(judging(document, responseMediaType)(typed(type))).toEqual([]);
});

const wanted = 'must be application/json; charset=utf-8 or text/* or application/pdf';

test.for([
  [typed('application/jsonp'), [`media type ${wanted}, is application/jsonp`]],
  [typed('image/png'), [`media type ${wanted}, is image/png`]],
  [{ line, text: '{}' }, [`media type ${wanted}, is missing`]],
  [{ line: 'HEAD /things' }, 'silent'],
  [
    { line: 'HEAD /things', headers: { 'Content-Type': 'image/png' } },
    [`media type ${wanted}, is image/png`],
  ],
  [{ line, status: 204 }, 'silent'],
  [{ line, status: 418, text: 'x' }, 'silent'],
] as const)('media type: %j', ([exchanged, found]) => {
  expect(judging(document, responseMediaType)(exchanged)).toEqual(found);
});

test.for([
  [{ line, json, headers: { 'X-Left': '7' } }, []],
  [{ line, json }, ['header X-Left is required']],
  [{ line, json, headers: { 'X-Left': 'many' } }, ['header X-Left must be integer']],
  [{ line, status: 204 }, 'silent'],
] as const)('headers: %j', ([exchanged, found]) => {
  expect(judging(document, responseHeaders)(exchanged)).toEqual(found);
});

test.for([
  [{ line, json }, []],
  [{ line, json: {} }, ['/id is required']],
  [{ line, json: { id: null } }, ['/id must be string']],
  [{ line, json: [] }, ['/ must be object']],
  [typed('text/plain'), []],
  [
    { line, text: 'long', headers: { 'Content-Type': 'text/csv' } },
    ['/ must have at most 3 characters'],
  ],
  [{ line, text: '{"id"', headers: { 'Content-Type': 'application/json' } }, ['body must be JSON']],
  [typed('application/pdf'), 'silent'],
  [typed('image/png'), 'silent'],
  [{ line }, 'silent'],
  [{ line: 'HEAD /things' }, 'silent'],
] as const)('body: %j', ([exchanged, found]) => {
  expect(judging(document, responseBody)(exchanged)).toEqual(found);
});

test.for([
  [{ line, json, headers: { 'Content-Length': '10' } }, []],
  [{ line, json: { id: 'ü' }, headers: { 'Content-Length': '11' } }, []],
  [{ line, json, headers: { 'Content-Length': '9' } }, ['header Content-Length must be 10, is 9']],
  [{ line, json, headers: { 'Content-Length': '9', 'Content-Encoding': 'gzip' } }, []],
  [
    { line, json, headers: { 'Content-Length': '-1' } },
    ['header Content-Length must be a whole number'],
  ],
  // A text may be empty.
  [{ line }, []],
  [{ line: 'POST /things', status: 201 }, ['body must not be empty']],
  [{ line, status: 204 }, []],
  [{ line, status: 204, text: 'x' }, ['body must be absent from an answer to GET with 204']],
  [
    { line, status: 204, headers: { 'Content-Length': '0' } },
    ['header Content-Length must be absent with 204'],
  ],
  [{ line, status: 304, headers: { 'Content-Length': '10' } }, []],
  [{ line, status: 304, json }, ['body must be absent from an answer to GET with 304']],
  [{ line: 'HEAD /things', headers: { 'Content-Length': '10' } }, []],
  [{ line: 'HEAD /things', json }, ['body must be absent from an answer to HEAD with 200']],
  [
    { line: 'GET /other', status: 404, text: 'no', headers: { 'Content-Length': '3' } },
    ['header Content-Length must be 2, is 3'],
  ],
] as const)('length: %j', ([exchanged, found]) => {
  expect(judging(document, responseLength)(exchanged)).toEqual(found);
});

test.for([
  [{ line: 'PUT /things', status: 405, headers: { Allow: 'GET, HEAD, POST' } }, []],
  [{ line: 'PUT /things', status: 405 }, ['header Allow is required with 405']],
  [
    { line: 'PUT /things', status: 405, headers: { Allow: 'GET' } },
    ['header Allow must list POST'],
  ],
  [
    { line: 'PUT /things', status: 405, headers: { Allow: 'GET, POST, PUT' } },
    ['header Allow must not list PUT'],
  ],
  [{ line: 'PUT /things', status: 404 }, 'silent'],
  [{ line: 'PUT /other', status: 405, headers: { Allow: '' } }, []],
] as const)('Allow: %j', ([exchanged, found]) => {
  expect(judging(document, responseAllow)(exchanged)).toEqual(found);
});

test('undocumented fields are named with their place', () => {
  const judge = judging(document, undocumentedFields);
  expect(judge({ line, json: { id: 'a', more: 1 } })).toEqual([
    '/more is in no schema of the contract',
  ]);
  expect(judge({ line, json })).toEqual([]);
  expect(judge({ line, text: 'a,b', headers: { 'Content-Type': 'text/csv' } })).toBe('silent');
});
