import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { sealed } from '../../src/mock/secrets.ts';
import { officeDocument } from '../office.ts';
import { refusal } from '../refusal.ts';

const definition: ApiDefinition = { name: 'office', document: officeDocument };

function client({ size = 0 } = {}) {
  const mock = createMock({ apis: [definition], size, strict: true });
  const headers = { ...mock.apis[0]?.credentials[0]?.headers, 'Content-Type': 'application/json' };
  return async (line: string, body?: unknown) => {
    const [method = '', path = ''] = line.split(' ');
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await mock.fetch(new Request(`http://mock.test/office/api${path}`, init));
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

test('every operation of the contract is served without a handler', () => {
  const { operations = [] } = createMock({ apis: [definition] }).apis[0] ?? {};
  expect(operations.map(({ servedBy }) => servedBy)).toEqual(operations.map(() => 'inferred'));
});

test('a singleton is there however many records there are, and is one', async () => {
  for (const size of [0, 1, 50]) {
    const call = client({ size });
    const { status, body } = await call('GET /office');
    expect(status).toBe(200);
    expect(body).toEqual({ id: expect.any(String), name: 'Here', floor: 1 });
  }
});

test('a POST to a singleton changes it in part, a PUT as a whole', async () => {
  const call = client();
  const { body } = await call('GET /office');
  const changed = await call('POST /office', { floor: 3, id: 'mine' });
  expect(changed).toEqual({ status: 200, body: { ...body, floor: 3 } });
  expect(await call('GET /office')).toEqual(changed);
  const replaced = await call('PUT /office', { name: 'There' });
  expect(replaced.body).toEqual({ ...body, name: 'There', floor: 1 });
});

test('a POST below a record changes that record', async () => {
  const call = client();
  const ada = (await call('POST /people', { name: 'Ada' })).body;
  const desk = (await call('POST /desks', { label: 'A1' })).body;
  expect(desk.owner).toBeNull();
  const given = await call(`POST /desks/${desk.id}/owner`, { owner: ada.id, label: 'mine' });
  expect(given).toEqual({ status: 200, body: { ...desk, owner: ada.id } });
  expect((await call('GET /desks')).body.items).toEqual([given.body]);
  expect((await call('POST /desks/none/owner', { owner: ada.id })).status).toBe(404);
  expect((await call('GET /desks')).body.total).toBe(1);
});

test('a body may name only records that exist, or none', async () => {
  const call = client();
  expect((await call('POST /desks', { label: 'A1', owner: 'nobody' })).status).toBe(422);
  expect((await call('POST /desks', { label: 'A1', owner: '' })).status).toBe(422);
  expect((await call('POST /desks', { label: 'A1', owner: null })).status).toBe(201);
  const { id } = (await call('GET /desks')).body.items[0];
  expect((await call(`POST /desks/${id}/owner`, { owner: 'nobody' })).status).toBe(422);
});

test('when a record is deleted, those that named it name none', async () => {
  const call = client();
  const ada = (await call('POST /people', { name: 'Ada' })).body;
  const bob = (await call('POST /people', { name: 'Bob' })).body;
  for (const [label, { id }] of [
    ['A1', ada],
    ['A2', bob],
    ['A3', ada],
  ] as const) {
    await call('POST /desks', { label, owner: id });
  }
  expect((await call(`DELETE /people/${ada.id}`)).status).toBe(204);
  const desks = (await call('GET /desks')).body.items;
  expect(desks.map(({ owner }: { owner: string | null }) => owner)).toEqual([null, bob.id, null]);
});

test('a search sees through a reference', async () => {
  const call = client();
  const ada = (await call('POST /people', { name: 'Ada' })).body;
  await call('POST /desks', { label: 'A1', owner: ada.id });
  await call('POST /desks', { label: 'B1' });
  const found = async (text: string) =>
    (await call(`GET /desks?find=${text}`)).body.items.map(({ label }: { label: string }) => label);
  expect(await found('ADA')).toEqual(['A1']);
  expect(await found('b1')).toEqual(['B1']);
  expect(await found('1')).toEqual(['A1', 'B1']);
  await call(`DELETE /people/${ada.id}`);
  expect(await found('ada')).toEqual([]);
});

test('a password is stored sealed, by whichever way it comes', async () => {
  let stored: unknown;
  const watched: ApiDefinition = {
    ...definition,
    handlers: {
      listPeople: ({ records }) => {
        stored = [...(records.people?.values() ?? [])];
        return { status: 200, body: { items: [], total: 0 } };
      },
    },
  };
  const mock = createMock({ apis: [watched], size: 0, strict: true });
  const headers = { ...mock.apis[0]?.credentials[0]?.headers, 'Content-Type': 'application/json' };
  const send = async (line: string, body?: object) => {
    const [method = '', path = ''] = line.split(' ');
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    return (await mock.fetch(new Request(`http://mock.test/office/api${path}`, init))).json();
  };
  const ada = await send('POST /people', { name: 'Ada', password: 'engine' });
  expect(ada).toEqual({ id: ada.id, name: 'Ada' });
  await send('GET /people');
  expect(stored).toEqual([{ ...ada, password: sealed('engine', ada.id) }]);
  expect(JSON.stringify(stored)).not.toContain('engine');
  await send(`PATCH /people/${ada.id}`, { password: 'difference' });
  await send('GET /people');
  expect(stored).toEqual([{ ...ada, password: sealed('difference', ada.id) }]);
  await send(`PATCH /people/${ada.id}`, {});
  await send('GET /people');
  expect(stored).toEqual([{ ...ada, password: sealed('difference', ada.id) }]);
  expect(sealed('engine', 'a')).not.toBe(sealed('engine', 'b'));
});

interface Loose {
  [name: string]: Loose;
}

function refusalWith(change: (document: Loose) => void): string {
  const document = structuredClone(officeDocument);
  change(document as unknown as Loose);
  return refusal(() => createMock({ apis: [{ name: 'office', document }] }));
}

test('a change of what the record does not have is refused', () => {
  const message = refusalWith(({ components }) => {
    const { Ownership, Desk } = components?.schemas ?? {};
    Object.assign(Ownership?.properties ?? {}, { since: Desk?.properties?.label });
  });
  expect(message).toBe(
    '/components/schemas/Ownership/properties/since: expected a property that records of desks have and that can change, or a handler for giveDesk',
  );
});

test('a change without a body is refused', () => {
  const message = refusalWith(({ paths }) => {
    delete paths?.['/desks/{id}/owner']?.post?.requestBody;
  });
  expect(message).toBe(
    '/paths/~1desks~1{id}~1owner/post: expected a request body that says what changes, or a handler for giveDesk',
  );
});

test('a POST below a record that creates or lists another is not taken for a change', () => {
  const creating = refusalWith(({ paths }) => {
    const { responses } = paths?.['/desks/{id}/owner']?.post ?? {};
    Object.assign(responses ?? {}, { 201: responses?.['200'] });
    delete responses?.['200'];
  });
  const problem = 'expected x-resource of desks to name the parent that {id} is the key of';
  expect(creating).toBe(`/paths/~1desks~1{id}~1owner/post: ${problem}`);
  const listing = refusalWith(({ paths }) => {
    const { get } = paths?.['/desks'] ?? {};
    const { parameters } = paths?.['/desks/{id}/owner'] ?? {};
    const beside = { parameters, get: { ...get, operationId: 'listNeighbours' } };
    Object.assign(paths ?? {}, { '/desks/{id}/neighbours': beside });
  });
  expect(listing).toBe(`/paths/~1desks~1{id}~1neighbours/get: ${problem}`);
});

test('a reference to a collection that nothing describes is refused', () => {
  const message = refusalWith(({ components }) => {
    Object.assign(components?.schemas?.Desk?.properties?.owner?.['x-reference'] ?? {}, {
      collection: 'ghosts',
    });
  });
  expect(message).toMatch(
    /^\/components\/schemas\/Desk\/properties\/owner\/x-reference\/collection: there is no schema with x-resource for ghosts/,
  );
});

test('a reference that could not be emptied is refused', () => {
  const message = refusalWith(({ components }) => {
    Object.assign(components?.schemas?.Desk?.properties?.owner ?? {}, { type: 'string' });
    Object.assign(components?.schemas?.NewDesk ?? {}, { required: ['label', 'owner'] });
  });
  expect(message).toBe(
    '/components/schemas/Desk/properties/owner: expected a type with null, for when the record of people is deleted',
  );
});

test('the one record of a singleton cannot be deleted without a handler', () => {
  const message = refusalWith(({ paths }) => {
    const { get } = paths?.['/office'] ?? {};
    Object.assign(paths?.['/office'] ?? {}, { delete: { ...get, operationId: 'closeOffice' } });
  });
  expect(message).toMatch(/^\/paths\/~1office\/delete: expected a handler for closeOffice/);
});
