import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFilter } from '../../../src/apis/imbrace/filter.ts';
import { ApiError } from '../../../src/conventions/api-error.ts';
import { document, filter, taste, written } from './any-filter.ts';
import { naive } from './naive-filter.ts';

test('a filter lets through the documents that a naive reading of it does', () => {
  let through = 0;
  let asked = 0;
  fc.assert(
    fc.property(
      filter,
      fc.array(document, { minLength: 1, maxLength: 5 }),
      taste,
      (tree, documents, taste) => {
        const matches = compileFilter(written(tree, { taste }));
        for (const it of documents) {
          const expected = naive(tree, it);
          expect(matches(it)).toBe(expected);
          asked++;
          if (expected) through++;
        }
      },
    ),
    { numRuns: 1000, seed: 4 },
  );
  expect(through / asked).toBeGreaterThan(0.1);
  expect(through / asked).toBeLessThan(0.9);
});

const signs = [
  'a',
  'b.c',
  '5',
  '"x y"',
  "'",
  '"',
  '\\',
  '=',
  '!=',
  '<',
  '>=',
  '(',
  ')',
  '[',
  ']',
  ',',
];
const keywords = 'NOT AND OR IN TO EXISTS IS NULL EMPTY CONTAINS STARTS WITH'.split(' ');
const tokens = fc.constantFrom(...signs, ...keywords);

test('whatever is no filter is refused with a place that is in it', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(tokens, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        compileFilter(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ kind: 'invalid-body' });
        const [, place] =
          /^Invalid filter at character (\d+): e/.exec(String(Object(error).message)) ?? [];
        expect(Number(place)).toBeGreaterThanOrEqual(1);
        expect(Number(place)).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 500, seed: 4 },
  );
});
