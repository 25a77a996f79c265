import { setupServer } from 'msw/node';
import { createClient } from 'parley-kit/apis/icecore';
import { handlers } from 'parley-kit/msw';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createFeed, emptyFeed, type FeedState, type Filter } from './feed.ts';

const icecore = handlers('icecore', { now: Date.parse('2025-10-30T12:00:00Z') });
const server = setupServer(...icecore);
const client = createClient({ credential: 'sk_live_parley_full' });

beforeAll(() => server.listen());
beforeEach(() => icecore.reset());
afterAll(() => server.close());

function openFeed(filter: Filter = {}) {
  const shown: FeedState[] = [emptyFeed];
  const feed = createFeed(client, { filter, show: (state) => shown.push(state) });
  return { ...feed, state: () => shown.at(-1) ?? emptyFeed };
}

test('each call adds a page, until the list is complete', async () => {
  const { more, state } = openFeed();
  await more();
  expect(state()).toMatchObject({ total: 150, busy: false, complete: false });
  expect(state().items).toHaveLength(20);
  while (!state().complete) await more();
  expect(new Set(state().items.map(({ _id }) => _id)).size).toBe(150);
});

test('a filter is the API’s', async () => {
  const { more, state } = openFeed({ status: 'open', channel: 'telegram' });
  await more();
  expect(state().items.length).toBeGreaterThan(0);
  for (const item of state().items) {
    expect(item).toMatchObject({ status: 'open', channel: 'telegram' });
  }
});

test('a rate limit shows the API’s words and its wait, and the list goes on where it was', async () => {
  const session = icecore.session();
  await session.setLimit({ api: 'icecore', limit: 1, seconds: 30 });
  const { more, state } = openFeed();
  await more();
  const reading = more();
  await vi.waitFor(() => expect(state().trouble).toBeDefined());
  expect(state().trouble).toMatchObject({ message: 'Rate limit exceeded', wait: 30 });
  session.clock.advance(30_000);
  state().trouble?.again();
  await reading;
  expect(state().trouble).toBeUndefined();
  expect(state().items).toHaveLength(40);
});

test('a server that cannot be reached is said in our words, and tried again when asked to', async () => {
  await icecore.session().addFault({ abort: 'reset', times: 1 });
  const { more, state } = openFeed();
  const reading = more();
  await vi.waitFor(() => expect(state().trouble).toBeDefined());
  const { trouble } = state();
  expect(trouble).toMatchObject({
    message: 'There is no connection to the server.',
    wait: undefined,
  });
  trouble?.again();
  await reading;
  expect(state().items).toHaveLength(20);
});

test('a feed that was stopped shows nothing more', async () => {
  const { more, stop, state } = openFeed();
  const reading = more();
  stop();
  await reading;
  expect(state()).toMatchObject({ items: [], busy: true });
});
