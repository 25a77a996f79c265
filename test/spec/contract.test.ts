import { expect, test } from 'vitest';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

const contractWith = (servers: unknown) =>
  compileContract({ name: 'library', document: libraryWith({ '/servers': servers }) });

test.for([
  [[{ url: 'https://library.test/v1' }], '/v1'],
  [[{ url: 'https://library.test/api/v1/' }], '/api/v1'],
  [[{ url: 'https://library.test' }], ''],
  [[{ url: 'https://library.test/' }, { url: 'https://other.test/v2' }], ''],
  [undefined, ''],
] as const)('with the servers %j the base path is "%s"', ([servers, basePath]) => {
  expect(contractWith(servers).basePath).toBe(basePath);
});

test('base URLs have no trailing slash', () => {
  expect(contractWith([{ url: 'https://library.test/v1/' }]).servers).toEqual([
    'https://library.test/v1',
  ]);
});

test.for([
  [[{ url: '/v1' }], '/servers/0/url: expected an absolute URL, variables filled in'],
  [
    [{ url: 'https://a.test' }, { url: 'https://{region}.test' }],
    '/servers/1/url: expected an absolute URL, variables filled in',
  ],
  [[{}], '/servers/0/url: expected an absolute URL, variables filled in'],
  ['https://a.test', '/servers: expected a list of servers'],
] as const)('the servers %j are refused: %s', ([servers, message]) => {
  expect(refusal(() => contractWith(servers))).toBe(message);
});
