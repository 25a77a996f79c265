import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePathTemplate } from '../../src/spec/path-template.ts';

const match = (template: string, path: string) => compilePathTemplate(template, '').match(path);

test.for([
  ['/books/{id}', '/books/7', { id: '7' }],
  ['/books/{id}.json', '/books/7.json', { id: '7' }],
  ['/books/{id}.json', '/books/a.json.json', { id: 'a.json' }],
  ['/books/{id}:lend', '/books/7:lend', { id: '7' }],
  ['/{a}/{b}', '/x/y', { a: 'x', b: 'y' }],
  ['/{from}-{to}', '/1-2', { from: '1', to: '2' }],
  ['/books/{id}', '/books/a%2Fb%20c', { id: 'a/b c' }],
  ['/books/{id}', '/books/%C3%A9%F0%9F%93%9A', { id: 'é📚' }],
  ['/a.b(c)/{id}', '/a.b(c)/1', { id: '1' }],
  ['/books', '/books', {}],
] as const)('%s matches %s', ([template, path, parameters]) => {
  expect({ ...match(template, path) }).toEqual(parameters);
});

test.for([
  ['/books/{id}', '/books'],
  ['/books/{id}', '/books/'],
  ['/books/{id}', '/books/1/'],
  ['/books/{id}', '/books/1/2'],
  ['/books/{id}', '/Books/1'],
  ['/books/{id}.json', '/books/.json'],
  ['/books/{id}.json', '/books/7xjson'],
  ['/books/{id}:lend', '/books/7'],
  ['/books/{id}', '/books/%zz'],
  ['/books/{id}', '/books/%C3'],
] as const)('%s does not match %s', ([template, path]) => {
  expect(match(template, path)).toBeUndefined();
});

test('any text survives as a path parameter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      expect(match('/books/{id}', `/books/${encodeURIComponent(id)}`)?.id).toBe(id);
    }),
  );
});

test('a parameter named __proto__ is a parameter', () => {
  expect(Object.entries(match('/{__proto__}', '/x') ?? {})).toEqual([['__proto__', 'x']]);
});

test.for([
  ['books', 'expected a path that begins with /'],
  ['/{id', 'expected every { to open a parameter name and every } to close one'],
  ['/id}', 'expected every { to open a parameter name and every } to close one'],
  ['/{}', 'expected every { to open a parameter name and every } to close one'],
  ['/{a{b}}', 'expected every { to open a parameter name and every } to close one'],
  ['/{id}/{id}', 'expected each parameter name once'],
] as const)('%s is refused: %s', ([template, problem]) => {
  expect(() => compilePathTemplate(template, '/paths/x')).toThrow(`/paths/x: ${problem}`);
});

test('literal text ranks before mixed text, and that before a bare template', () => {
  const ranked = ['/a/{b}', '/{a}/b', '/a/b', '/a/{b}.json', '/{a}.x/b', '/{a}/{b}']
    .map((template) => compilePathTemplate(template, ''))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ template }) => template);
  expect(ranked).toEqual(['/a/b', '/a/{b}.json', '/a/{b}', '/{a}.x/b', '/{a}/b', '/{a}/{b}']);
});
