import { ApiError } from '../src/conventions/api-error.ts';
import type { ApiDefinition } from '../src/mock/define-api.ts';
import type { OpenApiDocument } from '../src/spec/document.ts';
import { parsePointer } from '../src/spec/json-pointer.ts';

/** A contract small enough to know by heart: a library lends books, three requests per reader in ten seconds. */
export const libraryDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '2.1' },
  servers: [{ url: 'https://library.test/v1' }],
  'x-error-format': {
    mediaType: 'application/json',
    body: { problem: { code: '$code', text: '$message', fields: '$fields?' }, status: '$status' },
    kinds: {
      'malformed-body': { status: 400, code: 'syntax', message: 'This is no JSON' },
      'invalid-parameters': { status: 400, code: 'query', message: '{detail}' },
      'invalid-body': { status: 422, code: 'body', message: '{detail}' },
      unauthenticated: { status: 401, code: 'card', message: 'Show your card' },
      forbidden: { status: 403, code: 'rights', message: 'Your card does not allow this' },
      'not-found': { status: 404, code: 'book', message: 'No such book' },
      'unknown-path': { status: 404, code: 'room', message: 'No such room' },
      'method-not-allowed': { status: 405, code: 'method', message: 'Not that way' },
      conflict: { status: 409, code: 'taken', message: '{detail}' },
      'payload-too-large': { status: 413, code: 'size', message: 'Too much paper' },
      'unsupported-media-type': { status: 415, code: 'type', message: 'Only JSON' },
      'rate-limited': {
        status: 429,
        code: 'slow',
        message: 'Slow down',
        body: { problem: { code: '$code', text: '$message', retry: '$retryAfter' }, status: 429 },
      },
      internal: { status: 500, code: 'us', message: 'Our fault' },
      unavailable: { status: 503, code: 'closed', message: 'Closed' },
    },
  },
  'x-rate-limit': {
    per: 'credential',
    quotas: [{ limit: 3, seconds: 10 }],
    headers: { limit: 'Quota-Limit', remaining: 'Quota-Remaining', reset: 'Quota-Reset' },
    reset: 'epoch-seconds',
  },
  security: [{ card: ['read'] }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        parameters: [
          {
            name: 'page',
            in: 'query',
            schema: { type: 'integer', minimum: 1, default: 1 },
            example: 2,
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 10, default: 5 },
          },
          {
            name: 'genre',
            in: 'query',
            schema: { $ref: '#/components/schemas/Genre' },
            'x-filter': { field: 'genre' },
            'x-evidence': 'inferred',
          },
        ],
        'x-pagination': {
          style: 'page',
          request: { page: 'page', size: 'limit' },
          oversize: 'clamp',
          response: {
            items: '/books',
            page: '/meta/page',
            size: '/meta/size',
            total: '/meta/total',
            pages: '/meta/pages',
          },
        },
        responses: {
          200: {
            description: 'Some books',
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/BookList' } },
            },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          '5XX': { $ref: '#/components/responses/Problem' },
        },
      },
      post: {
        operationId: 'addBook',
        security: [{ card: ['write'] }, { card: ['owner'] }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewBook' } } },
        },
        'x-error-messages': { forbidden: 'Only librarians add books' },
        responses: {
          201: {
            description: 'Added',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
          },
          '4XX': { $ref: '#/components/responses/Problem' },
          '5XX': { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/books/{id}': {
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', minLength: 1 },
          example: 'b 1',
        },
      ],
      get: {
        operationId: 'getBook',
        summary: 'One book',
        tags: ['Books'],
        responses: {
          200: {
            description: 'The book',
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
          },
          304: { description: 'Unchanged' },
          '4XX': { $ref: '#/components/responses/Problem' },
          '5XX': { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/hours': {
      get: {
        operationId: 'getHours',
        security: [],
        'x-evidence': 'companion',
        responses: {
          200: {
            description: 'When it is open',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['from', 'to'],
                  properties: { from: { type: 'integer' }, to: { type: 'integer', maximum: 24 } },
                },
              },
            },
          },
          429: { $ref: '#/components/responses/Problem' },
          500: { $ref: '#/components/responses/Problem' },
        },
      },
    },
  },
  components: {
    securitySchemes: { card: { type: 'http', scheme: 'bearer' } },
    headers: {
      Limit: { required: true, schema: { type: 'integer', minimum: 1 } },
    },
    responses: {
      Problem: {
        description: 'What is wrong',
        headers: { 'Quota-Limit': { $ref: '#/components/headers/Limit' } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: {
      Genre: { type: 'string', enum: ['poetry', 'crime'] },
      Book: {
        type: 'object',
        'x-resource': { collection: 'books', key: 'id' },
        required: ['id', 'title', 'genre'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string', minLength: 1 },
          genre: { $ref: '#/components/schemas/Genre' },
          pages: { type: 'integer', minimum: 1, maximum: 2000 },
          shelf: { type: 'string', writeOnly: true },
        },
      },
      NewBook: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', minLength: 1 },
          genre: { $ref: '#/components/schemas/Genre' },
        },
      },
      BookList: {
        type: 'object',
        required: ['books', 'meta'],
        properties: {
          books: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
          meta: { type: 'object' },
        },
      },
      Problem: {
        type: 'object',
        required: ['problem', 'status'],
        properties: {
          problem: { type: 'object', required: ['code', 'text'] },
          status: { type: 'integer' },
        },
      },
    },
  },
};

/** The contract with other values at these JSON pointers; undefined removes what is there. */
export function libraryWith(changes: Readonly<Record<string, unknown>>): OpenApiDocument {
  const document: Record<string, unknown> = structuredClone({ ...libraryDocument });
  for (const [pointer, value] of Object.entries(changes)) {
    const names = parsePointer(pointer);
    const last = names.at(-1) ?? '';
    let node = document;
    for (const name of names.slice(0, -1)) node = node[name] as Record<string, unknown>;
    if (value === undefined) delete node[last];
    else node[last] = structuredClone(value);
  }
  return document as unknown as OpenApiDocument;
}

/** The library as an API to mock: thirty made-up books beside the one called `b1`. */
export function libraryApi(changes: Partial<ApiDefinition> = {}): ApiDefinition {
  return {
    name: 'library',
    document: libraryDocument,
    credentials: [
      { name: 'full', description: 'A librarian.', value: 'gold', roles: ['read', 'write'] },
      { name: 'reader', description: 'Reads.', value: 'paper', roles: ['read'] },
      { name: 'expired', description: 'Read once.', value: 'torn', roles: ['read'], expired: true },
    ],
    size: 30,
    collections: {
      books: { newKey: (faker) => `b${faker.string.numeric(8)}`, firstKeys: ['b_first'] },
    },
    seed: ({ size, fields }) => ({
      books: {
        documented: [{ id: 'b1', title: 'Ulysses', genre: 'crime', shelf: 'A1' }],
        generated: Array.from({ length: size }, (_, index) => ({
          id: `m${index}`,
          title: fields('books', `m${index}`)('title', (faker) => faker.commerce.productName()),
        })),
      },
    }),
    handlers: {
      addBook({ body, records, newKey }) {
        const book = { genre: 'crime', ...(body as { title: string }), id: newKey('books') };
        return { status: 201, body: records.books?.insert(book) };
      },
      getBook({ path, records }) {
        const book = records.books?.get(path.id ?? '');
        if (!book) throw new ApiError('not-found');
        return { status: 200, body: book };
      },
      getHours: () => ({ status: 200, body: { from: 9, to: 18 } }),
    },
    ...changes,
  };
}
