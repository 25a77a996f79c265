import { expect } from 'vitest';
import type { components } from '../../../src/generated/imbrace/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Schemas = components['schemas'];
type Found = Schemas['SearchAnswer']['message'];

const fact = onEveryTarget({ api: 'imbrace', size: 120 });
const path = '/v1/backend/meilisearch/org_imbrace/search';

async function search(target: Target, json: unknown): Promise<Found> {
  const { status, body, text } = await call<Schemas['SearchAnswer']>(target, `POST ${path}`, {
    json,
  });
  expect(status, text).toBe(200);
  expect(body.success).toBe(true);
  return body.message;
}

async function say(target: Target, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await target.session().advance(1);
    const line = 'POST /v1/backend/conversation_messages';
    await call(target, line, { as: 'contact', json: { type: 'text', text } });
  }
}

const textsOf = ({ hits }: Found) => hits.map(({ content }) => content.text);

fact('without a query every message is a hit, the newest first', async (target) => {
  const everything = await search(target, { limit: 1000 });
  expect(everything.hits).toHaveLength(everything.estimatedTotalHits);
  expect(everything.estimatedTotalHits).toBeGreaterThan(120);
  const times = everything.hits.map(({ created_at }) => created_at);
  expect(times).toEqual(times.toSorted().reverse());
  expect(await search(target, { limit: 1000, q: ' ' })).toEqual({ ...everything, query: ' ' });
});

fact('it shows a hundred unless told otherwise', async (target) => {
  const { hits, ...rest } = await search(target, {});
  expect(hits).toHaveLength(100);
  expect(rest).toMatchObject({ query: '', limit: 100, offset: 0, processingTimeMs: 0 });
});

for (const q of ['', 'order']) {
  fact(`parts of the hits for "${q}" add up to all of them`, async (target) => {
    const whole = await search(target, { q, limit: 1000 });
    const walked: Found['hits'] = [];
    for (let offset = 0; offset < whole.estimatedTotalHits; offset += 7) {
      const part = await search(target, { q, limit: 7, offset });
      expect(part).toMatchObject({
        limit: 7,
        offset,
        estimatedTotalHits: whole.estimatedTotalHits,
      });
      walked.push(...part.hits);
    }
    expect(walked).toEqual(whole.hits);
  });
}

fact('a limit of 0 only counts', async (target) => {
  const { hits, estimatedTotalHits } = await search(target, { q: 'order', limit: 0 });
  expect(hits).toEqual([]);
  expect(estimatedTotalHits).toBeGreaterThan(0);
});

fact('a message is found from the moment it is sent', async (target) => {
  expect((await search(target, { q: 'xylophone' })).estimatedTotalHits).toBe(0);
  await say(target, 'Do you sell xylophones?');
  const { hits, estimatedTotalHits } = await search(target, { q: 'xylophone' });
  expect(estimatedTotalHits).toBe(1);
  expect(hits[0]).toMatchObject({
    doc_name: 'message',
    organization_id: 'org_imbrace',
    conversation_id: 'conv_testing_conversation1',
    from: 'con_test_contact',
    content: { text: 'Do you sell xylophones?', is_mail: false },
  });
  expect(hits[0]?._id).toBe(hits[0]?.public_id);
});

const saying = 'The Überraschung zeppelin landed quietly';
const queries: readonly (readonly [string, boolean])[] = [
  ['zeppelin landed', true],
  ['LANDED zeppelin', true],
  ['uberraschung', true],
  ['zeppelin land', true],
  ['zepp landed', false],
  ['zeppelin land ', false],
  ['zepelin', true],
  ['zeplin', false],
  ['uberaschng', true],
  ['landed badger', false],
  ['"zeppelin", landed!', true],
];

for (const [q, found] of queries) {
  fact(`"${q}" ${found ? 'finds' : 'does not find'} "${saying}"`, async (target) => {
    await say(target, saying);
    expect(textsOf(await search(target, { q })).includes(saying)).toBe(found);
  });
}

fact('titles, payloads and captions are searched as well', async (target) => {
  const line = 'POST /v1/backend/conversation_messages';
  for (const json of [
    { type: 'quick_reply', title: 'Marmalade', payload: 'jam_orange' },
    { type: 'image', url: 'https://files.example.com/1.jpg', caption: 'Breakfast with marmalade' },
  ]) {
    await call(target, line, { as: 'contact', json });
  }
  expect((await search(target, { q: 'marmalade' })).estimatedTotalHits).toBe(2);
  expect((await search(target, { q: 'jam_orange' })).estimatedTotalHits).toBe(1);
});

fact('the better match comes first, of equal ones the newer', async (target) => {
  await say(target, 'badger badger', 'badgr', 'badger badger');
  const { hits } = await search(target, { q: 'badger' });
  expect(hits.map(({ content, created_at }) => [content.text, created_at])).toEqual([
    ['badger badger', '2025-10-30T12:00:03.000Z'],
    ['badger badger', '2025-10-30T12:00:01.000Z'],
    ['badgr', '2025-10-30T12:00:02.000Z'],
  ]);
});

fact('sessions do not find what others said', async (target) => {
  await say(target, 'A secret xylophone');
  const headers = { 'Parley-Session': 'elsewhere' };
  const json = { q: 'xylophone' };
  const { body } = await call<Schemas['SearchAnswer']>(target, `POST ${path}`, { headers, json });
  expect(body.message.estimatedTotalHits).toBe(0);
  await target.session().reset();
  expect((await search(target, json)).estimatedTotalHits).toBe(0);
});

const refused = {
  'Invalid body: limit must be at least 0': { limit: -1 },
  'Invalid body: limit must be at most 1000': { limit: 1001 },
  'Invalid body: limit must be integer': { limit: 2.5 },
  'Invalid body: offset must be at least 0': { offset: -1 },
  'Invalid body: q must be string': { q: 5 },
  'Invalid body: must be object': [],
};

for (const [message, json] of Object.entries(refused)) {
  fact(`${JSON.stringify(json)} is refused: ${message}`, async (target) => {
    const { status, body } = await call(target, `POST ${path}`, { json });
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message });
  });
}
