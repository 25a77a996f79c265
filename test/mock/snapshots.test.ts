import { expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import type { StateFile } from '../../src/mock/state-file.ts';
import { type EveryApi, everyAnswer, stir } from '../every-answer.ts';

const start = Date.parse('2025-10-30T12:00:00Z');

function open(options: Parameters<typeof createMock>[0] = {}) {
  const deliver = () => Promise.reject(new Error('Nobody is there.'));
  const mock = createMock({ now: start, deliver, ...options });
  const served: EveryApi = { ...mock, origin: 'http://mock.test' };
  const still = (name: string) => {
    const session = mock.session(name);
    session.clock.freeze(true);
    session.clock.set(start);
    return session;
  };
  return { mock, served, still };
}

test('a session that is restored answers as the one that the snapshot was taken of, byte for byte', async () => {
  const { mock, served, still } = open();
  still('source');
  await stir(served, 'source');
  mock.snapshots.take({ name: 'one', session: 'source' });
  mock.snapshots.restore({ name: 'one', session: 'copy' });
  const copied = await everyAnswer(served, 'copy');
  expect(Object.keys(copied).length).toBeGreaterThan(60);
  expect(copied).toEqual(await everyAnswer(served, 'source'));
  mock.snapshots.restore({ name: 'one', session: 'source' });
  expect(await everyAnswer(served, 'source')).toEqual(copied);
});

test('a file of a snapshot brings the same answers in another mock, byte for byte, but for a secret that was changed', async () => {
  const { mock, served, still } = open();
  still('source');
  await stir(served, 'source');
  mock.snapshots.take({ name: 'one', session: 'source' });
  const file: unknown = JSON.parse(JSON.stringify(mock.snapshots.read('one')));

  const other = open();
  other.mock.snapshots.write({ name: 'read', session: 'copy' }, file);
  other.mock.snapshots.restore({ name: 'read', session: 'copy' });
  // The example changes the password of the seed, which the file does not tell.
  const { 'inbox POST /settings/password': theirs, ...answers } = await everyAnswer(
    other.served,
    'copy',
  );
  const { 'inbox POST /settings/password': own, ...expected } = await everyAnswer(served, 'source');
  expect(answers).toEqual(expected);
  expect([theirs?.[0], own?.[0]]).toEqual([200, 400]);
}, 30_000);

test('state that is read and put back changes no answer of any API', async () => {
  const { mock, served, still } = open();
  for (const name of ['touched', 'untouched']) {
    still(name);
    await stir(served, name);
  }
  const session = mock.session('touched');
  for (const { name: api } of mock.apis) {
    for (const [collection, records] of Object.entries(session.state(api))) {
      const sent: unknown = JSON.parse(JSON.stringify(records));
      expect(session.replaceRecords({ api, collection }, sent)).toEqual(sent);
      expect(session.mergeRecords({ api, collection }, sent)).toEqual(sent);
    }
  }
  expect(await everyAnswer(served, 'touched')).toEqual(await everyAnswer(served, 'untouched'));
}, 60_000);

test('a file holds no password, secret or credential, and none is lost where the records are', async () => {
  const { mock, served, still } = open();
  still('source');
  await stir(served, 'source');
  mock.snapshots.take({ name: 'one', session: 'source' });
  const file = mock.snapshots.read('one');
  const text = JSON.stringify(file);
  expect(text).not.toMatch(/sealed:|whsec_|acc_20bea5ac/);
  expect(text).toContain('"secret":{"$hidden":true}');
  expect(text).toContain('"password":{"$hidden":true}');

  // Into the session that still has them, nothing is lost.
  mock.snapshots.write({ name: 'back', session: 'source' }, file);
  expect(mock.snapshots.difference('one', { with: 'back' }).collections).toEqual([]);

  // Elsewhere the seed's own are there, and others are unknown.
  const other = open();
  other.mock.snapshots.write({ name: 'read', session: 'fresh' }, file);
  other.mock.snapshots.restore({ name: 'read', session: 'fresh' });
  other.mock.snapshots.take({ name: 'restored', session: 'fresh' });
  expect(other.mock.snapshots.difference('read', { with: 'restored' }).collections).toEqual([]);
});

test('a difference names added, removed and changed records, and the members that changed', async () => {
  const { mock, still } = open({ apis: ['inbox', 'icecore'] });
  const session = still('a');
  mock.snapshots.take({ name: 'before', session: 'a' });
  expect(mock.snapshots.difference('before', { session: 'a' })).toEqual({
    collections: [],
    session: [],
  });

  const place = { api: 'inbox', collection: 'contacts' };
  const [first, second] = session.records(place).items as { id: string; name: string }[];
  session.mergeRecord({ ...place, key: first?.id ?? '' }, { name: 'Ann' });
  session.replaceRecord({ ...place, key: 'new' }, { ...first, id: 'new', email: null });
  session.removeRecord({ ...place, key: second?.id ?? '' });
  const [agent] = session.records({ api: 'inbox', collection: 'agents' }).items;
  const key = String(agent?.id);
  session.mergeRecord({ api: 'inbox', collection: 'agents', key }, { password: 'another-one' });
  session.clock.advance(1_000);
  session.addFault({ api: 'inbox', status: 500 });
  session.setScenario({ api: 'inbox', name: 'key-expired', active: true });
  session.setLimit({ api: 'icecore', limit: 7 });

  const { collections, session: settings } = mock.snapshots.difference('before', { session: 'a' });
  expect(collections.find(({ collection }) => collection === 'contacts')).toMatchObject({
    api: 'inbox',
    added: [{ key: 'new', record: { id: 'new' } }],
    removed: [{ key: second?.id, record: second }],
    changed: [
      { key: first?.id, members: [{ pointer: '/name', before: first?.name, after: 'Ann' }] },
    ],
  });
  expect(collections.find(({ collection }) => collection === 'agents')?.changed).toEqual([
    { key, members: [{ pointer: '/password' }] },
  ]);
  expect(settings.map(({ pointer }) => pointer)).toEqual([
    '/clock/now',
    '/scenarios/inbox',
    '/faults/fault-1',
    '/limits/0',
  ]);
});

test('whoever names no snapshot is told which there are', () => {
  const { mock } = open({ apis: ['inkeep'] });
  mock.snapshots.take({ name: 'one', session: 'a' });
  mock.snapshots.take({ name: 'two', session: 'a' });
  const detail = 'There is no snapshot three; there are: one, two.';
  expect(() => mock.snapshots.restore({ name: 'three', session: 'b' })).toThrow(detail);
  expect(() => mock.snapshots.difference('one', { with: 'three' })).toThrow(detail);
  expect(() => mock.snapshots.read('three')).toThrow(detail);
  expect(() => mock.snapshots.remove('three')).toThrow(detail);
  expect(() => mock.snapshots.take({ name: 'a/b', session: 'a' })).toThrow(/letters, digits/);
  expect(mock.sessions()).toEqual(['a']);
  mock.snapshots.remove('one');
  expect(mock.snapshots.list().map(({ name }) => name)).toEqual(['two']);
});

type Damage = readonly [damage: string, change: (file: Mutable) => unknown, says: string];
type Mutable = { -readonly [Name in keyof StateFile]: never } & Record<string, never>;

const damages: readonly Damage[] = [
  ['no object', () => [], '/ must be object'],
  ['another format', (file) => ({ ...file, format: 2 }), '/format must be 1'],
  ['a lost member', ({ quotas: _, ...file }) => file, '/quotas is required'],
  ['an odd member', (file) => ({ ...file, odd: 1 }), '/ must not have the property odd'],
  ['a bad time', (file) => ({ ...file, now: 'noon' }), '/now must be a valid date-time'],
  [
    'a foreign API',
    (file) => ({ ...file, stores: { zoo: { ordinals: {}, collections: {} } } }),
    '/stores/zoo there is no such API; there are: inkeep',
  ],
  [
    'a foreign collection',
    (file) => ({ ...file, stores: { inkeep: { ordinals: {}, collections: { animals: [] } } } }),
    '/stores/inkeep/collections/animals is no collection of inkeep; it has: conversations',
  ],
  [
    'a bad record',
    (file) => ({
      ...file,
      stores: { inkeep: { ordinals: {}, collections: { conversations: [{ id: 'a' }] } } },
    }),
    '/stores/inkeep/collections/conversations/0/externalId is required',
  ],
  [
    'a record without a key',
    (file) => ({
      ...file,
      stores: { inkeep: { ordinals: {}, collections: { conversations: [{}] } } },
    }),
    '/stores/inkeep/collections/conversations/0/id is the key of the record and must be a text or a number',
  ],
  [
    'a bad fault',
    (file) => ({
      ...file,
      faults: [{ id: 'fault-1', fault: { status: 99 }, matched: 0, used: 0 }],
    }),
    '/faults/0/fault status: expected a status from 200 to 599',
  ],
  [
    'an unknown task',
    (file) => ({ ...file, pending: [{ at: 1, api: 'inkeep', name: 'dance' }] }),
    '/pending/0 there is no task dance of inkeep',
  ],
];

test.for(damages)('a file with %s is refused by pointer', ([, change, says]) => {
  const { mock } = open({ apis: ['inkeep'] });
  mock.snapshots.take({ name: 'one', session: 'a' });
  const file = change(mock.snapshots.read('one') as never);
  expect(() => mock.snapshots.write({ name: 'two', session: 'a' }, file)).toThrow(says);
  expect(mock.snapshots.list()).toHaveLength(1);
});

test('a session that cannot begin as the state says does not begin otherwise, however often it is used', () => {
  const state = { parley: 'state', format: 7 } as unknown as StateFile;
  const { mock } = open({ state });
  for (let use = 0; use < 2; use++)
    expect(() => mock.session('a')).toThrow('/contracts is required');
  expect(mock.sessions()).toEqual([]);
});
