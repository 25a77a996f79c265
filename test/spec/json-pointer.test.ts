import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePointer, pointerTo, valueAt } from '../../src/spec/json-pointer.ts';

const rfc = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8, '~1': 9, ' ': 7 };

test.for([
  ['', rfc],
  ['/foo', rfc.foo],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/m~0n', 8],
  ['/~01', 9],
  ['/ ', 7],
] as const)('the pointer "%s" finds its value, as in RFC 6901', ([pointer, value]) => {
  expect(valueAt(rfc, pointer)).toEqual(value);
});

test.for(['/foo/2', '/foo/bar', '/a/b', '/toString', '/foo/map', '/m~0n/0'])(
  'the pointer "%s" finds nothing',
  (pointer) => expect(valueAt(rfc, pointer)).toBeUndefined(),
);

test('names are escaped, the base is not', () => {
  expect(pointerTo('/paths', '/a/{b}', 'get', 0)).toBe('/paths/~1a~1{b}/get/0');
});

test('any names survive the way into a pointer and back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(parsePointer(pointerTo('', ...names))).toEqual(names);
    }),
  );
});
