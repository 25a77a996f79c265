import { expect, test } from 'vitest';
import { extensionSchemas } from '../../src/generated/extensions.ts';
import { checkDocument } from '../../src/spec/check-document.ts';
import { libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

const list = '/paths/~1books/get';
const genre = `${list}/parameters/2`;
const book = '/components/schemas/Book';

/** What the library does without. */
const more = {
  [`${genre}/x-sort`]: { fields: ['title'] },
  [`${genre}/x-search`]: { fields: ['title'] },
  [`${book}/x-resource/parent`]: { collection: 'shelves', property: 'shelf' },
  [`${book}/properties/title/x-problems`]: { minLength: 'must be said' },
  '/paths/~1books/post/requestBody/x-body-limit': 100,
};

/** For every `x-…` what breaks it, and what is then said. */
const breaches: Readonly<Record<string, readonly (readonly [string, unknown, string])[]>> = {
  'x-evidence': [
    [`${genre}/x-evidence`, 'guessed', 'must be one of documented, companion, inferred'],
    ['/paths/~1hours/get/x-evidence', null, 'must be one of documented, companion, inferred'],
  ],
  'x-error-format': [
    ['/x-error-format', 'json', 'must be object'],
    ['/x-error-format/mediaType', 'json', 'must match ^[^/ ]+/[^/ ;]+$'],
    ['/x-error-format/mediaType', undefined, 'is required'],
    ['/x-error-format/kinds/conflict', undefined, 'is required'],
    ['/x-error-format/kinds/not-found/status', 200, 'must be at least 400'],
    ['/x-error-format/kinds/not-found/message', '', 'must not be empty'],
    ['/x-error-format/body', {}, 'must NOT have fewer than 1 properties'],
  ],
  'x-error-messages': [
    ['/paths/~1books/post/x-error-messages/forbidden', 7, 'must be string'],
    ['/paths/~1books/post/x-error-messages/forbidden', '', 'must not be empty'],
  ],
  'x-rate-limit': [
    ['/x-rate-limit/quotas', [], 'must have at least 1 item'],
    ['/x-rate-limit/quotas/0/limit', 0, 'must be at least 1'],
    ['/x-rate-limit/quotas/0/seconds', 'ten', 'must be integer'],
    ['/x-rate-limit/headers/reset', undefined, 'is required'],
  ],
  'x-pagination': [
    [`${list}/x-pagination/style`, 'cursor', 'must be one of page, offset, whole'],
    [`${list}/x-pagination/request`, undefined, 'is required'],
    [`${list}/x-pagination/request/page`, undefined, 'is required'],
    [`${list}/x-pagination/oversize`, undefined, 'is required'],
    [`${list}/x-pagination/oversize`, 'shrug', 'must be one of clamp, reject'],
    [`${list}/x-pagination/response/items`, 'books', 'must match ^(/[^/]+)*$'],
    [`${list}/x-pagination/response/items`, undefined, 'is required'],
    [`${list}/x-pagination/response`, undefined, 'is required'],
  ],
  'x-filter': [
    [`${genre}/x-filter`, 'genre', 'must be object'],
    [`${genre}/x-filter/field`, undefined, 'is required'],
    [`${genre}/x-filter/field`, '', 'must not be empty'],
  ],
  'x-reference': [
    [`${book}/x-reference`, 'authors', 'must be object'],
    [`${book}/x-reference`, { collection: 'authors', by: 'id' }, 'must not have the property by'],
  ],
  'x-resource': [
    [`${book}/x-resource/key`, undefined, 'is required'],
    [`${book}/x-resource/collection`, 'My Books', 'must match ^[a-z][a-z_]*$'],
    [`${book}/x-resource/parent/property`, undefined, 'is required'],
    [`${book}/x-resource/unique`, [], 'must have at least 1 item'],
    [`${book}/x-resource/createdAt`, true, 'must be string'],
  ],
  'x-sort': [
    [`${genre}/x-sort`, 'title', 'must be object'],
    [`${genre}/x-sort/fields`, [], 'must have at least 1 item'],
  ],
  'x-search': [
    [`${genre}/x-search/fields`, undefined, 'is required'],
    [`${genre}/x-search/fields/0`, '', 'must not be empty'],
  ],
  'x-problems': [
    [`${book}/properties/title/x-problems`, {}, 'must NOT have fewer than 1 properties'],
    [`${book}/properties/title/x-problems/minLength`, 7, 'must be string'],
  ],
  'x-effect': [
    ['/paths/~1books/post/x-effect', 'harm', 'must be one of read, create, change, delete'],
  ],
  'x-body-limit': [['/paths/~1books/post/requestBody/x-body-limit', 0, 'must be at least 1']],
};

test('every x-… of the vocabulary is broken here', () => {
  const vocabulary = Object.keys(extensionSchemas.$defs).filter((name) => name.startsWith('x-'));
  expect(Object.keys(breaches).sort()).toEqual(vocabulary.sort());
});

const cases = Object.entries(breaches).flatMap(([name, list]) =>
  list.map((breach) => [name, ...breach] as const),
);

test.for(cases)('%s is refused where %s is %j: it %s', ([, pointer, value, problem]) => {
  expect(refusal(() => checkDocument(libraryWith({ ...more, [pointer]: value })))).toBe(
    `${pointer}: ${problem}`,
  );
});

test('members that the vocabulary lacks are refused by name', () => {
  const document = libraryWith({ '/x-rate-limit/burst': 5 });
  expect(refusal(() => checkDocument(document))).toBe(
    '/x-rate-limit: must not have the property burst',
  );
});

test('the contract itself passes', () => {
  expect(refusal(() => checkDocument(libraryWith(more)))).toBe('accepted');
});

const gone = { $ref: '#/components/schemas/Gone' };
const missing = '#/components/schemas/Gone does not exist';

test.for([
  [`${book}/properties/pages`, `${book}/properties/pages/$ref: ${missing}`],
  [`${book}/properties/value`, `${book}/properties/value/$ref: ${missing}`],
  [`${book}/properties/default`, `${book}/properties/default/$ref: ${missing}`],
  [`${book}/anyOf`, `${book}/anyOf/$ref: ${missing}`],
  ['/paths/~1hours/get/responses/500', `/paths/~1hours/get/responses/500/$ref: ${missing}`],
  ['/components/responses/Unused', `/components/responses/Unused/$ref: ${missing}`],
] as const)('a reference to nothing is found at %s', ([pointer, message]) => {
  expect(refusal(() => checkDocument(libraryWith({ [pointer]: gone })))).toBe(message);
});

test.for([
  `${book}/example`,
  `${book}/examples`,
  `${book}/default`,
  `${book}/properties/title/const`,
  `${book}/properties/title/enum`,
  '/components/examples',
])('at %s stand values, in which a $ref and an x-… mean nothing', (pointer) => {
  const data = { $ref: '#/nowhere', 'x-filter': 'anything' };
  const value = pointer.endsWith('/enum') || pointer.endsWith('Book/examples') ? [data] : data;
  const changes = pointer === '/components/examples' ? { one: { value } } : value;
  expect(refusal(() => checkDocument(libraryWith({ [pointer]: changes })))).toBe('accepted');
});

test('a property named like an x-… is a property', () => {
  const document = libraryWith({ [`${book}/properties/x-filter`]: { type: 'string' } });
  expect(refusal(() => checkDocument(document))).toBe('accepted');
});
