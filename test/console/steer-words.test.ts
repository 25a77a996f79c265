import { expect, test } from 'vitest';
import { emptyDraft, faultOf } from '../../src/console/pages/steer/fault-draft.ts';
import { effectsOf, frequencyOf, requestsOf } from '../../src/console/pages/steer/fault-words.ts';
import { isoDuration, timeWritten } from '../../src/console/pages/steer/jump.ts';
import { scenarioGroups } from '../../src/console/pages/steer/scenario-groups.ts';
import { shortText } from '../../src/console/parts/short-text.ts';
import { durationWords, relativeWords } from '../../src/console/parts/time-words.ts';
import { durationOf } from '../../src/control/duration.ts';

const armed = { id: 'fault-1', matched: 0, used: 0 };

test.for([
  [{}, 'every request'],
  [{ api: 'library' }, 'every request of library'],
  [{ api: 'library', operationId: 'listBooks' }, 'listBooks of library'],
  [{ method: 'GET', path: '/books/*', credential: 'full' }, 'GET /books/* as full'],
  [{ operationId: 'addBook', requestBody: { a: 1 } }, 'addBook whose body holds {"a":1}'],
] as const)('the requests of %j are: %s', ([fault, words]) => {
  expect(requestsOf({ ...armed, ...fault })).toBe(words);
});

test.for([
  [{ status: 503 }, 'answers 503'],
  [{ delayMs: { min: 500, max: 2000 }, code: 'internal' }, 'waits 500 ms to 2 s, answers internal'],
  [{ delayMs: { mean: 1500, deviation: 200 } }, 'waits about 1500 ms (± 200 ms)'],
  [{ abort: true }, 'the connection is reset'],
  [{ malformed: true, headers: { Date: null } }, 'headers Date, JSON breaks off'],
] as const)('what %j does is: %s', ([fault, words]) => {
  expect(effectsOf({ ...armed, ...fault })).toBe(words);
});

test('how often a fault is met says what is left and what was', () => {
  const fault = { ...armed, times: 3, after: 1, probability: 0.125, used: 1, matched: 4 };
  expect(frequencyOf(fault)).toBe('2 of 3 left, after 1 that passes, 12.5 % of them, met 1 of 4');
});

test('a form is read as the fault it describes', () => {
  expect(faultOf(emptyDraft)).toEqual({});
  const draft = {
    ...emptyDraft,
    api: 'library',
    status: '503',
    body: '{ "a": 1 }',
    headers: 'Retry-After: 3\n-Date\nLink: <http://x>; rel="next"',
    delayMs: '100-200',
    malformed: 'yes',
    times: '2',
    probability: '25',
    after: 'one',
  };
  expect(faultOf(draft)).toEqual({
    api: 'library',
    status: 503,
    body: { a: 1 },
    headers: { 'Retry-After': '3', Date: null, Link: '<http://x>; rel="next"' },
    delayMs: { min: 100, max: 200 },
    malformed: true,
    times: 2,
    probability: 0.25,
    after: 'one',
  });
  expect(faultOf({ ...emptyDraft, body: 'plain', delayMs: '900±50' })).toEqual({
    body: 'plain',
    delayMs: { mean: 900, deviation: 50 },
  });
});

test('times are taken as people write them', () => {
  expect(timeWritten('2025-10-30')).toBe('2025-10-30T00:00:00Z');
  expect(timeWritten('2025-10-30 12:30')).toBe('2025-10-30T12:30:00Z');
  expect(timeWritten('2025-10-30T12:30:05.5+02:00')).toBe('2025-10-30T12:30:05.5+02:00');
  expect(timeWritten('noon')).toBe('noon');
});

test.for([0, 1, 999, 179_123, 86_400_000])('the clock moves on by %d ms exactly', (length) => {
  expect(durationOf(isoDuration(length))).toEqual({ milliseconds: length });
});

test('lengths of time are said by their two largest units', () => {
  expect([0, 999, 59_000, 60_000, 200_000, 3_600_000, 90_061_000].map(durationWords)).toEqual([
    '0 s',
    '0 s',
    '59 s',
    '1 min',
    '3 min 20 s',
    '1 h',
    '1 d 1 h',
  ]);
  expect([5000, 0, -7_200_000].map(relativeWords)).toEqual(['in 5 s', 'now', '2 h ago']);
});

test('a text is cut off between characters', () => {
  expect(shortText('abc', 3)).toBe('abc');
  expect(shortText('😀😀😀😀', 3)).toBe('😀😀😀…');
  expect(shortText({ a: [1, 2] })).toBe('{"a":[1,2]}');
  expect(shortText(undefined)).toBe('');
});

test('scenarios of several APIs are told from those of one', () => {
  const state = (api: string, name: string) => ({ api, name, description: name, active: false });
  const { general, own } = scenarioGroups([
    state('a', 'slow'),
    state('a', 'full'),
    state('b', 'slow'),
  ]);
  expect(general.map(({ name, states }) => [name, states.length])).toEqual([['slow', 2]]);
  expect([...own].map(([api, states]) => [api, states.map(({ name }) => name)])).toEqual([
    ['a', ['full']],
  ]);
});
