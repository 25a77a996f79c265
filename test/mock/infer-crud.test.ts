import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { notebooksDocument } from '../notebooks.ts';
import { refusal } from '../refusal.ts';

const start = Date.parse('2026-01-05T08:00:00Z');
const definition: ApiDefinition = { name: 'notebooks', document: notebooksDocument };

function client({ size = 0 }: { size?: number } = {}) {
  const mock = createMock({ apis: [definition], now: start, size, strict: true });
  mock.session().clock.freeze(true);
  const call = async (line: string, body?: unknown) => {
    const [method = '', path = ''] = line.split(' ');
    const response = await mock.fetch(
      new Request(`http://mock.test/notebooks/api${path}`, {
        method,
        headers: {
          ...mock.apis[0]?.credentials[0]?.headers,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { mock, call };
}

test('every operation of the contract is served without a handler', () => {
  const served = client().mock.apis[0]?.operations.map(({ servedBy }) => servedBy);
  expect(served).toHaveLength(10);
  expect(new Set(served)).toEqual(new Set(['inferred']));
});

test('a created record has what was sent, and what the server sets', async () => {
  const { call } = client();
  const sent = { title: 'Birds', colours: ['blue'], secret: 'owl', id: 'mine', pages: 7, made: '' };
  const made = await call('POST /notebooks', sent);
  expect(made).toEqual({
    status: 201,
    body: {
      id: expect.stringMatching(/^nb_[A-Za-z0-9]{12}$/),
      title: 'Birds',
      subtitle: null,
      colours: ['blue'],
      pages: 64,
      made: '2026-01-05T08:00:00Z',
      changed: '2026-01-05T08:00:00Z',
    },
  });
  expect(await call(`GET /notebooks/${made.body.id}`)).toEqual({ status: 200, body: made.body });
  expect((await call('GET /notebooks')).body.items).toEqual([{ id: made.body.id, title: 'Birds' }]);
});

test('a patch merges, sets the time of the change and leaves the rest', async () => {
  const { mock, call } = client();
  const { body } = await call('POST /notebooks', {
    title: 'Birds',
    settings: { lines: { wide: true, red: 1 }, paper: 'white' },
  });
  mock.session().clock.advance(60_000);
  const changed = await call(`PATCH /notebooks/${body.id}`, {
    title: 'Owls',
    settings: { lines: { red: 2 }, paper: ['grey'] },
    id: 'other',
    pages: 1,
  });
  expect(changed.body).toEqual({
    ...body,
    title: 'Owls',
    settings: { lines: { wide: true, red: 2 }, paper: ['grey'] },
    changed: '2026-01-05T08:01:00Z',
  });
});

test('a replacement leaves nothing of what could be written before', async () => {
  const { call } = client();
  const { body } = await call('POST /notebooks', { title: 'Birds', settings: { paper: 'white' } });
  const replaced = await call(`PUT /notebooks/${body.id}`, { title: 'Fish' });
  const { settings, ...rest } = body;
  expect(settings).toEqual({ paper: 'white' });
  expect(replaced).toEqual({ status: 200, body: { ...rest, title: 'Fish' } });
});

test('a member called __proto__ is merged like any other', async () => {
  const { call } = client();
  const { body } = await call('POST /notebooks', { title: 'Birds', settings: {} });
  const hostile = JSON.parse('{"settings": {"__proto__": {"polluted": true}}}');
  const changed = await call(`PATCH /notebooks/${body.id}`, hostile);
  expect(Object.keys(changed.body.settings)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a deleted record is gone, and its key is what is answered', async () => {
  const { call } = client();
  const { id } = (await call('POST /notebooks', { title: 'Birds' })).body;
  const path = `/notebooks/${id}`;
  expect(await call(`DELETE ${path}`)).toEqual({ status: 200, body: { deleted: true, id } });
  for (const line of [`GET ${path}`, `DELETE ${path}`]) expect((await call(line)).status).toBe(404);
  expect((await call(`PATCH ${path}`, {})).status).toBe(404);
  expect((await call('GET /notebooks')).body).toMatchObject({ items: [], total: 0 });
});

test('a value that must be unique is refused a second time, but not to its own record', async () => {
  const { call } = client();
  const { body } = await call('POST /notebooks', { title: 'Birds' });
  await call('POST /notebooks', { title: 'Fish' });
  expect((await call('POST /notebooks', { title: 'Birds' })).status).toBe(409);
  expect((await call(`PATCH /notebooks/${body.id}`, { title: 'Fish' })).status).toBe(409);
  expect((await call(`PATCH /notebooks/${body.id}`, { title: 'Birds' })).status).toBe(200);
});

test('records live below their parent, which must exist', async () => {
  const { call } = client();
  const birds = (await call('POST /notebooks', { title: 'Birds' })).body.id;
  const fish = (await call('POST /notebooks', { title: 'Fish' })).body.id;
  const note = (await call(`POST /notebooks/${birds}/notes`, { text: 'An owl' })).body;
  expect(note).toEqual({ id: expect.any(String), notebook: birds, text: 'An owl' });
  expect((await call(`GET /notebooks/${birds}/notes`)).body).toEqual({ items: [note], total: 1 });
  expect((await call(`GET /notebooks/${fish}/notes`)).body.items).toEqual([]);
  expect((await call(`GET /notebooks/${fish}/notes/${note.id}`)).status).toBe(404);
  expect((await call('POST /notebooks/none/notes', { text: 'lost' })).status).toBe(404);
  expect((await call('GET /notebooks/none/notes')).status).toBe(404);
  const gone = await call(`DELETE /notebooks/${birds}/notes/${note.id}`);
  expect(gone).toEqual({ status: 204, body: undefined });
});

test('a list filters by an element, searches and sorts', async () => {
  const { call } = client();
  for (const [title, subtitle, colours] of [
    ['Birds', 'of the SEA', ['blue', 'red']],
    ['Fish', 'of the lake', ['blue']],
    ['Apes', 'and seasons', ['red']],
  ]) {
    await call('POST /notebooks', { title, subtitle, colours });
  }
  const titles = async (query: string) =>
    (await call(`GET /notebooks?${query}`)).body.items.map((it: { title: string }) => it.title);
  expect(await titles('colour=blue')).toEqual(['Birds', 'Fish']);
  expect(await titles('find=sea')).toEqual(['Birds', 'Apes']);
  expect(await titles('find=sea&take=1&skip=1')).toEqual(['Apes']);
  expect(await titles('sort=title')).toEqual(['Apes', 'Birds', 'Fish']);
  expect(await titles('sort=-title&colour=red')).toEqual(['Birds', 'Apes']);
  expect(await titles('take=null&skip=')).toEqual(['Birds', 'Fish', 'Apes']);
});

test('parts by offset say exactly whether there is more', async () => {
  const { call } = client({ size: 20 });
  for (const [query, length, more] of [
    ['take=10', 10, true],
    ['take=10&skip=10', 10, false],
    ['take=7&skip=14', 6, false],
    ['take=0', 0, true],
    ['skip=20', 0, false],
  ] as const) {
    const { body } = await call(`GET /notebooks?${query}`);
    expect(body).toMatchObject({ total: 20, more });
    expect(body.items).toHaveLength(length);
  }
});

test('a contract alone is seeded from its schemas, children with parents that exist', async () => {
  const { call } = client({ size: 12 });
  const { items } = (await call('GET /notebooks?take=50')).body;
  expect(items).toHaveLength(12);
  let notes = 0;
  for (const { id } of items) notes += (await call(`GET /notebooks/${id}/notes`)).body.total;
  expect(notes).toBe(12);
});

interface Loose {
  [name: string]: Loose;
}

function refusalWith(change: (document: Loose) => void): string {
  const document = structuredClone(notebooksDocument);
  change(document as unknown as Loose);
  return refusal(() => createMock({ apis: [{ name: 'notebooks', document }] }));
}

const text = { type: 'string' } as unknown as Loose;

test('a required property that new records could not have is refused', () => {
  const message = refusalWith(({ components }) => {
    const note = components?.schemas?.Note;
    Object.assign(note?.required ?? {}, { 3: 'mood' });
    Object.assign(note?.properties ?? {}, { mood: text });
  });
  expect(message).toBe(
    '/components/schemas/Note/properties/mood: expected a default, a type with null, or a required place in the body of createNote, so that new records can have it',
  );
});

test('a child that does not name its parent is refused', () => {
  const message = refusalWith(({ components }) => {
    delete components?.schemas?.Note?.['x-resource']?.parent;
  });
  expect(message).toBe(
    '/paths/~1notebooks~1{id}~1notes/get: expected x-resource of notes to name the parent that {id} is the key of',
  );
});

test('a deletion that answers with more than is known is refused', () => {
  const message = refusalWith(({ paths }) => {
    const { responses } = paths?.['/notebooks/{id}']?.delete ?? {};
    const schema = responses?.['200']?.content?.['application/json']?.schema;
    Object.assign(schema?.properties ?? {}, { by: text });
  });
  expect(message).toBe(
    '/paths/~1notebooks~1{id}/delete/responses/200/content/application~1json/schema/properties/by: expected a const, or id; anything else takes a handler for deleteNotebook',
  );
});

test('a method and path that are no CRUD are refused', () => {
  const message = refusalWith(({ paths }) => {
    const { put, ...rest } = paths?.['/notebooks/{id}'] ?? {};
    Object.assign(paths ?? {}, { '/notebooks/{id}': { ...rest, post: put } });
  });
  expect(message).toBe(
    '/paths/~1notebooks~1{id}/post: expected a handler for replaceNotebook: without one, a GET needs x-pagination or a path that ends in a key, and other methods the shape of CRUD',
  );
});
