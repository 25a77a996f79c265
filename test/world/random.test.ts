import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/world/digest.ts';
import { createRandom } from '../../src/world/random.ts';

/** The first numbers at an address. */
function numbers(seed: number, address: readonly string[], count = 4): readonly number[] {
  const random = createRandom(seed);
  random.seek(...address);
  return Array.from({ length: count }, () => random.next());
}

const address = fc.array(fc.string(), { maxLength: 4 });

test('numbers at an address are those, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.integer(), address, fc.array(address), (seed, here, before) => {
      const random = createRandom(seed);
      for (const other of before) {
        random.seek(...other);
        random.next();
      }
      random.seek(...here);
      expect([random.next(), random.next()]).toEqual(numbers(seed, here, 2));
    }),
  );
});

test('every number is at least 0 and less than 1', () => {
  fc.assert(
    fc.property(fc.integer(), address, (seed, here) => {
      for (const number of numbers(seed, here, 20)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test.for([
  [
    ['a', 'bc'],
    ['ab', 'c'],
  ],
  [['a'], ['a', '']],
  [['ab'], ['a', 'b']],
  [['1:a'], ['1', 'a']],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [[], ['']],
] as const)('%j and %j are two addresses', ([one, other]) => {
  expect(numbers(1, one)).not.toEqual(numbers(1, other));
});

test.for([
  [0, 1],
  [1, -1],
  [0, -1],
  [1, 0x7fffffff],
] as const)('the seeds %i and %i have nothing in common', ([one, other]) => {
  expect(numbers(one, ['a'])).not.toEqual(numbers(other, ['a']));
});

/** How far the counts of 16 equal parts are from even: chi-squared with 15 degrees of freedom. */
function unevenness(values: readonly number[]): number {
  const counts = new Array<number>(16).fill(0);
  for (const value of values) {
    const part = Math.floor(value * 16);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  const expected = values.length / 16;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

test('numbers are spread evenly along one address, and over neighbouring ones', () => {
  const along = numbers(1, ['a'], 50_000);
  const random = createRandom(1);
  const neighbours = (position: number) =>
    Array.from({ length: 50_000 }, (_, index) => {
      random.seek('library', 'books', String(index));
      for (let skipped = 0; skipped < position; skipped++) random.next();
      return random.next();
    });
  // Even numbers exceed 44.3 once in ten thousand times.
  expect(unevenness(along)).toBeLessThan(44.3);
  expect(unevenness(neighbours(0))).toBeLessThan(44.3);
  expect(unevenness(neighbours(1))).toBeLessThan(44.3);
});

test('a field and the next of the same record are independent', () => {
  const random = createRandom(7);
  const first = (index: number, field: string) => {
    random.seek('books', String(index), field);
    return random.next() - 0.5;
  };
  let together = 0;
  for (let index = 0; index < 20_000; index++) together += first(index, 'a') * first(index, 'b');
  // A twelfth squared is the variance of one product, so three in ten thousand sums exceed this.
  expect(Math.abs(together)).toBeLessThan((3.6 * Math.sqrt(20_000)) / 12);
});

test('100,000 addresses have 100,000 beginnings', () => {
  const random = createRandom(1);
  const seen = new Set<number>();
  for (let index = 0; index < 100_000; index++) {
    random.seek('library', 'books', String(index), 'id');
    seen.add(random.next());
  }
  expect(seen.size).toBe(100_000);
});

test('a fingerprint is 16 hexadecimal digits that change with the text', () => {
  const prints = Array.from({ length: 50_000 }, (_, index) => fingerprint(`{"page":${index}}`));
  expect(prints.every((print) => /^[0-9a-f]{16}$/.test(print))).toBe(true);
  expect(new Set(prints).size).toBe(50_000);
  expect(fingerprint('')).toBe(fingerprint(''));
});
