import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSecurity, mayCall } from '../../src/conventions/security.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryDocument, libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

const schemes = {
  bearer: { type: 'http', scheme: 'Bearer' },
  header: { type: 'apiKey', in: 'header', name: 'X-Card' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'card' },
};

const securityOf = (scheme: unknown) => {
  const document = libraryWith({ '/components/securitySchemes/card': scheme });
  return compileSecurity(compileContract({ name: 'library', document }));
};

function carrierOf(name: keyof typeof schemes) {
  const { carrier } = securityOf(schemes[name]);
  if (!carrier) throw new Error('There is no carrier.');
  return {
    write: carrier.write,
    read(headers: Readonly<Record<string, string>>) {
      const sent = new Headers(headers);
      return carrier.read((header) => sent.get(header) ?? undefined);
    },
  };
}

test.for([
  ['bearer', { Authorization: 'Bearer gold-7' }],
  ['header', { 'X-Card': 'gold-7' }],
  ['cookie', { Cookie: 'card=gold-7' }],
] as const)('a %s credential travels as %j', ([name, headers]) => {
  expect(carrierOf(name).write('gold-7')).toEqual(headers);
});

test.for(['bearer', 'header', 'cookie'] as const)('a %s credential arrives as sent', (name) => {
  const { write, read } = carrierOf(name);
  // RFC 6750, 2.1: b64token.
  const token = fc.stringMatching(/^[A-Za-z0-9._~+/-]+=*$/);
  fc.assert(
    fc.property(token, (value) => {
      expect(read(write(value))).toBe(value);
    }),
  );
});

test.for([
  ['bearer', { Authorization: 'bearer gold' }, 'gold'],
  ['bearer', { Authorization: 'BEARER   gold' }, 'gold'],
  ['cookie', { Cookie: 'a=1; card=gold; b=2' }, 'gold'],
  ['cookie', { Cookie: 'card=a=b' }, 'a=b'],
] as const)('a %s credential in %j is %s', ([name, headers, value]) => {
  expect(carrierOf(name).read(headers)).toBe(value);
});

test.for([
  ['bearer', {}],
  ['bearer', { Authorization: 'gold' }],
  ['bearer', { Authorization: 'Bearer' }],
  ['bearer', { Authorization: 'Bearergold' }],
  ['bearer', { Authorization: 'Bearer gold silver' }],
  ['bearer', { Authorization: 'Basic gold' }],
  ['bearer', { Authorization: 'Bearer gold, Bearer silver' }],
  ['header', {}],
  ['header', { 'X-Card': '' }],
  ['header', { Authorization: 'Bearer gold' }],
  ['cookie', {}],
  ['cookie', { Cookie: 'scorecard=gold' }],
  ['cookie', { Cookie: 'card' }],
] as const)('there is no %s credential in %j', ([name, headers]) => {
  expect(carrierOf(name).read(headers)).toBeUndefined();
});

test.for([
  [{ type: 'http', scheme: 'basic' }],
  [{ type: 'apiKey', in: 'query', name: 'card' }],
  [{ type: 'apiKey', in: 'header' }],
  [{ type: 'oauth2', flows: {} }],
] as const)('credentials of %j cannot be carried', ([scheme]) => {
  expect(refusal(() => securityOf(scheme))).toBe(
    '/components/securitySchemes/card: expected a bearer token, or an apiKey in a header or cookie',
  );
});

test('a contract without schemes asks for nothing', () => {
  const document = libraryWith({
    '/components/securitySchemes': undefined,
    '/security': undefined,
    '/paths/~1books/post/security': undefined,
  });
  const contract = compileContract({ name: 'library', document });
  expect(compileSecurity(contract).carrier).toBeUndefined();
});

test.for([
  ['addBook', ['write'], true],
  ['addBook', ['owner'], true],
  ['addBook', ['read', 'owner', 'write'], true],
  ['addBook', ['read'], false],
  ['addBook', [], false],
  ['getHours', ['read'], true],
  ['getHours', [], true],
] as const)('%s with the roles %j: %s', ([id, roles, allowed]) => {
  const { operations } = compileContract({ name: 'library', document: libraryDocument });
  const operation = operations.find(({ operationId }) => operationId === id);
  expect(operation && mayCall(operation, roles)).toBe(allowed);
});

test('the roles of one requirement are all needed', () => {
  const document = libraryWith({ '/paths/~1books/post/security': [{ card: ['write', 'owner'] }] });
  const { operations } = compileContract({ name: 'library', document });
  const allowed = (roles: readonly string[]) => operations[1] && mayCall(operations[1], roles);
  expect([['write'], ['owner'], ['owner', 'write']].map(allowed)).toEqual([false, false, true]);
});
