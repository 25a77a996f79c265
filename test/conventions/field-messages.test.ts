import { expect, test } from 'vitest';
import { fieldMessages } from '../../src/conventions/field-messages.ts';

test('problems stay as they are unless sentences are wanted', () => {
  const fields = { title: ['is required'] };
  expect(fieldMessages(fields)).toBe(fields);
  expect(fieldMessages(undefined, 'sentences')).toBeUndefined();
});

test.for([
  ['title', 'Title is required'],
  ['per_page', 'Per page is required'],
  ['filters.date_from', 'Date from is required'],
  ['filters.topics.0', 'Topics 0 is required'],
  ['__proto__', '  proto   is required'],
])('a problem of %s becomes the sentence "%s"', ([field = '', sentence]) => {
  const fields = Object.defineProperty({}, field, { value: ['is required'], enumerable: true });
  expect(fieldMessages(fields, 'sentences')?.[field]).toEqual([sentence]);
});

test('what is wrong with a body as a whole is said of the body', () => {
  expect({ ...fieldMessages({ '': ['must be object'] }, 'sentences') }).toEqual({
    body: ['Body must be object'],
  });
});
