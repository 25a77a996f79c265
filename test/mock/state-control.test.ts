import { expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';

const inbox = (collection: string) => ({ api: 'inbox', collection });
const contacts = inbox('contacts');

function open(name = 'a') {
  const mock = createMock({ now: Date.parse('2025-10-30T12:00:00Z'), rateLimit: false });
  const session = mock.session(name);
  const [first, second] = session.records(contacts).items as readonly {
    id: string;
    name: string;
  }[];
  if (!first || !second) throw new Error('The seed has no contacts.');
  const get = async (api: string, path: string) => {
    const { basePath, credentials } = mock.apis.find((it) => it.name === api) ?? {
      credentials: [],
    };
    const full = credentials.find((it) => it.name === 'full')?.headers;
    const headers = { ...full, 'Parley-Session': name };
    const response = await mock.fetch(
      new Request(`http://mock.test${basePath}${path}`, { headers }),
    );
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { mock, session, first, second, get };
}

test('records are read in parts, filtered and in any order, with the number of all', () => {
  const { session } = open();
  const messages = { api: 'icecore', collection: 'messages' };
  const { items, total } = session.records(messages, {
    where: { conversationId: 'conv_123' },
    order: '-sentAt',
    limit: 1,
  });
  expect(items).toHaveLength(1);
  expect(total).toBe(session.records(messages, { where: { conversationId: 'conv_123' } }).total);
  expect(session.records(messages, { offset: 3, limit: 2 }).items).toEqual(
    session.records(messages).items.slice(3, 5),
  );
  expect(session.state('icecore').messages).toEqual(session.records(messages).items);
});

test('what is written is what the API answers then', async () => {
  const { session, first, get } = open();
  session.mergeRecord({ ...contacts, key: first.id }, { name: 'Ann' });
  expect((await get('inbox', `/contacts/${first.id}`)).body).toEqual({ ...first, name: 'Ann' });
  session.replaceRecord(
    { ...contacts, key: 'new' },
    { ...first, id: 'new', name: 'Bob', email: null },
  );
  expect((await get('inbox', '/contacts/new')).body).toMatchObject({ id: 'new', name: 'Bob' });
  session.removeRecord({ ...contacts, key: 'new' });
  expect((await get('inbox', '/contacts/new')).status).toBe(404);
  session.mergeRecords(contacts, [
    { id: first.id, name: 'Cid' },
    { ...first, id: 'more', email: null },
  ]);
  expect((await get('inbox', `/contacts/${first.id}`)).body).toMatchObject({ name: 'Cid' });
  expect((await get('inbox', '/contacts/more')).status).toBe(200);
});

test('nothing refers to records that go, whether one by one or with the whole content', () => {
  const { session } = open();
  const conversations = session.records(inbox('conversations')).items;
  const [one, another] = [...new Set(conversations.map(({ contact_id }) => String(contact_id)))];
  const naming = (key: string | undefined) =>
    session.records(inbox('conversations'), { where: { contact_id: key ?? '' } }).total;
  expect(naming(one)).toBeGreaterThan(0);
  session.removeRecord({ ...contacts, key: one ?? '' });
  expect(naming(one)).toBe(0);
  const rest = session.records(contacts).items.filter(({ id }) => id !== another);
  session.replaceRecords(contacts, rest);
  expect(naming(another)).toBe(0);
});

test('passwords and bytes are not shown, and stay when the record is put back without them', async () => {
  const { session } = open();
  const agents = inbox('agents');
  const [agent] = session.records(agents).items;
  expect(agent).not.toHaveProperty('password');
  const key = String(agent?.id);
  session.replaceRecord({ ...agents, key }, { ...agent, name: 'Renamed' });
  const file = { api: 'aimychats', collection: 'files' };
  const [stored] = session.records(file, { limit: 1 }).items;
  expect(stored).toMatchObject({ bytes: { size: expect.any(Number) } });
  const bytes = { $bytes: btoa('Hello') };
  session.replaceRecord(
    { ...file, key: 'own' },
    { id: 'own', filename: 'a.txt', mediaType: 'text/plain', bytes },
  );
  expect(session.record({ ...file, key: 'own' })).toMatchObject({ bytes: { size: 5 } });
  session.mergeRecord({ ...file, key: 'own' }, { filename: 'b.txt', bytes: { size: 5 } });
  expect(session.record({ ...file, key: 'own' })).toMatchObject({
    filename: 'b.txt',
    bytes: { size: 5 },
  });
});

test('a password that is kept still signs in, and one that is set is sealed', async () => {
  const { mock, session } = open();
  const agents = inbox('agents');
  const api = mock.apis.find(({ name }) => name === 'inbox');
  const full = api?.credentials.find(({ name }) => name === 'full')?.headers;
  const change = async (current_password: string) => {
    const response = await mock.fetch(
      new Request(`http://mock.test${api?.basePath}/settings/password`, {
        method: 'POST',
        headers: { ...full, 'Parley-Session': 'a', 'Content-Type': 'application/json' },
        body: JSON.stringify({ current_password, new_password: current_password }),
      }),
    );
    return response.status;
  };
  session.replaceRecords(agents, session.records(agents).items);
  expect(await change('parley-password')).toBe(200);
  const all = session.records(agents).items.map((it) => ({ ...it, password: 'set-by-a-test' }));
  session.mergeRecords(agents, all);
  expect(await change('parley-password')).toBe(400);
  expect(await change('set-by-a-test')).toBe(200);
});

type Write = ReturnType<typeof open>;
const refusals: readonly (readonly [string, (it: Write) => unknown, string | RegExp])[] = [
  ['no list', ({ session }) => session.replaceRecords(contacts, {}), 'expected a list of records'],
  ['no object', ({ session }) => session.mergeRecords(contacts, [1]), '/0 must be an object'],
  [
    'a bad member',
    ({ session, first, second }) =>
      session.replaceRecords(contacts, [first, { ...second, name: 7 }]),
    '/1/name must be string',
  ],
  [
    'a lost member',
    ({ session }) => session.mergeRecords(contacts, [{ id: 'new' }]),
    '/0/name is required',
  ],
  [
    'no key',
    ({ session, first }) => session.replaceRecords(contacts, [{ ...first, id: undefined }]),
    '/0/id is the key of the record and must be a text or a number',
  ],
  [
    'a key twice',
    ({ session, first }) => session.replaceRecords(contacts, [first, first]),
    /\/1\/id occurs twice: /,
  ],
  [
    'another key',
    ({ session, first }) => session.mergeRecord({ ...contacts, key: first.id }, { id: 'other' }),
    /^\/id must be ".*", as keys do not change/,
  ],
  [
    'a bad member of one record',
    ({ session, first }) => session.mergeRecord({ ...contacts, key: first.id }, { name: 7 }),
    '/name must be string',
  ],
  [
    'no record',
    ({ session, first }) => session.mergeRecord({ ...contacts, key: first.id }, 'Ann'),
    'expected a record, which is an object',
  ],
  [
    'a reference to nothing',
    ({ session }) => {
      const [one] = session.records(inbox('conversations')).items;
      session.mergeRecords(inbox('conversations'), [{ id: one?.id, contact_id: 'nobody' }]);
    },
    '/0/contact_id must name one of the contacts',
  ],
  [
    'a parent that is not there',
    ({ session }) => {
      const [one] = session.records(inbox('messages')).items;
      session.mergeRecords(inbox('messages'), [{ id: one?.id, conversation_id: 'none' }]);
    },
    '/0/conversation_id must name one of the conversations',
  ],
  [
    'what must be unique',
    ({ session }) => {
      const [one, other] = session.records(inbox('agents')).items;
      session.mergeRecords(inbox('agents'), [{ id: other?.id, email: one?.email }]);
    },
    /^\/0\/email must be unique in agents: /,
  ],
  [
    'another API',
    ({ session }) => session.state('zoo'),
    'No API is mounted at /zoo. There are: /icecore, /aimychats, /inbox, /inkeep, /imbrace.',
  ],
  [
    'another collection',
    ({ session }) => session.records(inbox('animals')),
    /^inbox has no animals; it has: .*contacts/,
  ],
  [
    'another record',
    ({ session }) => session.record({ ...contacts, key: 'nobody' }),
    /^contacts has no record nobody; there are: .* and \d+ more\.$/,
  ],
  [
    'another field to filter by',
    ({ session }) => session.records(contacts, { where: { nam: 'Ann' } }),
    'nam: is no field of these records; there are: id, name, email, phone, created_at, updated_at.',
  ],
];

test.for(refusals)('%s is refused by name, and nothing is changed', ([, write, says]) => {
  const opened = open();
  const before = JSON.stringify(opened.session.state('inbox'));
  expect(() => write(opened)).toThrow(says);
  expect(JSON.stringify(opened.session.state('inbox'))).toBe(before);
});

test('records may hold more than the contract shows', () => {
  const { session, first } = open();
  const place = { ...contacts, key: first.id };
  expect(session.mergeRecord(place, { note: 'own' })).toEqual({ ...first, note: 'own' });
  expect(session.record(place)).toHaveProperty('note', 'own');
});
