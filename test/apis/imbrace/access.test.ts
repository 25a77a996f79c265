import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';

const fact = onEveryTarget({ api: 'imbrace' });

const colleague = { 'X-Access-Token': 'acc_3064efc7-4ccc-4b48-8ffa-50313e5b19df' };
const other = 'org_e7e8fdb5-39a9-4599-80db-79ae6ff619fd';

/** A call of each operation, and who may make it. */
const operations = [
  { line: 'GET /v2/backend/team_conversations/_views_count', open: ['full'] },
  { line: 'GET /v2/backend/channels/_conv_count', open: ['full'] },
  { line: 'GET /v1/backend/channels/_conv_count', open: ['full'] },
  { line: 'POST /v1/backend/conversation', open: ['full', 'channel'] },
  { line: 'GET /v1/backend/conversation_messages', open: ['full', 'contact'] },
  {
    line: 'POST /v1/backend/conversation_messages',
    open: ['full', 'contact'],
    json: { type: 'text', text: 'Hi' },
  },
  { line: 'POST /v1/backend/meilisearch/org_imbrace/search', open: ['full'], json: {} },
  { line: 'POST /v1/backend/meilisearch/org_imbrace/fetch', open: ['full'], json: { filter: '' } },
];

for (const { line, open, json } of operations) {
  fact(`${line} is open to ${open.join(' and ')} only`, async (target) => {
    for (const as of ['full', 'channel', 'contact']) {
      const { status, body } = await call(target, line, { as, json });
      expect(status, as).toBe(open.includes(as) ? 200 : 403);
      if (status === 403) expect(body).toEqual({ code: 40003, message: 'Forbidden' });
    }
  });

  fact(`${line} asks for a token that somebody has`, async (target) => {
    const sent = [
      {},
      { 'X-Access-Token': 'acc_nobody' },
      { 'X-Access-Token': 'conv_testing_conversation1' },
    ];
    for (const headers of sent) {
      const { status, body } = await call(target, line, { as: null, headers, json });
      expect(status).toBe(401);
      expect(body).toEqual({ code: 40001, message: 'Unauthorized' });
    }
  });
}

fact('what a token may do is judged before what it sends', async (target) => {
  const { status } = await call(target, 'POST /v1/backend/conversation_messages', {
    as: 'channel',
    json: { type: 'video' },
  });
  expect(status).toBe(403);
});

fact('the organizations of a person are open to it, and no other is there', async (target) => {
  const total = async (organization: string, headers?: Readonly<Record<string, string>>) => {
    const { status, body } = await call<{ message: { total: number } | string }>(
      target,
      `POST /v1/backend/meilisearch/${organization}/fetch`,
      { ...(headers && { as: null, headers }), json: { filter: '' } },
    );
    return status === 200 ? Object(body.message).total : { status, body };
  };
  const nothing = { status: 400, body: { message: 'Not Found' } };
  expect(await total('org_imbrace')).toBeGreaterThan(3000);
  expect(await total('org_imbrace', colleague)).toBe(await total('org_imbrace'));
  expect(await total(other)).toBe(1);
  expect(await total(other, colleague)).toEqual(nothing);
  expect(await total('org_nobody')).toEqual(nothing);
});

fact('organizations do not see the messages of each other', async (target) => {
  for (const organization of ['org_imbrace', other]) {
    const { body } = await call<{ message: { total: number } }>(
      target,
      `POST /v1/backend/meilisearch/${organization}/fetch`,
      { json: { filter: `NOT organization_id = ${organization}` } },
    );
    expect(body.message.total).toBe(0);
  }
  const { body } = await call<{ message: { estimatedTotalHits: number } }>(
    target,
    'POST /v1/backend/meilisearch/org_imbrace/search',
    { json: { q: 'How can I help you today' } },
  );
  expect(body.message.estimatedTotalHits).toBe(1);
});

fact('the name of the header may be written in any case', async (target) => {
  const { status } = await call(target, 'GET /v1/backend/conversation_messages', {
    as: null,
    headers: { 'x-access-token': 'con_test_contact' },
  });
  expect(status).toBe(200);
});

fact('an unknown path and a wrong method have codes like the others', async (target) => {
  const unknown = await call(target, 'GET /v1/backend/nothing');
  expect(unknown.status).toBe(404);
  expect(unknown.body).toEqual({ code: 40004, message: 'Not Found' });
  const wrong = await call(target, 'DELETE /v1/backend/conversation');
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get('allow')).toBe('POST');
  expect(wrong.body).toEqual({ code: 40005, message: 'Method Not Allowed' });
});
