import type { OpenApiDocument } from '../src/spec/document.ts';
import { id, json, problemResponse, problems, ref } from './contract-parts.ts';
import { libraryDocument } from './library.ts';

const answers = (status: number, schema: object) => ({
  [status]: { description: 'It', ...json(schema) },
  ...problems,
});

const takes = (name: string) => ({ requestBody: { required: true, ...json(ref(name)) } });

const whole = { style: 'whole', response: { items: '/items', total: '/total' } };
const listOf = (name: string) => ({
  type: 'object',
  properties: { items: { type: 'array', items: ref(name) }, total: { type: 'integer' } },
});

const find = (fields: readonly string[]) => ({
  name: 'find',
  in: 'query',
  schema: { type: 'string' },
  'x-search': { fields },
});

/** A contract that needs no handler either: desks that name people, and one office. */
export const officeDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Office', version: '1' },
  servers: [{ url: 'https://office.test/api' }],
  'x-error-format': libraryDocument['x-error-format'],
  security: [{ key: ['write'] }],
  paths: {
    '/office': {
      get: { operationId: 'getOffice', responses: answers(200, ref('Office')) },
      post: {
        operationId: 'changeOffice',
        ...takes('OfficeChange'),
        responses: answers(200, ref('Office')),
      },
      put: {
        operationId: 'replaceOffice',
        ...takes('OfficeChange'),
        responses: answers(200, ref('Office')),
      },
    },
    '/people': {
      get: {
        operationId: 'listPeople',
        'x-pagination': whole,
        responses: answers(200, listOf('Person')),
      },
      post: {
        operationId: 'createPerson',
        ...takes('NewPerson'),
        responses: answers(201, ref('Person')),
      },
    },
    '/people/{id}': {
      parameters: [id],
      patch: {
        operationId: 'updatePerson',
        ...takes('PersonChange'),
        responses: answers(200, ref('Person')),
      },
      delete: {
        operationId: 'deletePerson',
        responses: { 204: { description: 'Gone' }, ...problems },
      },
    },
    '/desks': {
      get: {
        operationId: 'listDesks',
        parameters: [find(['label', 'owner.name'])],
        'x-pagination': whole,
        responses: answers(200, listOf('Desk')),
      },
      post: {
        operationId: 'createDesk',
        ...takes('NewDesk'),
        responses: answers(201, ref('Desk')),
      },
    },
    '/desks/{id}/owner': {
      parameters: [id],
      post: {
        operationId: 'giveDesk',
        ...takes('Ownership'),
        responses: answers(200, ref('Desk')),
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    responses: { Problem: problemResponse },
    schemas: {
      Office: {
        type: 'object',
        'x-resource': { collection: 'offices', key: 'id', singleton: true },
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', readOnly: true },
          name: { type: 'string', default: 'Here' },
          floor: { type: 'integer', default: 1 },
        },
      },
      OfficeChange: {
        type: 'object',
        properties: { name: { type: 'string' }, floor: { type: 'integer' } },
      },
      Person: {
        type: 'object',
        'x-resource': { collection: 'people', key: 'id' },
        required: ['id', 'name'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          password: { type: 'string', format: 'password', writeOnly: true },
        },
      },
      NewPerson: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, password: { type: 'string' } },
      },
      PersonChange: {
        type: 'object',
        properties: { password: { type: 'string' } },
      },
      Desk: {
        type: 'object',
        'x-resource': { collection: 'desks', key: 'id' },
        required: ['id', 'label', 'owner'],
        properties: {
          id: { type: 'string' },
          label: { type: 'string' },
          owner: { type: ['string', 'null'], 'x-reference': { collection: 'people' } },
        },
      },
      NewDesk: {
        type: 'object',
        required: ['label'],
        properties: {
          label: { type: 'string' },
          owner: { type: ['string', 'null'], 'x-reference': { collection: 'people' } },
        },
      },
      Ownership: {
        type: 'object',
        required: ['owner'],
        properties: {
          owner: { type: ['string', 'null'], 'x-reference': { collection: 'people' } },
        },
      },
    },
  },
};
