import { expect, test } from 'vitest';
import { compileSorting } from '../../src/conventions/sorting.ts';
import { compileTextSearch } from '../../src/conventions/text-search.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { notebooksDocument } from '../notebooks.ts';

const { operations } = compileContract({ name: 'notebooks', document: notebooksDocument });
const list = operations.find(({ operationId }) => operationId === 'listNotebooks');
const read = operations.find(({ operationId }) => operationId === 'getNotebook');

test('the parameter that sorts, its fields, and the order a request asks for', () => {
  const sorting = list && compileSorting(list);
  expect(sorting).toMatchObject({ parameter: 'sort', fields: ['title'] });
  expect(sorting?.order({ sort: '-title' })).toBe('-title');
  expect(sorting?.order({})).toBeUndefined();
});

test('a text is looked for in each field, whatever the case', () => {
  const search = list && compileTextSearch(list);
  expect(search).toMatchObject({ parameter: 'find', fields: ['title', 'subtitle'] });
  const found = (find: string, record: Record<string, unknown>) =>
    search?.matcher({ find })?.(record);
  expect(found('SEA', { title: 'Of the sea' })).toBe(true);
  expect(found('sea', { title: 'Lakes', subtitle: 'and Seas' })).toBe(true);
  expect(found('sea', { title: 'Lakes', subtitle: null, text: 'sea' })).toBe(false);
  expect(found('.*', { title: 'Lakes' })).toBe(false);
  expect(search?.matcher({ find: '' })).toBeUndefined();
  expect(search?.matcher({})).toBeUndefined();
});

test('an operation may neither sort nor search', () => {
  expect(read && compileSorting(read)).toBeUndefined();
  expect(read && compileTextSearch(read)).toBeUndefined();
});
