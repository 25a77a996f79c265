import type { OpenApiDocument } from '../src/spec/document.ts';
import { id, json, problemResponse, problems, ref } from './contract-parts.ts';
import { libraryDocument } from './library.ts';

const noteId = { ...id, name: 'note' };

const size = {
  name: 'take',
  in: 'query',
  schema: { type: ['integer', 'null'], minimum: 0, maximum: 50, default: 10 },
};
const skip = {
  name: 'skip',
  in: 'query',
  schema: { type: ['integer', 'null'], minimum: 0, default: 0 },
};

const listOf = (name: string) => ({
  type: 'object',
  required: ['items', 'total'],
  properties: {
    items: { type: 'array', items: ref(name) },
    total: { type: 'integer' },
    more: { type: 'boolean' },
  },
});

const byOffset = {
  style: 'offset',
  request: { offset: 'skip', size: 'take' },
  oversize: 'reject',
  response: { items: '/items', total: '/total', hasMore: '/more' },
};

/** A contract that needs no handler at all: notebooks, and notes in them. */
export const notebooksDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Notebooks', version: '1' },
  servers: [{ url: 'https://notebooks.test/api' }],
  'x-error-format': libraryDocument['x-error-format'],
  security: [{ key: ['write'] }],
  paths: {
    '/notebooks': {
      get: {
        operationId: 'listNotebooks',
        parameters: [
          skip,
          size,
          {
            name: 'colour',
            in: 'query',
            schema: { type: 'string' },
            'x-filter': { field: 'colours' },
          },
          {
            name: 'find',
            in: 'query',
            schema: { type: 'string' },
            'x-search': { fields: ['title', 'subtitle'] },
          },
          {
            name: 'sort',
            in: 'query',
            schema: { type: 'string', enum: ['title', '-title'] },
            'x-sort': { fields: ['title'] },
          },
        ],
        'x-pagination': byOffset,
        responses: {
          200: { description: 'Notebooks', ...json(listOf('NotebookLine')) },
          ...problems,
        },
      },
      post: {
        operationId: 'createNotebook',
        requestBody: { required: true, ...json(ref('NewNotebook')) },
        responses: { 201: { description: 'Made', ...json(ref('Notebook')) }, ...problems },
      },
    },
    '/notebooks/{id}': {
      parameters: [id],
      get: {
        operationId: 'getNotebook',
        responses: { 200: { description: 'It', ...json(ref('Notebook')) }, ...problems },
      },
      patch: {
        operationId: 'updateNotebook',
        requestBody: { required: true, ...json(ref('NotebookChange')) },
        responses: { 200: { description: 'Changed', ...json(ref('Notebook')) }, ...problems },
      },
      put: {
        operationId: 'replaceNotebook',
        requestBody: { required: true, ...json(ref('NewNotebook')) },
        responses: { 200: { description: 'Replaced', ...json(ref('Notebook')) }, ...problems },
      },
      delete: {
        operationId: 'deleteNotebook',
        responses: {
          200: {
            description: 'Gone',
            ...json({
              type: 'object',
              properties: { deleted: { const: true }, id: { type: 'string' } },
            }),
          },
          ...problems,
        },
      },
    },
    '/notebooks/{id}/notes': {
      parameters: [id],
      get: {
        operationId: 'listNotes',
        'x-pagination': { style: 'whole', response: { items: '/items', total: '/total' } },
        responses: { 200: { description: 'Notes', ...json(listOf('Note')) }, ...problems },
      },
      post: {
        operationId: 'createNote',
        requestBody: { required: true, ...json(ref('NewNote')) },
        responses: { 201: { description: 'Made', ...json(ref('Note')) }, ...problems },
      },
    },
    '/notebooks/{id}/notes/{note}': {
      parameters: [id, noteId],
      get: {
        operationId: 'getNote',
        responses: { 200: { description: 'It', ...json(ref('Note')) }, ...problems },
      },
      delete: {
        operationId: 'deleteNote',
        responses: { 204: { description: 'Gone' }, ...problems },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    responses: { Problem: problemResponse },
    schemas: {
      Notebook: {
        type: 'object',
        'x-resource': {
          collection: 'notebooks',
          key: 'id',
          keyPrefix: 'nb_',
          unique: ['title'],
          createdAt: 'made',
          updatedAt: 'changed',
        },
        required: ['id', 'title', 'subtitle', 'colours', 'pages', 'made', 'changed'],
        properties: {
          id: { type: 'string', readOnly: true },
          title: { type: 'string' },
          subtitle: { type: ['string', 'null'] },
          colours: { type: 'array', items: { type: 'string' }, default: [] },
          pages: { type: 'integer', minimum: 1, default: 64, readOnly: true },
          settings: { type: 'object' },
          secret: { type: 'string', writeOnly: true },
          made: { type: 'string', format: 'date-time' },
          changed: { type: 'string', format: 'date-time' },
        },
      },
      NotebookLine: {
        type: 'object',
        'x-resource': { collection: 'notebooks', key: 'id' },
        required: ['id', 'title'],
        additionalProperties: false,
        properties: { id: { type: 'string' }, title: { type: 'string' } },
      },
      NewNotebook: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', minLength: 1 },
          subtitle: { type: 'string' },
          colours: { type: 'array', items: { type: 'string' } },
          settings: { type: 'object' },
          secret: { type: 'string' },
        },
      },
      NotebookChange: {
        type: 'object',
        properties: { title: { type: 'string', minLength: 1 }, settings: { type: 'object' } },
      },
      Note: {
        type: 'object',
        'x-resource': {
          collection: 'notes',
          key: 'id',
          parent: { collection: 'notebooks', property: 'notebook' },
        },
        required: ['id', 'notebook', 'text'],
        properties: {
          id: { type: 'string' },
          notebook: { type: 'string' },
          text: { type: 'string' },
        },
      },
      NewNote: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
    },
  },
};
