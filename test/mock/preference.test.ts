import { expect, test } from 'vitest';
import { openLibrary, type Sent } from './library-client.ts';

const list = '/library/v1/books';

async function preferring(prefer: string, sent: Partial<Sent> = {}) {
  const library = openLibrary({ strict: true });
  library.mock.session().clock.freeze(true);
  const reply = await library.send({ path: list, headers: { Prefer: prefer }, ...sent });
  return { ...reply, library };
}

test.for(['code=401', 'CODE = "401"', 'respond-async, code=401; wait=1'])(
  'Prefer: %s is answered with that code, whoever asks',
  async (prefer) => {
    const { status, body } = await preferring(prefer);
    expect({ status, body }).toEqual({
      status: 401,
      body: { problem: { code: 'card', text: 'Show your card' }, status: 401 },
    });
  },
);

test('the query can ask for it too, where headers cannot be set', async () => {
  const { status } = await openLibrary().send({ path: `${list}?__code=403&page=weird` });
  expect(status).toBe(403);
});

test('a 429 that is asked for has a spent quota and a time that agrees with the clock', async () => {
  const { mock, send } = openLibrary();
  const { clock } = mock.session();
  clock.freeze(true);
  // Headers count in whole seconds.
  clock.set(Math.ceil(clock.now() / 1000) * 1000);
  await send({ path: list });
  clock.advance(4000);
  const { headers, body } = await send({ path: list, headers: { Prefer: 'code=429' } });
  expect(body).toMatchObject({ problem: { retry: 6 } });
  expect(headers.get('Quota-Remaining')).toBe('0');
  const left = Number(headers.get('Quota-Reset')) - clock.now() / 1000;
  expect(left).toBe(6);
  expect((await send({ path: list })).headers.get('Quota-Remaining')).toBe('0');
});

test('a success without an example is made up for its schema, and stays the same', async () => {
  const path = '/library/v1/books/none';
  const { status, body } = await preferring('code=200', { path });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: expect.any(String),
    genre: expect.stringMatching(/poetry|crime/),
  });
  expect((await preferring('code=200', { path })).body).toEqual(body);
});

test('nothing is changed by it', async () => {
  const { status, library } = await preferring('code=201', {
    method: 'POST',
    body: { title: 'x' },
  });
  expect(status).toBe(201);
  const { body } = await library.send({ path: '/library/v1/books/b_first' });
  expect(body).toMatchObject({ status: 404 });
});

test.for([
  ['code=318', 'listBooks documents no 318; it has 200, 4XX, 5XX.'],
  ['example=nobody', 'listBooks documents no example nobody; it has none.'],
  ['code=200, example="no body"', 'listBooks documents no example no body of 200; it has none.'],
])('Prefer: %s is refused: %s', async ([prefer = '', detail]) => {
  const { status, headers, body } = await preferring(prefer);
  expect(status).toBe(400);
  expect(headers.get('Content-Type')).toBe('application/problem+json');
  expect(body).toMatchObject({ title: 'Nothing documented fits this preference', detail });
});

test('other preferences leave the answer to the mock', async () => {
  const { status, body } = await preferring('return=minimal');
  expect(status).toBe(200);
  expect(body).toMatchObject({ books: [{ id: 'b1' }, {}, {}, {}, {}] });
});
