import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../src/console/route.ts';

test.for([
  ['', { page: '', path: [], query: {} }],
  ['#/', { page: '', path: [], query: {} }],
  ['#/traffic', { page: 'traffic', path: [], query: {} }],
  [
    '#/traffic?session=a&status=4xx',
    { page: 'traffic', path: [], query: { session: 'a', status: '4xx' } },
  ],
  ['#/state/books/a%2Fb/', { page: 'state', path: ['books', 'a/b'], query: {} }],
  ['#/?q=what%3F', { page: '', path: [], query: { q: 'what?' } }],
  ['#/%E0%A4%A', { page: '%E0%A4%A', path: [], query: {} }],
] as const)('%s is read', ([hash, route]) => {
  expect(routeOf(hash)).toEqual(route);
});

test('what is written is read as it was', () => {
  const place = {
    page: 'state',
    path: ['a/b', 'ä ?#&'],
    query: { q: 'x&y=z?', session: 'test-1' },
  };
  expect(routeOf(hashOf(place))).toEqual(place);
});

test('what is not chosen is not in the hash', () => {
  expect(hashOf({ page: '', query: { session: undefined, q: '' } })).toBe('#/');
});
