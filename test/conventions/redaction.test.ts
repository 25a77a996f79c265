import { expect, test } from 'vitest';
import { compileRedaction } from '../../src/conventions/redaction.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryDocument } from '../library.ts';

const contract = compileContract({ name: 'library', document: libraryDocument });
const { text, body } = compileRedaction({ contract, secrets: ['gold'] });

test('a credential is taken out of the names of a body too', () => {
  expect(body({ gold: 1, a: { 'my gold': 'gold' } })).toEqual({ '***': 1, a: { 'my ***': '***' } });
  expect(text('{"gold":1}')).toBe('{"***":1}');
});

test('a body without one stays the same object', () => {
  const value = { silver: [1, { b: null }] };
  expect(body(value)).toBe(value);
});
