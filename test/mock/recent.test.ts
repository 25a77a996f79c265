import { expect, test } from 'vitest';
import { createRecent } from '../../src/mock/recent.ts';

/** A value by what it is made from and its key, and how often one was made. */
function counted(most: number) {
  const recent = createRecent<string>(most);
  let made = 0;
  const get = (from: object, key: string) =>
    recent.get(from, { key, make: () => `${key} ${++made}` });
  return { get, made: () => made };
}

test('a value is made once, for what it is made from', () => {
  const { get } = counted(10);
  const [one, other] = [{}, {}];
  expect([get(one, 'a'), get(one, 'a'), get(one, 'b'), get(other, 'a'), get(one, 'a')]).toEqual([
    'a 1',
    'a 1',
    'b 2',
    'a 3',
    'a 1',
  ]);
});

test('the first that was made goes first, whatever it was made from', () => {
  const { get, made } = counted(2);
  const [one, other] = [{}, {}];
  get(one, 'a');
  get(other, 'a');
  get(one, 'b');
  expect(get(other, 'a')).toBe('a 2');
  expect(get(one, 'b')).toBe('b 3');
  expect(made()).toBe(3);
  expect(get(one, 'a')).toBe('a 4');
  expect(get(other, 'a')).toBe('a 5');
});
