import type { Target } from '../../src/check.ts';
import { calledBy, type Fault } from './fault.ts';
import { at, faultsAt, type Place, put, putting, success } from './make.ts';

/** Of each API an operation to read with, and places in its answer. */
const readers: readonly (Place & Readonly<Record<Part, string>>)[] = [
  {
    ...at('icecore', 'listConversations'),
    choice: '/data/0/status',
    time: '/data/1/createdAt',
    text: '/data/0/user',
    number: '/pagination/total',
    list: '/data',
    nested: '/data/0/classification/category',
  },
  {
    ...at('aimychats', 'listConversations'),
    choice: '/data/0/source',
    time: '/data/1/updated_at',
    text: '/data/0/title',
    number: '/meta/total',
    list: '/data',
    nested: '/data/0/summary/topics',
  },
  {
    ...at('inbox', 'listConversations'),
    choice: '/data/0/status',
    time: '/data/1/created_at',
    text: '/data/0/id',
    number: '/total',
    list: '/data',
    nested: '/data/0/tags',
  },
  {
    ...at('inkeep', 'listConversations'),
    choice: '/conversations/0/type',
    time: '/conversations/1/createdAt',
    text: '/conversations/0/id',
    number: '/total',
    list: '/conversations',
    nested: '/conversations/0/messages/0/role',
  },
  {
    ...at('imbrace', 'listMessages'),
    choice: '/data/0/type',
    time: '/data/0/created_at',
    text: '/data/0/conversation_id',
    number: '/total',
    list: '/data',
    nested: '/data/0/content/title',
  },
];

type Part = 'choice' | 'time' | 'text' | 'number' | 'list' | 'nested';

/** A value of the wrong kind at each reader's place for it. */
const valued = (part: Part, name: string, value: unknown): readonly Fault[] =>
  readers
    // Inkeep's page calls its times texts, so another way of writing them breaks no promise.
    .filter(({ api }) => part !== 'time' || typeof value !== 'string' || api !== 'inkeep')
    .flatMap(({ api, operationId, [part]: pointer }) =>
      faultsAt([at(api, operationId)], {
        name,
        rule: 'response/body',
        edit: success(putting(pointer, value)),
      }),
    );

const bodies: readonly Fault[] = [
  ...valued('choice', 'a choice has a value that nobody documented', 'parley'),
  ...valued('time', 'a time is written another way', '30.10.2025 12:00'),
  ...valued('time', 'a time is a number of milliseconds', 1_761_825_600_000),
  ...valued('text', 'a required field is missing', undefined),
  ...valued('text', 'a required field is null', null),
  ...valued('text', 'a text is a number', 7),
  ...valued('number', 'a number is a text', '7'),
  ...valued('list', 'a list is null', null),
  ...valued('list', 'an item of a list is empty', [{}]),
  ...valued('nested', 'a nested field is of another type', { value: true }),
  ...faultsAt([at('aimychats', 'createConversation'), at('inbox', 'createContact')], {
    name: 'what was created comes without its id',
    rule: 'response/body',
    edit: success(putting('/id', undefined)),
  }),
  ...faultsAt([at('icecore', 'sendMessage'), at('imbrace', 'searchMessages')], {
    name: 'success is a text',
    rule: 'response/body',
    edit: success(putting('/success', 'true')),
  }),
  ...faultsAt([at('aimychats', 'getAccount'), at('inbox', 'getWorkspace')], {
    name: 'the record stands in a list',
    rule: 'response/body',
    edit: success(({ json }) => ({ json: [json] })),
  }),
  ...faultsAt([at('icecore', 'getAnalytics'), at('imbrace', 'getViewCounts')], {
    name: 'the body is cut off',
    rule: 'response/body',
    edit: success(({ text }) => ({ text: text.slice(0, -2) })),
  }),
];

const statuses: readonly Fault[] = [
  ...faultsAt(
    [
      at('icecore', 'getAnalytics'),
      at('aimychats', 'getAccount'),
      at('inbox', 'getWorkspace'),
      at('inkeep', 'listConversations'),
      at('imbrace', 'getViewCounts'),
    ],
    {
      name: 'a success has another status than any documented one',
      rule: 'response/status',
      edit: ({ status }) => (status === 200 ? { status: 202 } : undefined),
    },
  ),
  ...faultsAt([at('aimychats', 'deleteConversation'), at('inbox', 'deleteContact')], {
    name: 'a deletion is answered with 204',
    rule: 'response/status',
    edit: ({ status }) => (status === 200 ? { status: 204, text: '' } : undefined),
  }),
];

const mediaTypes: readonly Fault[] = [
  ...faultsAt(readers, {
    name: 'JSON is called HTML',
    rule: 'response/media-type',
    edit: success(() => ({ headers: { 'Content-Type': 'text/html; charset=utf-8' } })),
  }),
  ...faultsAt([at('icecore', 'sendMessage'), at('inbox', 'getAnalytics')], {
    name: 'a body has no media type',
    rule: 'response/media-type',
    edit: success(({ text }) => ({ text, headers: { 'Content-Type': null } })),
  }),
  ...faultsAt([at('inkeep', 'listConversations')], {
    name: 'a problem document is called plain JSON',
    rule: 'response/media-type',
    edit: ({ status }) =>
      status >= 400 ? { headers: { 'Content-Type': 'application/json' } } : undefined,
  }),
];

