import { expect, test } from 'vitest';
import { packed } from '../../scripts/words.ts';
import { wordsIn } from '../../src/world/words.ts';

test('a packed list reads as it was', () => {
  const lists = [
    ['only'],
    ['Ada', 'Adam', 'Adam', 'Bo', 'ice-cream', 'ice-cream van', "O'Neil"],
    [],
  ];
  for (const list of lists) expect(wordsIn(packed(list))).toEqual(list);
  expect(packed(['abbot', 'abbey'])).toBe('0abbot3ey');
});

test('words with digits are not packed', () => {
  expect(() => packed(['mp3'])).toThrow('digits');
});
