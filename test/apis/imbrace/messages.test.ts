import { expect } from 'vitest';
import type { components } from '../../../src/generated/imbrace/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Schemas = components['schemas'];
type Page = Schemas['MessagePage'];

const fact = onEveryTarget({ api: 'imbrace', size: 20 });
const path = '/v1/backend/conversation_messages';

async function list(target: Target, query = '', as = 'contact'): Promise<Page> {
  const { status, body, text } = await call<Page>(target, `GET ${path}${query}`, { as });
  expect(status, text).toBe(200);
  return body;
}

const send = (target: Target, json: unknown, as = 'contact') =>
  call<Schemas['Message']>(target, `POST ${path}`, { as, json });

fact('the documented conversation is the same list at every page size', async (target) => {
  const whole = (await list(target, '?limit=100')).data;
  expect(whole).toHaveLength(15);
  for (const limit of [1, 2, 4, 5, 10, 15, 16]) {
    const walked: Page['data'] = [];
    for (let skip = 0, more = true; more; skip += limit) {
      const page = await list(target, `?limit=${limit}&skip=${skip}`);
      walked.push(...page.data);
      expect(page.count).toBe(15);
      expect(page.total).toBe(page.data.length);
      expect(page.data.length).toBe(Math.min(limit, 15 - skip));
      expect(page.has_more).toBe(skip + limit < 15);
      more = page.has_more;
    }
    expect(walked).toEqual(whole);
  }
});

fact('the newest message comes first', async (target) => {
  const times = (await list(target, '?limit=100')).data.map(({ created_at }) => created_at);
  expect(times).toEqual(times.toSorted().reverse());
});

fact('without parameters it is the first ten', async (target) => {
  expect(await list(target)).toEqual(await list(target, '?limit=10&skip=0'));
});

fact('beyond the end there is nothing, and no more', async (target) => {
  expect(await list(target, '?skip=15')).toEqual({
    object_name: 'list',
    data: [],
    nested: {},
    has_more: false,
    count: 15,
    total: 0,
  });
});

fact('a person reads and sends as the contact of the documented conversation', async (target) => {
  expect(await list(target, '', 'full')).toEqual(await list(target));
  const { body } = await send(target, { type: 'text', text: 'From a person' }, 'full');
  expect(body.from).toBe('con_test_contact');
  expect((await list(target)).data[0]?.id).toBe(body.id);
});

for (const query of [
  'limit=0',
  'limit=101',
  'limit=-1',
  'limit=1.5',
  'limit=ten',
  'limit=',
  'skip=-1',
  'skip=x',
  'limit=1&limit=2',
]) {
  fact(`?${query} is refused`, async (target) => {
    const { status, body } = await call(target, `GET ${path}?${query}`, { as: 'contact' });
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message: 'Invalid request parameters' });
  });
}

const url = 'https://files.example.com/a.bin';
const types: readonly { json: Record<string, string>; content: Record<string, string> }[] = [
  { json: { type: 'text', text: 'Hello World' }, content: { text: 'Hello World' } },
  { json: { type: 'text', text: ' 你好 👋\n' }, content: { text: ' 你好 👋\n' } },
  { json: { type: 'image', url, caption: 'A cat' }, content: { url, caption: 'A cat' } },
  { json: { type: 'image', url }, content: { url } },
  {
    json: { type: 'quick_reply', title: 'Yes', payload: 'yes' },
    content: { title: 'Yes', payload: 'yes' },
  },
  { json: { type: 'file', url, caption: '' }, content: { url, caption: '' } },
  {
    json: { type: 'pdf', url: 'http://pdf.url', caption: 'Bill' },
    content: { url: 'http://pdf.url', caption: 'Bill' },
  },
  { json: { type: 'text', text: 'Hi', url, caption: 'not of a text' }, content: { text: 'Hi' } },
];

