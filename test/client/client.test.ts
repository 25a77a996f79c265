import { expect, test } from 'vitest';
import * as icecore from '../../src/apis/icecore/client.ts';
import * as imbrace from '../../src/apis/imbrace/client.ts';
import * as inbox from '../../src/apis/inbox/client.ts';
import { createMock } from '../../src/index.ts';

/** What the client sends for its first request. */
async function sentBy(
  createClient: typeof icecore.createClient,
  options: icecore.ClientOptions,
): Promise<Request> {
  const sent: Request[] = [];
  const client = createClient({
    ...options,
    async fetch(request) {
      sent.push(request);
      return Response.json({});
    },
  });
  await client.GET('/conversations');
  const [request] = sent;
  if (!request) throw new Error('Nothing was sent.');
  return request;
}

test('a client asks the documented server, or another that it is given', async () => {
  const { createClient } = icecore;
  expect((await sentBy(createClient, {})).url).toBe('https://icecore.ai/api/v1/conversations');
  const baseUrl = 'http://127.0.0.1:4010/icecore/api/v1';
  expect((await sentBy(createClient, { baseUrl })).url).toBe(`${baseUrl}/conversations`);
});

test('the credential travels as the contract says: as a bearer token, a header or a cookie', async () => {
  const carried = async (createClient: unknown, name: string) => {
    const options = { credential: 'secret', headers: { 'Parley-Session': 'a' } };
    const request = await sentBy(createClient as typeof icecore.createClient, options);
    expect(request.headers.get('Parley-Session')).toBe('a');
    return [request.headers.get(name), request.credentials];
  };
  const bearer = await carried(icecore.createClient, 'Authorization');
  expect(bearer).toEqual(['Bearer secret', 'same-origin']);
  const header = await carried(imbrace.createClient, 'X-Access-Token');
  expect(header).toEqual(['secret', 'same-origin']);
  expect(await carried(inbox.createClient, 'Cookie')).toEqual(['session=secret', 'include']);
});

test('what is answered is typed, and an error is the API’s own', async () => {
  const { fetch } = createMock({ apis: ['icecore'] });
  const client = icecore.createClient({
    baseUrl: 'http://mock.test/icecore/api/v1',
    credential: 'sk_live_parley_read_only',
    fetch,
  });
  const { data } = await client.GET('/conversations', { params: { query: { status: 'open' } } });
  const statuses: ('open' | 'in_progress' | 'closed')[] = data?.data.map((it) => it.status) ?? [];
  expect(new Set(statuses)).toEqual(new Set(['open']));
  const body = { conversationId: 'conv_123', text: 'Hello' };
  const { error, response } = await client.POST('/messages/send', { body });
  expect([response.status, error?.error]).toEqual([
    403,
    'API key does not have permission to send messages',
  ]);
});

test('an answer is unwrapped to its data, and an error becomes one that is thrown', async () => {
  const { fetch } = createMock({ apis: ['icecore'] });
  const client = icecore.createClient({
    baseUrl: 'http://mock.test/icecore/api/v1',
    credential: 'sk_live_parley_full',
    fetch,
  });
  const send = (conversationId: string) =>
    icecore.unwrap(
      client,
      client.POST('/messages/send', { body: { conversationId, text: 'Hello' } }),
    );
  expect((await send('conv_123')).messageId).toBe('msg_abc123');
  await expect(send('conv_0')).rejects.toMatchObject({
    name: 'ResponseError',
    message: 'Conversation not found',
    status: 404,
    body: { error: 'Conversation not found' },
    retryAfter: undefined,
  });
});

test('an answer that is none of the API’s is named by its status, with its text and its Retry-After', async () => {
  const client = icecore.createClient({
    fetch: async () =>
      new Response('<h1>Bad Gateway</h1>', {
        status: 502,
        statusText: 'Bad Gateway',
        headers: { 'Retry-After': '7' },
      }),
  });
  await expect(icecore.unwrap(client, client.GET('/conversations'))).rejects.toMatchObject({
    message: 'The answer was 502 Bad Gateway.',
    body: '<h1>Bad Gateway</h1>',
    retryAfter: 7,
  });
});
