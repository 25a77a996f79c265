import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hidden, packed, packedText, unpacked, unpackedText } from '../../src/mock/packed-json.ts';

const marked = fc.dictionary(
  fc.constantFrom('$bytes', '$hidden', '$members', '$seeded', 'a'),
  fc.oneof(fc.jsonValue(), fc.uint8Array()),
);

test('whatever is packed comes back as it was, bytes and names of marks included', () => {
  fc.assert(
    fc.property(fc.oneof(marked, fc.array(marked)), (value) => {
      expect(unpackedText(packedText(value))).toEqual(plain(value));
      expect(unpacked(packed(value))).toEqual(plain(value));
    }),
  );
});

/** JSON has no negative zero. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, plain(it)]));
  }
  return Object.is(value, -0) ? 0 : value;
}

test('bytes are base64, and what is hidden only a mark', () => {
  expect(packed({ a: Uint8Array.of(1, 2, 255), b: hidden })).toEqual({
    a: { $bytes: 'AQL/' },
    b: { $hidden: true },
  });
  expect(unpacked({ a: { $bytes: 'no=base64' } })).toEqual({ a: { $bytes: 'no=base64' } });
});
