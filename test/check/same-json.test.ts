import { expect, test } from 'vitest';
import { sameJson } from '../../src/check/same-json.ts';

test.each([
  [1, 1],
  [null, null],
  [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  ['2025-10-30T12:00:00Z', '2025-10-30T13:00:00.000+01:00'],
])('%j and %j are the same', (a, b) => {
  expect(sameJson(a, b)).toBe(true);
});

test.each([
  [1, '1'],
  [null, undefined],
  [null, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  ['2025-10-30T12:00:00Z', '2025-10-30T12:00:01Z'],
  ['2025-10-30Tnoon', '2025-10-30Tone'],
])('%j and %j are not the same', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
});
