import { expect, test } from 'vitest';
import { compileFilter } from '../../../src/apis/imbrace/filter.ts';

const film = {
  title: 'Die Hard',
  year: 1988,
  rating: 8.2,
  seen: true,
  genres: ['Action', 'Thriller'],
  cast: [{ name: 'Bruce Willis' }, { name: 'Alan Rickman', awards: [{ year: 1988 }] }],
  studio: { name: '20th Century Fox', 'head-office': null },
  code: '007',
  note: '',
  tags: [],
  links: {},
  見出し: 'ダイ・ハード',
};

/** Filters that let the film through, and ones that do not. */
const yes = [
  'title = "Die Hard"',
  "title='die hard'",
  'title="DIE HARD"',
  'year = 1988',
  'year = 1988.0',
  'year != 1989',
  'nothing != 1',
  'year > 1987 AND year < 1989',
  'year >= 1988 AND year <= 1988',
  'year 1988 TO 1990',
  'rating > 8',
  'rating 8.2 TO 8.2',
  'seen = true',
  'genres = action',
  'genres != Comedy',
  'genres IN [Comedy, Action,]',
  'genres NOT IN []',
  'NOT genres IN [Comedy]',
  'cast.name = "Alan Rickman"',
  'cast.awards.year = 1988',
  'studio.name STARTS WITH 20th',
  "title CONTAINS 'E h'",
  'title NOT CONTAINS Soft',
  'title NOT STARTS WITH Hard',
  'title STARTS  WITH die',
  'code = 007',
  'code > 006',
  'studio EXISTS',
  'studio.head-office EXISTS',
  'nothing NOT EXISTS',
  'studio.head-office IS NULL',
  'note IS EMPTY AND tags IS EMPTY AND links IS EMPTY',
  'title IS NOT NULL AND title IS NOT EMPTY',
  'nothing IS NOT NULL',
  'tags EXISTS',
  'title = "Die Hard" OR year = 1 AND year = 2',
  'NOT year = 1 AND year = 1988',
  'NOT NOT year = 1988',
  'NOT(year = 1)',
  '((year = 1988))',
  'NOTE NOT EXISTS',
  ' \n\tyear = 1988\n ',
  '',
  '見出し = "ダイ・ハード"',
  'title != "a \\"quoted\\" value"',
];

const no = [
  'title = Die',
  'title = 1988',
  'year = "1988 "AND year = 1',
  'year > 1988',
  'year < 1988',
  'year 1990 TO 1980',
  'year > abc',
  'nothing = 1',
  'nothing > 0',
  'nothing IS NULL',
  'nothing IS EMPTY',
  'nothing EXISTS',
  'note = ""AND year = 1',
  'genres != Action',
  'genres IN [Comedy]',
  'genres IN []',
  'cast.awards.name EXISTS',
  'studio = "20th Century Fox"',
  'title.length EXISTS',
  'constructor EXISTS',
  '__proto__ EXISTS',
  'year CONTAINS 88',
  'title IS NULL',
  'title IS EMPTY',
  'NOT (year = 1988 OR year = 1)',
  '(title = "Die Hard" OR year = 1) AND year = 2',
  'NOT year = 1988 AND NOT year = 1',
];

test.for(yes)('%s lets the film through', (filter) => {
  expect(compileFilter(filter)(film)).toBe(true);
});

test.for(no)('%s holds the film back', (filter) => {
  expect(compileFilter(filter)(film)).toBe(false);
});

const orAnd = 'expected "AND", "OR", or end of input but';
const broken: readonly (readonly [string, number, string])[] = [
  ['title', 6, 'a comparison, or a value but end of input found.'],
  ['title =', 8, 'expected a value but end of input found.'],
  ['title == x', 8, 'expected a value but "=" found.'],
  ['title = x y', 11, `${orAnd} "y" found.`],
  ['title = AND', 9, 'expected a value but "A" found.'],
  ['AND = 1', 1, 'expected "(", "NOT", an attribute, or end of input but "A" found.'],
  ['title = x AND', 14, 'expected "(", "NOT", or an attribute but end of input found.'],
  ['title = x and y = z', 11, `${orAnd} "a" found.`],
  ['title = x)', 10, `${orAnd} ")" found.`],
  ['(title = x', 11, 'expected ")", "AND", or "OR" but end of input found.'],
  ['title = "x', 11, 'expected a closing quote but end of input found.'],
  ["title = 'x\\q'", 11, 'expected \\ to be followed by one of \\, ", \', n, r and t.'],
  ['title IN x', 10, 'expected "[" but "x" found.'],
  ['title IN [x', 12, 'expected "," or "]" but end of input found.'],
  ['title IS x', 10, 'expected "EMPTY", "NOT", or "NULL" but "x" found.'],
  ['title NOT x', 11, 'expected "CONTAINS", "EXISTS", "IN", or "STARTS" but "x" found.'],
  ['year 1 TO', 10, 'expected a value but end of input found.'],
  ['at = 2025-07-16T07:55:51Z', 19, `${orAnd} ":" found.`],
  ['_geoRadius(1, 2, 3)', 1, 'expected "(", "NOT", an attribute, or end of input but "_" found.'],
  [`${'('.repeat(100_000)}a = b`, 202, 'expected at most 200 parentheses within each other.'],
];

for (const [filter, character, expected] of broken) {
  test(`${filter.slice(0, 40)} is refused at character ${character}`, () => {
    expect(() => compileFilter(filter)).toThrowError(
      expect.objectContaining({
        kind: 'invalid-body',
        message: expect.stringMatching(/^Invalid filter at character \d+: expected /),
      }),
    );
    try {
      compileFilter(filter);
    } catch (error) {
      const { message } = error as Error;
      expect(message).toContain(`at character ${character}: `);
      expect(message.endsWith(expected), message).toBe(true);
    }
  });
}

test('escapes in quotes stand for what they name', () => {
  const document = { text: 'a "b" \'c\' \\ \n\r\t' };
  expect(compileFilter(`text = "a \\"b\\" 'c' \\\\ \\n\\r\\t"`)(document)).toBe(true);
  expect(compileFilter(`text = 'a "b" \\'c\\' \\\\ \\n\\r\\t'`)(document)).toBe(true);
});

test('two hundred parentheses and any number of conditions are within reach', () => {
  expect(compileFilter(`${'('.repeat(200)}year = 1988${')'.repeat(200)}`)(film)).toBe(true);
  expect(compileFilter(`${'NOT '.repeat(10_000)}year = 1988`)(film)).toBe(true);
  expect(compileFilter(`${'year = 1 OR '.repeat(10_000)}year = 1988`)(film)).toBe(true);
  expect(compileFilter(`${'(year = 1) OR '.repeat(1000)}(year = 1988)`)(film)).toBe(true);
});
