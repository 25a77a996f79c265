import { expect, test } from 'vitest';
import { compileSecurity } from '../../src/conventions/security.ts';
import { givenCredentials } from '../../src/node/given-credentials.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryDocument } from '../library.ts';

const { carrier } = compileSecurity(
  compileContract({ name: 'library', document: libraryDocument }),
);
const given = (flags: Partial<Parameters<typeof givenCredentials>[0]>) =>
  givenCredentials({ header: [], credential: [], env: {}, carrier, ...flags });

test('nothing given is no credential', () => {
  expect(given({})).toEqual({ credentials: [], headers: {} });
});

test('credentials travel as the contract says, named by their flag or variable', () => {
  const env = { PARLEY_CREDENTIAL: 'gold', PARLEY_CREDENTIAL_READ_ONLY: 'paper', OTHER: 'x' };
  expect(given({ env, credential: ['expired=torn', 'other=env:OTHER'] }).credentials).toEqual([
    { name: 'full', headers: { Authorization: 'Bearer gold' } },
    { name: 'read-only', headers: { Authorization: 'Bearer paper' } },
    { name: 'expired', headers: { Authorization: 'Bearer torn' } },
    { name: 'other', headers: { Authorization: 'Bearer x' } },
  ]);
});

test('headers and cookies make up the credential full; a header that is none goes with every request', () => {
  const header = ['X-Api-Key: k', 'Accept-Language: de', 'Authorization: Bearer gold'];
  expect(given({ header, cookie: 'a=b' })).toEqual({
    credentials: [
      { name: 'full', headers: { 'X-Api-Key': 'k', Authorization: 'Bearer gold', Cookie: 'a=b' } },
    ],
    headers: { 'Accept-Language': 'de' },
  });
});

test('variables hold a header on each line, and a cookie', () => {
  const env = { PARLEY_HEADER: 'X-One: 1\n\nX-Two: 2\n', PARLEY_COOKIE: 'a=b' };
  expect(given({ env })).toEqual({
    credentials: [{ name: 'full', headers: { Cookie: 'a=b' } }],
    headers: { 'X-One': '1', 'X-Two': '2' },
  });
});

test('a refusal never says the value', () => {
  for (const flags of [
    { header: ['sk_live_x'] },
    { credential: ['sk_live_x'] },
    { header: ['A: env:NONE'] },
  ]) {
    expect(() => given(flags)).toThrow(/^(?!.*sk_live)./);
  }
  expect(() => given({ credential: ['full=sk_live_x'], carrier: undefined })).toThrow(
    'the contract has no security scheme that says how --credential travels; use --header.',
  );
});
