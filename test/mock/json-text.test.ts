import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText, keepText } from '../../src/mock/json-text.ts';

const kept = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? keepText(value) : value;

test('the text is what JSON.stringify gives, whatever is kept of it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (items, rest) => {
      const body = { data: items.map(kept), page: { rest, empty: undefined }, at: new Date(0) };
      const expected = JSON.stringify(body);
      expect(jsonText(body).text).toBe(expected);
      expect(jsonText(body).text).toBe(expected);
    }),
  );
});

test('members that JSON lacks are left out, and missing items are null', () => {
  const body = { list: [keepText({ a: 1 }), undefined], gone: undefined, deep: { x: [undefined] } };
  expect(jsonText(body).text).toBe('{"list":[{"a":1},null],"deep":{"x":[null]}}');
});

test('the digest tells texts apart, and is the same for the same', () => {
  const page = (title: string) => ({ data: [keepText({ title, long: 'x'.repeat(100) })] });
  const { digest } = jsonText(page('a'));
  expect(jsonText(page('a')).digest).toBe(digest);
  expect(jsonText(page('b')).digest).not.toBe(digest);
  expect(digest.length).toBeLessThan(40);
});
