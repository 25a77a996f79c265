import { expect, test } from 'vitest';
import { icecore } from '../src/apis/icecore/index.ts';
import type { OpenApiDocument } from '../src/spec/document.ts';
import { closedDocument } from './closed-document.ts';
import { compileJudge, type Exchange } from './judge.ts';

const judge = compileJudge(icecore);

const right: Exchange = {
  method: 'POST',
  path: '/messages/send',
  requestHeaders: new Headers(),
  status: 200,
  headers: new Headers({
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'X-RateLimit-Limit': '60',
    'X-RateLimit-Remaining': '59',
    'X-RateLimit-Reset': '1761825660',
    Date: 'Thu, 30 Oct 2025 12:00:00 GMT',
  }),
  text: '{"success":true,"messageId":"msg_abc123","sentAt":"2025-10-30T12:00:00Z"}',
};

/** The right exchange with one thing else. */
const but = (change: Partial<Exchange>): readonly string[] => judge({ ...right, ...change });

function withHeaders(changes: Record<string, string | null>): Headers {
  const headers = new Headers(right.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

const said = (sentence: string) => [`POST /messages/send answered 200: ${sentence}`];
const schema = '/components/schemas/SentMessage';

test('an answer that the contract has is right', () => {
  expect(judge(right)).toEqual([]);
});

test('an undocumented status is wrong', () => {
  expect(but({ status: 201 })[0]).toMatch(
    /^POST \/messages\/send answered 201: status must be one of 200, 400, .*, is 201/,
  );
});

test('a body is wrong where it breaks its schema', () => {
  const [type, format] = but({
    text: '{"success":true,"messageId":1,"sentAt":"today"}',
  });
  expect(type).toContain(`/messageId must be string (${schema}/properties/messageId/type)`);
  expect(format).toContain('/sentAt must be a valid date-time');
  expect(but({ text: '' })).toHaveLength(1);
  expect(but({ text: 'OK' })).toEqual(said(`/ must be object (${schema}/type)`));
});

test('a property that the contract does not have is wrong, however deep', () => {
  expect(but({ text: right.text.replace('{', '{"status":"sent",') })).toEqual(
    said(`/ must NOT have unevaluated properties (${schema}/unevaluatedProperties)`),
  );
  const period = { days: 1, start: '2025-10-30T00:00:00Z', end: '2025-10-30T23:59:59Z' };
  const metrics = { total: 0, by_status: [{ status: 'open', count: 0, share: 0 }], by_channel: [] };
  const deep = { method: 'GET', path: '/analytics', text: JSON.stringify({ period, metrics }) };
  expect(but(deep)).toEqual([expect.stringContaining('/metrics/by_status/0 must NOT have')]);
});

test('closing a document closes wholes and leaves their parts, and what is open on purpose, open', () => {
  const text = { type: 'string' };
  const schemas = {
    Whole: { allOf: [{ $ref: '#/components/schemas/Part' }, { properties: { own: text } }] },
    Part: { properties: { inner: { properties: { deep: text } } } },
    Open: { properties: {}, additionalProperties: text },
    Named: { properties: { properties: text, schema: text } },
  };
  const document = { openapi: '3.1.0', info: {}, paths: {}, components: { schemas } };
  const closed = { unevaluatedProperties: false };
  expect(closedDocument(document as unknown as OpenApiDocument).components).toEqual({
    schemas: {
      Whole: { ...schemas.Whole, ...closed },
      Part: { properties: { inner: { properties: { deep: text }, ...closed } } },
      Open: schemas.Open,
      Named: { ...schemas.Named, ...closed },
    },
  });
});

test('a missing, wrong or undocumented header is wrong', () => {
  const reset = 'header X-RateLimit-Reset';
  expect(but({ headers: withHeaders({ 'X-RateLimit-Reset': null }) })).toEqual(
    said(`${reset} is required (/components/headers/RateLimitReset/schema)`),
  );
  expect(but({ headers: withHeaders({ 'X-RateLimit-Reset': 'soon' }) })).toEqual(
    said(`${reset} must be integer (/components/headers/RateLimitReset/schema/type)`),
  );
  expect(but({ headers: withHeaders({ ETag: '"1"' }) })).toEqual(
    said('header etag is not documented'),
  );
});

test('another media type is wrong', () => {
  const headers = withHeaders({ 'Content-Type': 'text/html' });
  expect(but({ headers })[0]).toContain('media type must be application/json, is text/html');
});

test('an answer that pages of other origins may not read is wrong', () => {
  expect(but({ headers: withHeaders({ 'Access-Control-Allow-Origin': null }) })).toEqual(
    said('header Access-Control-Allow-Origin must be *'),
  );
});

test('an answer to HEAD has no body', () => {
  const head = { method: 'HEAD', path: '/analytics' };
  expect(but({ ...head, text: '' })).toEqual([]);
  expect(but({ ...head, text: '{}' })).toEqual([
    'HEAD /analytics answered 200: the body must be empty',
  ]);
});

test('what no operation answers is an error in the format of the API', () => {
  const lost = { path: '/nowhere', status: 404, text: '{"error":"Not found"}' };
  expect(but(lost)).toEqual([]);
  expect(but({ ...lost, status: 200 })).toHaveLength(1);
  expect(but({ ...lost, text: '{"message":"Not found"}' })).toEqual([
    'POST /nowhere answered 404: /error is required',
  ]);
  expect(but({ ...lost, headers: withHeaders({ 'X-RateLimit-Limit': null }) })).toHaveLength(1);
  const wrongMethod = { ...lost, path: '/analytics', status: 405 };
  expect(but(wrongMethod)).toEqual(['POST /analytics answered 405: header Allow is required']);
  expect(but({ ...wrongMethod, headers: withHeaders({ Allow: 'GET' }) })).toEqual([]);
});