for (const { json, content } of types) {
  fact(`${JSON.stringify(json)} lands as ${JSON.stringify(content)}`, async (target) => {
    const { status, body, text } = await send(target, json);
    expect(status, text).toBe(200);
    expect(body).toMatchObject({
      type: json.type,
      content,
      created_at: '2025-10-30T12:00:00.000Z',
    });
    expect(Object.keys(body.content)).toEqual(Object.keys(content));
    const page = await list(target);
    const { channel_id, channel_type, ...listed } = body;
    expect([channel_id, channel_type]).toEqual(['imbrace_channel', 'web']);
    expect(page.data[0]).toEqual(listed);
    expect(page.count).toBe(16);
  });
}

const refused: readonly unknown[] = [
  {},
  [],
  'text',
  null,
  { type: 'video', url },
  { type: 'TEXT', text: 'Hi' },
  { text: 'Hi' },
  { type: 'text' },
  { type: 'text', text: '' },
  { type: 'text', text: ' \n' },
  { type: 'text', text: 5 },
  { type: 'text', content: { text: 'Hi' } },
  { type: 'image', caption: 'no url' },
  { type: 'image', url: 'not a url' },
  { type: 'image', url: 'javascript:alert(1)' },
  { type: 'image', url, caption: 1 },
  { type: 'quick_reply', title: 'Yes' },
  { type: 'quick_reply', payload: 'yes' },
  { type: 'file' },
  { type: 'pdf', text: 'a.pdf' },
];

for (const json of refused) {
  fact(`${JSON.stringify(json)} is no message`, async (target) => {
    const { status, body } = await send(target, json);
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message: 'Invalid message type or content' });
    expect((await list(target)).count).toBe(15);
  });
}

const unread = {
  'broken JSON': { body: '{"type":', headers: { 'Content-Type': 'application/json' } },
  'a form': { body: 'type=text', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  nothing: { body: '', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
};

for (const [name, sent] of Object.entries(unread)) {
  fact(`${name} is no message`, async (target) => {
    const { status, body } = await call(target, `POST ${path}`, { as: 'contact', ...sent });
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message: 'Invalid message type or content' });
  });
}

fact('messages sent at the same instant are listed with the last sent first', async (target) => {
  for (const text of ['one', 'two', 'three']) await send(target, { type: 'text', text });
  const contents = (await list(target, '?limit=3')).data.map(({ content }) => content);
  expect(contents).toEqual([{ text: 'three' }, { text: 'two' }, { text: 'one' }]);
});

fact('a message that is over a mebibyte is too large', async (target) => {
  const { status, body } = await send(target, { type: 'text', text: 'x'.repeat(1_048_576) });
  expect(status).toBe(413);
  expect(body).toEqual({ code: 40013, message: 'Request body is too large' });
});

fact('an answered conversation waits for a representative again', async (target) => {
  const contacts = await call<{ message: { results: { from: string }[] } }>(
    target,
    'POST /v1/backend/meilisearch/org_imbrace/fetch',
    { json: { filter: 'from STARTS WITH con_', limit: 1000 } },
  );
  const counts = async () => {
    const line = 'GET /v2/backend/team_conversations/_views_count';
    return (await call<Schemas['ViewCounts']>(target, line)).body;
  };
  const before = await counts();
  expect(before.closed + before.pending).toBeGreaterThan(0);
  for (const from of new Set(contacts.body.message.results.map((it) => it.from))) {
    const headers = { 'X-Access-Token': from };
    await call(target, `POST ${path}`, { as: null, headers, json: { type: 'text', text: '?' } });
  }
  expect(await counts()).toEqual({
    ...before,
    closed: 0,
    pending: 0,
    rep_needed: before.all - before.overdue,
  });
});

onEveryTarget({ api: 'imbrace', size: 0 })(
  'a contact whose conversation is not there reads nothing and finds nothing to send to',
  async (target) => {
    expect((await list(target)).count).toBe(0);
    const { status, text } = await send(target, { type: 'text', text: 'Hi' });
    expect([status, text]).toEqual([400, '{"message":"Not Found"}']);
  },
);
