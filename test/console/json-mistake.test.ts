import { expect, test } from 'vitest';
import { jsonMistake } from '../../src/console/parts/json-mistake.ts';

test.for([
  ['', 1, 1, 'a value'],
  ['{"a": 1,}', 1, 9, 'a name in double quotes'],
  ['{a: 1}', 1, 2, 'a name in double quotes or }'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['{"a":\n  1\n  "b": 2}', 3, 3, 'a comma or }'],
  ['[1, 2', 1, 6, 'a comma or ]'],
  ['[1,]', 1, 4, 'a value'],
  ['[', 1, 2, 'a value or ]'],
  ['["tab\there"]', 1, 2, 'a value or ]'],
  ['{"a": 1} x', 1, 10, 'the end'],
  ['{"a": 01}', 1, 8, 'a comma or }'],
  ['{"a": [1}', 1, 9, 'a comma or ]'],
  ['[1]]', 1, 4, 'the end'],
  ["{'a': 1}", 1, 2, 'a name in double quotes or }'],
] as const)('%j stops being JSON at line %i, column %i', ([text, line, column, expected]) => {
  expect(jsonMistake(text)).toEqual({ line, column, expected });
});

test.for([
  'null',
  ' [ ] ',
  '{"a": {"b": [1.5e-3, "\\u00e9\\n", true, false, null]}, "": {}}',
  '"\u{1f600} \u2028"',
])('%s is JSON', (text) => {
  expect(jsonMistake(text)).toBeUndefined();
});
