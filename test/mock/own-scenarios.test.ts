import { expect, test } from 'vitest';
import type { OwnScenarios } from '../../src/mock/own-scenarios.ts';
import { openLibrary } from './library-client.ts';

const list = '/library/v1/books';

const own: OwnScenarios = {
  library: {
    'bad-day': {
      description: 'Every other reader is sent away, and nobody may ask often.',
      faults: [{ operationId: 'listBooks', status: 503, after: 1 }],
      limits: [
        { credential: 'reader', limit: 1 },
        { limit: 2, seconds: 5 },
      ],
    },
    'all-poetry': {
      description: 'There is nothing but poetry.',
      records({ books }) {
        for (const { id } of books?.values() ?? []) books?.update(String(id), { genre: 'poetry' });
      },
    },
    small: { description: 'There are few books.', records: { size: 2 } },
    'locked-out': { description: 'No card is accepted.', expired: true },
  },
};

const open = () => openLibrary({ ownScenarios: own });

type Books = {
  readonly books: readonly { readonly genre: string }[];
  readonly meta: { total: number };
};
const books = async ({ send }: ReturnType<typeof open>) =>
  (await send({ path: `${list}?limit=10` })).body as Books;

const turn = ({ mock }: ReturnType<typeof open>, name: string, active = true) =>
  mock.session().setScenario({ api: 'library', name, active });

test('an own scenario is listed beside the others, with its sentence', () => {
  const states = open().mock.session().scenarios();
  expect(states).toContainEqual({
    api: 'library',
    name: 'small',
    description: 'There are few books.',
    active: false,
  });
  expect(states.map(({ name }) => name)).toContain('rate-limited');
});

test('its faults and limits hold as long as it is on', async () => {
  const library = open();
  turn(library, 'bad-day');
  const statuses = async (credential: string) => {
    const reply = await library.send({ path: list, credential });
    return [reply.status, reply.headers.get('Quota-Limit')];
  };
  expect(await statuses('paper')).toEqual([200, '1']);
  expect(await statuses('gold')).toEqual([503, '2']);
  turn(library, 'bad-day', false);
  expect(await statuses('gold')).toEqual([200, '3']);
});

test('a limit that the session has set comes before those of its scenarios', async () => {
  const library = open();
  turn(library, 'bad-day');
  library.mock.session().setLimit({ api: 'library', limit: 50 });
  expect((await library.send({ path: list })).headers.get('Quota-Limit')).toBe('50');
});

test('its changes are made in what the session has, and undone when it ends', async () => {
  const library = open();
  await library.send({ path: list, method: 'POST', body: { title: 'Emma' } });
  turn(library, 'all-poetry');
  const during = await books(library);
  expect(during.meta.total).toBe(32);
  expect(new Set(during.books.map(({ genre }) => genre))).toEqual(new Set(['poetry']));
  turn(library, 'all-poetry', false);
  const after = await books(library);
  expect(new Set(after.books.map(({ genre }) => genre))).toEqual(new Set(['poetry', 'crime']));
});

test('records and changes go together, in either order', async () => {
  for (const names of [
    ['small', 'all-poetry'],
    ['all-poetry', 'small'],
  ]) {
    const library = open();
    for (const name of names) turn(library, name);
    const { books: shown } = await books(library);
    expect(shown.map(({ genre }) => genre)).toEqual(['poetry', 'poetry', 'poetry']);
  }
});

test('a scenario that is switched on again begins anew', async () => {
  const library = open();
  const total = async () => (await books(library)).meta.total;
  turn(library, 'small');
  await library.send({ path: list, method: 'POST', body: { title: 'Emma' } });
  expect(await total()).toBe(4);
  turn(library, 'small', false);
  turn(library, 'small');
  library.mock.session().setLimit({ api: 'library', off: true });
  expect(await total()).toBe(3);
});

test('no credential is accepted where it says so', async () => {
  const library = open();
  turn(library, 'locked-out');
  expect((await library.send({ path: list })).status).toBe(401);
});

test('sessions can begin in it', async () => {
  const scenarios = [{ api: 'library', name: 'small' }];
  const library = openLibrary({ ownScenarios: own, scenarios });
  expect((await books(library)).meta.total).toBe(3);
  library.mock.reset();
  expect((await books(library)).meta.total).toBe(3);
});

const members = 'there are description, faults, limits, records, expired.';

test.for<[unknown, string]>([
  [
    { librari: {} },
    'ownScenarios.librari: there is no such API; there are: library. Did you mean library?',
  ],
  [{ library: [] }, 'ownScenarios.library: expected an object of scenarios by name'],
  [{ library: { a: 'A.' } }, 'ownScenarios.library.a: expected a scenario, an object'],
  [
    { library: { a: {} } },
    'ownScenarios.library.a.description: expected a sentence that says what is the case',
  ],
  [
    { library: { a: { description: ' ' } } },
    'ownScenarios.library.a.description: expected a sentence',
  ],
  [
    { library: { a: { description: 'A.', fault: [] } } },
    `ownScenarios.library.a.fault: is not a member of a scenario; ${members} Did you mean faults?`,
  ],
  [
    { library: { a: { description: 'A.', faults: {} } } },
    'ownScenarios.library.a.faults: expected a list',
  ],
  [
    { library: { a: { description: 'A.', faults: [{ delayMs: 1 }, { status: 1 }] } } },
    'ownScenarios.library.a.faults[1]: status: expected a status from 200 to 599',
  ],
  [
    { library: { a: { description: 'A.', faults: [{ api: 'library', status: 500 }] } } },
    'ownScenarios.library.a.faults[0]: api: is the API that the scenario belongs to, and not said again',
  ],
  [
    { library: { a: { description: 'A.', limits: [{ limit: 0 }] } } },
    'ownScenarios.library.a.limits[0]: limit: expected a whole number of requests from 1',
  ],
  [
    { library: { a: { description: 'A.', records: { size: -1 } } } },
    'ownScenarios.library.a.records: expected none, { size } with a whole number from 0, or a function',
  ],
  [
    { library: { a: { description: 'A.', expired: 1 } } },
    'ownScenarios.library.a.expired: expected true or false',
  ],
  [
    { library: { 'a b': { description: 'A.' } } },
    'ownScenarios.library.a b: expected a name of small letters, digits and hyphens',
  ],
  [
    { library: { empty: { description: 'A.' } } },
    'ownScenarios.library.empty: the API has a scenario of this name already; choose another',
  ],
])('own scenarios %j are refused: %s', ([ownScenarios, detail]) => {
  expect(() => openLibrary({ ownScenarios: ownScenarios as OwnScenarios })).toThrow(
    expect.objectContaining({ name: 'Problem', message: detail }),
  );
});

test('a scenario to begin in that there is not is refused at the start, with those that there are', () => {
  const begin = (api: string, name: string) => () => openLibrary({ scenarios: [{ api, name }] });
  expect(begin('library', 'rate-limitd')).toThrow(
    /^library has no scenario rate-limitd; it has: .*rate-limited\. Did you mean rate-limited\?$/,
  );
  expect(begin('museum', 'empty')).toThrow('No API is mounted at /museum. There are: /library.');
});
