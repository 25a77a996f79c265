import { expect, test } from 'vitest';
import { asDocument } from '../../src/spec/document.ts';
import { compileOperations } from '../../src/spec/operation.ts';
import { createRouter } from '../../src/spec/router.ts';

/** Paths with their methods; an operation is called by its method and path. */
function routerOf(paths: Readonly<Record<string, readonly string[]>>) {
  const items = Object.entries(paths).map(([path, methods]) => {
    const parameters = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    const operations = methods.map((method) => [
      method,
      { operationId: `${method} ${path}`, responses: { 200: { description: 'Fine' } } },
    ]);
    return [path, { parameters, ...Object.fromEntries(operations) }];
  });
  const document = asDocument({
    openapi: '3.1.0',
    info: { title: 'Paths', version: '1' },
    paths: Object.fromEntries(items),
  });
  return createRouter(compileOperations(document));
}

const route = routerOf({
  '/books/{id}': ['get', 'delete'],
  '/books/{id}.json': ['get'],
  '/books/{id}:lend': ['post'],
  '/books/new': ['get'],
  '/books/{id}/pages/{page}': ['get'],
  '/books/{id}/pages/last': ['get'],
  '/{shelf}/new': ['put'],
  '/{shelf}/{id}': ['patch'],
  '/a+b': ['get'],
});

function found(method: string, path: string): string {
  const match = route(method, path);
  if (match.kind !== 'operation') {
    return match.kind === 'unknown-path' ? 'unknown' : `allowed: ${match.allowed.join(' ')}`;
  }
  const parameters = Object.entries(match.pathParameters).map((pair) => pair.join('='));
  return [match.operation.operationId, ...parameters].join(' ');
}

test.for([
  ['GET', '/books/7', 'get /books/{id} id=7'],
  ['GET', '/books/7.json', 'get /books/{id}.json id=7'],
  ['POST', '/books/7:lend', 'post /books/{id}:lend id=7'],
  ['GET', '/books/7:lend', 'get /books/{id} id=7:lend'],
  ['GET', '/books/new', 'get /books/new'],
  ['GET', '/books/%6Eew', 'get /books/{id} id=new'],
  ['GET', '/books/a%2Fb', 'get /books/{id} id=a/b'],
  ['GET', '/books/7/pages/3', 'get /books/{id}/pages/{page} id=7 page=3'],
  ['GET', '/books/7/pages/last', 'get /books/{id}/pages/last id=7'],
  ['GET', '/a+b', 'get /a+b'],
] as const)('%s %s is %s', ([method, path, operation]) => {
  expect(found(method, path)).toBe(operation);
});

test.for([
  ['DELETE', '/books/new', 'delete /books/{id} id=new'],
  ['PUT', '/books/new', 'put /{shelf}/new shelf=books'],
  ['PATCH', '/books/new', 'patch /{shelf}/{id} shelf=books id=new'],
] as const)('%s %s is looked for beyond the best template: %s', ([method, path, operation]) => {
  expect(found(method, path)).toBe(operation);
});

test('a method that no matching template has is refused with those they have, each once', () => {
  expect(found('POST', '/books/new')).toBe('allowed: DELETE GET PATCH PUT');
  expect(found('PUT', '/books/7/pages/3')).toBe('allowed: GET');
  expect(found('get', '/a+b')).toBe('allowed: GET');
});

test.for(['/', '', '/books', '/books/', '/a%2Bb', '/aab', '/books/7/pages/3/x', '/books/%zz'])(
  'nothing is at "%s"',
  (path) => expect(found('GET', path)).toBe('unknown'),
);

test('two templates that differ in names only are refused', () => {
  expect(() => routerOf({ '/books/{id}': ['get'], '/books/{name}': ['delete'] })).toThrow(
    '/paths/~1books~1{name}/delete: matches the same paths as /books/{id}',
  );
});

test('templates that differ in literal text are no twins', () => {
  expect(() => routerOf({ '/books/{id}': ['get'], '/books/{id}.txt': ['get'] })).not.toThrow();
});

test('of many templates that begin alike, each is found', () => {
  const names = Array.from({ length: 300 }, (_, index) => `shelf${index}`);
  const many = routerOf(
    Object.fromEntries(
      names.flatMap((name) => [
        [`/v1/${name}/{id}`, ['get']],
        [`/v1/{a}/${name}/{b}`, ['put']],
      ]),
    ),
  );
  for (const name of names) {
    expect(many('GET', `/v1/${name}/7`)).toMatchObject({ operation: { path: `/v1/${name}/{id}` } });
    expect(many('PUT', `/v1/x/${name}/7`)).toMatchObject({ pathParameters: { a: 'x', b: '7' } });
  }
  expect(many('GET', '/v1/shelf300/7')).toEqual({ kind: 'unknown-path' });
});