/** The APIs that document headers. */
const paced = [
  at('icecore', 'listConversations'),
  at('icecore', 'sendMessage'),
  at('aimychats', 'getAccount'),
  at('aimychats', 'createExport'),
];

const headers: readonly Fault[] = [
  ...faultsAt(paced, {
    name: 'a required header is missing',
    rule: 'response/headers',
    edit: () => ({ headers: { 'X-RateLimit-Remaining': null } }),
  }),
  ...faultsAt(paced, {
    name: 'a header that counts is no number',
    rule: 'response/headers',
    edit: () => ({ headers: { 'X-RateLimit-Limit': 'sixty' } }),
  }),
  ...faultsAt(paced, {
    name: 'the reset is missing from refusals',
    rule: 'response/headers',
    edit: ({ status }) => (status >= 400 ? { headers: { 'X-RateLimit-Reset': null } } : undefined),
  }),
];

const lengths: readonly Fault[] = [
  ...faultsAt(readers, {
    name: 'the body is empty',
    rule: 'response/length',
    edit: success(() => ({ text: '' })),
  }),
  ...faultsAt([at('icecore', 'getAnalytics'), at('inbox', 'listContacts')], {
    name: 'Content-Length says less than was sent',
    rule: 'response/length',
    edit: success(() => ({ headers: { 'Content-Length': '2' } })),
  }),
  ...faultsAt([at('aimychats', 'getUsage'), at('imbrace', 'getChannelCounts')], {
    name: 'Content-Length counts characters, not bytes',
    rule: 'response/length',
    edit: success(({ json }) => {
      const text = JSON.stringify({ ...(json as object), note: 'Grüße' });
      return { text, headers: { 'Content-Length': String(text.length) } };
    }),
  }),
  ...faultsAt([at('inkeep', 'listConversations')], {
    name: 'Content-Length is no number',
    rule: 'response/length',
    edit: success(() => ({ headers: { 'Content-Length': 'many' } })),
  }),
  ...faultsAt(readers, {
    name: 'an undocumented field shows',
    rule: 'response/undocumented-fields',
    edit: success(({ json }) => ({ json: { ...(json as object), debug: true } })),
  }),
  ...readers.flatMap((reader) =>
    faultsAt([at(reader.api, reader.operationId)], {
      name: 'items show an undocumented field',
      rule: 'response/undocumented-fields',
      edit: success(({ json }) => {
        const items = (json as Record<string, readonly object[]>)[reader.list.slice(1)] ?? [];
        return put(
          json,
          reader.list,
          items.map((item) => ({ ...item, password_hash: '5f4d' })),
        );
      }),
    }),
  ),
];

/** Answers to `method` are what `change` makes of them. */
function answering(
  place: Place,
  { method, change }: { method: string; change(response: Response): Response | Promise<Response> },
): (target: Target) => Target {
  return (target) => async (request) => {
    const { operation } = calledBy(place.api, new Request(request.url, { method: 'GET' }));
    const isMeant = request.method === method && operation?.operationId === place.operationId;
    const response = await target(request);
    return isMeant ? change(response) : response;
  };
}

const heads: readonly Fault[] = readers.flatMap((place) => [
  {
    name: 'HEAD is answered with a body',
    rule: 'response/length',
    ...at(place.api, place.operationId),
    wrap: answering(place, {
      method: 'HEAD',
      change: ({ status, headers }) => new Response('{"data":[]}', { status, headers }),
    }),
  },
  {
    name: 'HEAD is refused as invalid',
    rule: 'response/head',
    ...at(place.api, place.operationId),
    wrap: answering(place, {
      method: 'HEAD',
      change: ({ headers }) => new Response(null, { status: 400, headers }),
    }),
  },
]);

const list = at('icecore', 'listConversations');

const copies: readonly Fault[] = [
  {
    name: 'the ETag that was just given is not known again',
    rule: 'response/not-modified',
    ...list,
    wrap: (target) => (request) => {
      const headers = new Headers(request.headers);
      headers.delete('if-none-match');
      return target(new Request(request, { headers }));
    },
  },
  {
    name: 'a 304 has a body',
    rule: 'response/length',
    ...list,
    wrap: answering(list, {
      method: 'GET',
      change(response) {
        if (response.status !== 304) return response;
        const { headers } = response;
        // No response can be made so by the constructor; a socket can bring one.
        return Object.defineProperty(new Response('{}', { headers }), 'status', { value: 304 });
      },
    }),
  },
];

export const responseFaults: readonly Fault[] = [
  ...statuses,
  ...mediaTypes,
  ...headers,
  ...bodies,
  ...lengths,
  ...heads,
  ...copies,
];
