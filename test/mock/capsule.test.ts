import { expect, test } from 'vitest';
import type { Capsule } from '../../src/mock/capsule-format.ts';
import { replay } from '../../src/mock/replay.ts';
import { libraryApi, libraryWith } from '../library.ts';
import { openLibrary } from './library-client.ts';

const books = '/library/v1/books';
const apis = [libraryApi()];

const capsuleOf = ({ mock }: ReturnType<typeof openLibrary>): Capsule =>
  JSON.parse(JSON.stringify({ ...mock.capsule(), parley: '1.2.3' }));

const post = (title: string) => ({ path: books, method: 'POST', body: { title } });

test('a long session is played again from a state on the way, as its first events are forgotten', async () => {
  const library = openLibrary({ rateLimit: false });
  for (let count = 0; count < 700; count++) {
    await library.send(post(`Book ${count}`));
    await library.send({ path: `${books}?page=${(count % 9) + 1}` });
  }
  const capsule = capsuleOf(library);
  expect(capsule.events.length).toBeLessThanOrEqual(1_250);
  expect(capsule.forgotten + capsule.events.length).toBe(1_400);
  expect(capsule.base).toBeDefined();
  expect(await replay(capsule, { apis })).toEqual({
    requests: capsule.events.length,
    differences: [],
  });
}, 30_000);

test('a reset begins the capsule anew', async () => {
  const library = openLibrary();
  await library.send(post('Emma'));
  library.mock.reset();
  await library.send({ path: books });
  expect(capsuleOf(library).events).toHaveLength(1);
});

test('requests that overlap are played in the order in which they came and were answered', async () => {
  const library = openLibrary({ rateLimit: false });
  const session = library.mock.session();
  session.addFault({ path: '/books', method: 'POST', delayMs: { min: 5, max: 40 } });
  const titles = Array.from({ length: 12 }, (_, index) => `Book ${index}`);
  await Promise.all(titles.map((title) => library.send(post(title))));
  await library.send({ path: `${books}?limit=10&page=4` });
  const { differences } = await replay(capsuleOf(library), { apis });
  expect(differences).toEqual([]);
});

test('another contract is refused, and tried all the same when it is forced', async () => {
  const library = openLibrary();
  await library.send({ path: books });
  const capsule = capsuleOf(library);
  const document = libraryWith({ '/info/version': '3.0' });
  const others = [libraryApi({ document })];
  await expect(replay(capsule, { apis: others })).rejects.toThrow(
    /recorded with library 2\.1 .*, and here is 3\.0/,
  );
  expect((await replay(capsule, { apis: others, force: true })).differences).toEqual([]);
  await expect(replay(capsule, { apis: [] })).rejects.toThrow(
    'The capsule is of the API library, which is not here',
  );
});

test('members that differ are named by their JSON pointers, and what is no JSON by where it differs', async () => {
  const library = openLibrary();
  await library.send({ path: `${books}?limit=1` });
  const capsule = capsuleOf(library);
  const [event] = capsule.events;
  if (event?.kind !== 'request' || !event.answer.body || !('text' in event.answer.body)) {
    throw new Error('expected a request with a text for an answer');
  }
  const { text } = event.answer.body;
  const altered = (changed: string): Capsule => ({
    ...capsule,
    events: [{ ...event, answer: { ...event.answer, body: { text: changed } } }],
  });
  const [first] = (await replay(altered(text.replace('"page":1', '"page":[1]')), { apis }))
    .differences;
  expect(first).toEqual({
    request: 1,
    line: 'GET /library/v1/books?limit=1',
    place: 'body /meta/page',
    recorded: [1],
    replayed: 1,
  });
  const spaced = (await replay(altered(text.replace(',', ' ,')), { apis })).differences;
  expect(spaced).toMatchObject([{ place: expect.stringMatching(/^body at \d+$/) }]);
});
