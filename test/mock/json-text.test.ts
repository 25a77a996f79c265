import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeBody } from '../../src/mock/exchange.ts';
import { jsonText, keepText } from '../../src/mock/json-text.ts';
import { hexOf } from '../../src/world/digest.ts';

const textOf = (value: unknown) => wholeBody(jsonText(value));

const kept = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? keepText(value) : value;

test('the text is what JSON.stringify gives, whatever is kept of it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (items, rest) => {
      const body = { data: items.map(kept), page: { rest, empty: undefined }, at: new Date(0) };
      const expected = JSON.stringify(body);
      expect(textOf(body)).toBe(expected);
      expect(textOf(body)).toBe(expected);
      expect(jsonText(body).length).toBe(expected.length);
      expect(jsonText(body).ascii).toBe(
        new TextEncoder().encode(expected).length === expected.length,
      );
    }),
  );
});

test('members that JSON lacks are left out, and missing items are null', () => {
  const body = { list: [keepText({ a: 1 }), undefined], gone: undefined, deep: { x: [undefined] } };
  expect(textOf(body)).toBe('{"list":[{"a":1},null],"deep":{"x":[null]}}');
});

test('the digest tells texts apart, and is the same for the same', () => {
  const page = (title: string) => ({ data: [keepText({ title, long: 'x'.repeat(100) })] });
  const digestOf = (value: unknown) => hexOf(jsonText(value).digest);
  expect(digestOf(page('a'))).toBe(digestOf(page('a')));
  expect(digestOf(page('b'))).not.toBe(digestOf(page('a')));
  const [a, b] = [keepText({ id: 'a' }), keepText({ id: 'b' })];
  expect(digestOf([a, b])).not.toBe(digestOf([b, a]));
});
