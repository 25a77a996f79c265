import { expect } from 'vitest';
import type { components } from '../../../src/generated/imbrace/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Schemas = components['schemas'];
type Fetched = Schemas['FetchAnswer']['message'];
type Document = Schemas['MessageDocument'];

const fact = onEveryTarget({ api: 'imbrace', size: 120 });
const path = '/v1/backend/meilisearch/org_imbrace/fetch';
const gender = '64ba48e32261fdc660addf02';
const interests = '64ba48e32261fdc660addf03';
const orders = '64ba48e32261fdc660addf04';

async function fetched(target: Target, json: Record<string, unknown>): Promise<Fetched> {
  const { status, body, text } = await call<Schemas['FetchAnswer']>(target, `POST ${path}`, {
    json,
  });
  expect(status, text).toBe(200);
  expect(body.success).toBe(true);
  return body.message;
}

const everything = async (target: Target): Promise<readonly Document[]> =>
  (await fetched(target, { filter: '', limit: 100_000 })).results;

fact('a blank filter lets everything through, the newest first', async (target) => {
  const results = await everything(target);
  expect(results.length).toBeGreaterThan(120);
  const times = results.map(({ created_at }) => created_at);
  expect(times).toEqual(times.toSorted().reverse());
});

fact('it shows twenty unless told otherwise', async (target) => {
  const { results, limit, offset } = await fetched(target, { filter: '' });
  expect([results.length, limit, offset]).toEqual([20, 20, 0]);
});

fact('parts add up to the whole', async (target) => {
  const filter = 'type = text';
  const whole = await fetched(target, { filter, limit: 10_000 });
  expect(whole.total).toBe(whole.results.length);
  const walked: Document[] = [];
  for (let offset = 0; offset < whole.total; offset += 9) {
    const part = await fetched(target, { filter, limit: 9, offset });
    expect(part).toMatchObject({ limit: 9, offset, total: whole.total });
    walked.push(...part.results);
  }
  expect(walked).toEqual(whole.results);
  expect(await fetched(target, { filter, limit: 0 })).toMatchObject({
    results: [],
    total: whole.total,
  });
});

const customOf = ({ fields }: Document, id: string) => fields?.[id];

/** Filters, each with what it says of a message; all of them let some through and hold some back. */
const filters: Readonly<Record<string, (document: Document) => boolean>> = {
  'type = text': ({ type }) => type === 'text',
  'type != text': ({ type }) => type !== 'text',
  'type IN [image, file]': ({ type }) => type === 'image' || type === 'file',
  'type NOT IN [image, file]': ({ type }) => type !== 'image' && type !== 'file',
  'from STARTS WITH con_': ({ from }) => from.startsWith('con_'),
  "content.text CONTAINS 'ORDER'": ({ content }) => /order/i.test(content.text ?? ''),
  'content.caption EXISTS': ({ content }) => content.caption !== undefined,
  'fields EXISTS': ({ fields }) => fields !== undefined,
  [`fields.${gender} = female`]: (it) => customOf(it, gender) === 'Female',
  [`fields.${gender} IS EMPTY`]: (it) => customOf(it, gender) === '',
  [`fields.${gender} NOT EXISTS`]: (it) => customOf(it, gender) === undefined,
  [`fields.${interests} = Garden`]: (it) =>
    Object(customOf(it, interests) ?? []).includes('Garden'),
  [`fields.${interests} IS EMPTY`]: (it) => Object(customOf(it, interests) ?? [0]).length === 0,
  [`fields.${orders} IS NULL`]: (it) => customOf(it, orders) === null,
  [`fields.${orders} EXISTS AND fields.${orders} IS NOT NULL`]: (it) =>
    Number(customOf(it, orders)) > 0,
  [`fields.${orders} > 9`]: (it) => Number(customOf(it, orders)) > 9,
  [`fields.${orders} 5 TO 20`]: (it) => {
    const number = Number(customOf(it, orders) ?? 0);
    return number >= 5 && number <= 20;
  },
  "created_at >= '2025-10-29T12:00:00Z'": ({ created_at }) => created_at >= '2025-10-29T12:00:00Z',
  'type = image OR type = text AND from = u_imbrace_bot': ({ type, from }) =>
    type === 'image' || (type === 'text' && from === 'u_imbrace_bot'),
  '(type = image OR type = text) AND from = u_imbrace_bot': ({ type, from }) =>
    (type === 'image' || type === 'text') && from === 'u_imbrace_bot',
  'NOT type = text AND from = u_imbrace_bot': ({ type, from }) =>
    type !== 'text' && from === 'u_imbrace_bot',
};

for (const [filter, says] of Object.entries(filters)) {
  fact(`${filter} lets through what it says`, async (target) => {
    const all = await everything(target);
    const expected = all.filter(says);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    const { results, total } = await fetched(target, { filter, limit: 10_000 });
    expect(results).toEqual(expected);
    expect(total).toBe(expected.length);
  });
}

fact('a sent message is fetched by its id', async (target) => {
  const json = { type: 'text', text: 'Hello' };
  const line = 'POST /v1/backend/conversation_messages';
  const { body } = await call<Schemas['Message']>(target, line, { as: 'contact', json });
  const { results } = await fetched(target, { filter: `_id = ${body.id}` });
  expect(results.map(({ public_id }) => public_id)).toEqual([body.id]);
});

const refused: readonly (readonly [unknown, string])[] = [
  [{}, 'Invalid body: filter is required'],
  [{ filter: ['type = text'] }, 'Invalid body: filter must be string'],
  [{ filter: '', limit: -1 }, 'Invalid body: limit must be at least 0'],
  [{ filter: '', offset: 0.5 }, 'Invalid body: offset must be integer'],
  [{ filter: 'type =' }, 'Invalid filter at character 7: expected a value but end of input found.'],
];

for (const [json, message] of refused) {
  fact(`${JSON.stringify(json)} is refused: ${message}`, async (target) => {
    const { status, body } = await call(target, `POST ${path}`, { json });
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message });
  });
}
