import type { Asked, AskedOptions } from './asked.ts';
import { asking } from './asked.ts';
import type { Fault } from './fault.ts';

type Place = readonly [api: string, operationId: string];

interface Wrong {
  readonly name: string;
  readonly rule: string;
  readonly fuzz?: number;
  readonly answer: AskedOptions['answer'];
}

const fault = ([api, operationId]: Place, { answer, ...facts }: Wrong): Fault => ({
  ...facts,
  rule: `requests/${facts.rule}`,
  api,
  operationId,
  wrap: asking({ api, operationId, answer }),
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Bodies that are right, for servers that take wrong ones for them. */
const right: Readonly<Record<string, unknown>> = {
  sendMessage: { conversationId: 'conv_123', text: 'Hello' },
  createConversation: { title: 'Hello' },
  searchConversations: { query: 'pricing' },
  createContact: { name: 'Ada' },
  createAgent: { name: 'Ada', email: 'ada@example.com', role: 'agent' },
  searchMessages: { q: '' },
};

// What is wrong in the query is taken for nothing.

const ignored = (
  place: Place,
  { parameter, name, when }: { parameter: string; name: string; when(value: string): boolean },
): Fault =>
  fault(place, {
    name: `${name} is accepted as ${parameter}`,
    rule: 'invalid-refused',
    answer: ({ query }, { mended }) =>
      query.getAll(parameter).some(when)
        ? mended({ query: { [parameter]: undefined } })
        : undefined,
  });

const unbounded = (place: Place, parameter: string): Fault =>
  ignored(place, { parameter, name: 'more than the maximum', when: (it) => Number(it) > 100 });
const fromZero = (place: Place, parameter: string): Fault =>
  ignored(place, { parameter, name: 'less than the minimum', when: (it) => Number(it) <= 0 });
const unlisted = (place: Place, parameter: string): Fault =>
  ignored(place, { parameter, name: 'an unknown value', when: (it) => it === 'no_such_value' });

const ignoredParameters: readonly Fault[] = [
  unbounded(['inkeep', 'listConversations'], 'limit'),
  unbounded(['imbrace', 'listMessages'], 'limit'),
  fromZero(['icecore', 'listConversations'], 'page'),
  fromZero(['aimychats', 'listConversations'], 'page'),
  fromZero(['inbox', 'listContacts'], 'page'),
  unlisted(['icecore', 'listConversations'], 'status'),
  unlisted(['aimychats', 'listConversations'], 'source'),
  unlisted(['inbox', 'listConversations'], 'status'),
  unlisted(['imbrace', 'getChannelCounts'], 'view'),
  ignored(['aimychats', 'getUsage'], {
    parameter: 'from',
    name: 'a day that there is not',
    when: (it) => it === '2024-13-41',
  }),
  ignored(['inkeep', 'listConversations'], {
    parameter: 'offset',
    name: 'a text',
    when: (it) => it === 'many',
  }),
  fault(['icecore', 'getAnalytics'], {
    name: 'a parameter is given twice and accepted',
    rule: 'invalid-refused',
    answer: ({ query }, { mended }) =>
      query.getAll('days').length > 1 ? mended({ query: { days: '30' } }) : undefined,
  }),
  fault(['inbox', 'suggestReply'], {
    name: 'a required parameter is missing and accepted',
    rule: 'invalid-refused',
    answer: ({ query }, { mended }) =>
      query.has('conversation_id') ? undefined : mended({ query: { conversation_id: 'conv_1' } }),
  }),
];

// What is wrong in the body is taken for right.

interface Taken {
  readonly name: string;
  when(asked: Asked): boolean;
}

const taken = (place: Place, { name, when }: Taken): Fault =>
  fault(place, {
    name: `${name} is accepted`,
    rule: 'invalid-refused',
    answer: (asked, { mended }) => (when(asked) ? mended({ json: right[place[1]] }) : undefined),
  });

const takenBodies: readonly Fault[] = [
  taken(['icecore', 'sendMessage'], {
    name: 'a body without a required field',
    when: ({ json }) => 'conversationId' in json && !('text' in json),
  }),
  taken(['aimychats', 'createConversation'], {
    name: 'a body without a required field',
    when: ({ json }) => 'content' in json && !('title' in json),
  }),
  taken(['inbox', 'createContact'], {
    name: 'a body without a required field',
    when: ({ json }) => 'email' in json && !('name' in json),
  }),
  taken(['aimychats', 'createConversation'], {
    name: 'null',
    when: ({ json }) => json.title === null,
  }),
  taken(['inbox', 'createAgent'], { name: 'null', when: ({ json }) => json.role === null }),
  taken(['aimychats', 'searchConversations'], {
    name: 'a number as text',
    when: ({ json }) => json.page === '1',
  }),
  taken(['imbrace', 'searchMessages'], {
    name: 'a number as text',
    when: ({ json }) => json.limit === '1',
  }),
  taken(['inbox', 'createAgent'], {
    name: 'an unknown value',
    when: ({ json }) => json.role === 'no_such_value',
  }),
  taken(['inbox', 'createContact'], {
    name: 'an address that is none',
    when: ({ json }) => json.email === 'nobody',
  }),
  taken(['icecore', 'sendMessage'], {
    name: 'a text that is too long',
    when: ({ json }) => text(json.text).length > 4096,
  }),
  taken(['icecore', 'sendMessage'], {
    name: 'another media type',
    when: ({ mediaType }) => mediaType === 'application/xml',
  }),
  taken(['inbox', 'createContact'], {
    name: 'another media type',
    when: ({ mediaType }) => mediaType === 'application/xml',
  }),
  taken(['aimychats', 'createConversation'], {
    name: 'a body that ends early',
    when: ({ text }) => text.startsWith('{"a": [1'),
  }),
];

// What is wrong, or only rare, is a fault of the server.

const broken = (place: Place, { name, when, fuzz }: Taken & { readonly fuzz?: number }): Fault =>
  fault(place, {
    name: `${name} is a server error`,
    rule: 'no-server-error',
    ...(fuzz && { fuzz }),
    answer: (asked, { refused }) => (when(asked) ? refused('internal') : undefined),
  });

const endsEarly: Taken = {
  name: 'a body that is no JSON',
  when: ({ text: body }) => body === 'status=open',
};
const isEmpty: Taken = {
  name: 'an empty body',
  when: ({ text: body, mediaType }) => body === '' && mediaType === 'application/json',
};
const isXml: Taken = {
  name: 'another media type',
  when: ({ mediaType }) => mediaType === 'application/xml',
};
const twice = (parameter: string): Taken => ({
  name: `${parameter} given twice`,
  when: ({ query }) => query.getAll(parameter).length > 1,
});

const serverErrors: readonly Fault[] = [
  broken(['icecore', 'sendMessage'], endsEarly),
  broken(['aimychats', 'updateConversation'], endsEarly),
  broken(['inbox', 'updateWorkspace'], endsEarly),
  broken(['imbrace', 'sendMessage'], endsEarly),
  broken(['icecore', 'sendMessage'], isEmpty),
  broken(['imbrace', 'fetchMessages'], isEmpty),
  broken(['aimychats', 'createExport'], isXml),
  broken(['icecore', 'listConversations'], twice('page')),
  broken(['inkeep', 'listConversations'], twice('limit')),
  broken(['icecore', 'sendMessage'], {
    name: 'a text that is too long',
    when: ({ json }) => text(json.text).length > 4096,
  }),
  broken(['inbox', 'sendMessage'], {
    name: 'a text of emoji',
    when: ({ json }) => text(json.text).includes('😀'),
  }),
  broken(['aimychats', 'listConversations'], {
    name: 'a search for letters that are not ASCII',
    when: ({ query }) => /[^ -~]/.test(query.get('search') ?? ''),
  }),
  broken(['icecore', 'getAnalytics'], {
    name: 'an unknown metric',
    when: ({ query }) => query.get('metric') === 'no_such_value',
  }),
  broken(['aimychats', 'uploadAttachment'], {
    name: 'a form without its file',
    when: ({ text: body }) => !body.includes('name="file"'),
  }),
  broken(['aimychats', 'createConversation'], {
    name: 'a quotation mark in a text',
    fuzz: 300,
    when: ({ json }) => text(json.title).includes("'"),
  }),
  broken(['icecore', 'listConversations'], {
    name: 'a page of more than 31 bits',
    fuzz: 300,
    when: ({ query }) => Number(query.get('page')) > 2 ** 31,
  }),
  broken(['imbrace', 'searchMessages'], {
    name: 'a search for a percent sign',
    fuzz: 300,
    when: ({ json }) => text(json.q).includes('%'),
  }),
];

// What is right is refused.

const refused = (place: Place, { name, when }: Taken): Fault =>
  fault(place, {
    name: `${name} is refused`,
    rule: 'valid-accepted',
    answer: (asked, server) =>
      when(asked)
        ? server.refused(asked.text === '' ? 'invalid-parameters' : 'invalid-body')
        : undefined,
  });

const asParameter = (name: string, value: string): Taken => ({
  name: `${value} as ${name}`,
  when: ({ query }) => query.get(name) === value,
});

const refusals: readonly Fault[] = [
  refused(['icecore', 'listConversations'], asParameter('limit', '100')),
  refused(['inkeep', 'listConversations'], asParameter('limit', '100')),
  refused(['imbrace', 'listMessages'], asParameter('limit', '100')),
  refused(['icecore', 'getAnalytics'], asParameter('days', '1')),
  refused(['inkeep', 'listConversations'], asParameter('limit', '0')),
  refused(['imbrace', 'listMessages'], asParameter('skip', '0')),
  refused(['aimychats', 'listConversations'], asParameter('sort', '-updated_at')),
  refused(['inbox', 'listConversations'], asParameter('channel_type', 'whatsapp')),
  refused(['aimychats', 'listConversations'], {
    name: 'an optional parameter',
    when: ({ query }) => query.has('status'),
  }),
  refused(['icecore', 'sendMessage'], {
    name: 'a text of the greatest length',
    when: ({ json }) => text(json.text).length === 4096,
  }),
  refused(['inbox', 'listConversations'], {
    name: 'a text of the greatest length',
    when: ({ query }) => (query.get('search') ?? '').length === 200,
  }),
  refused(['icecore', 'sendMessage'], {
    name: 'a text of which the UTF-16 units are too many',
    when: ({ json }) => [...text(json.text)].length <= 4096 && text(json.text).length > 4096,
  }),
  refused(['aimychats', 'createConversation'], {
    name: 'a body without an optional field',
    when: ({ json }) => 'title' in json && !('content' in json),
  }),
  refused(['inbox', 'createContact'], {
    name: 'a body without an optional field',
    when: ({ json }) => 'name' in json && !('email' in json),
  }),
  refused(['inbox', 'createContact'], {
    name: 'null where it may be',
    when: ({ json }) => json.phone === null,
  }),
  refused(['aimychats', 'createSummary'], {
    name: 'a documented value',
    when: ({ json }) => json.style === 'detailed',
  }),
  refused(['aimychats', 'uploadAttachment'], {
    name: 'a form without an optional part',
    when: ({ text: body }) => body.includes('name="file"') && !body.includes('name="filename"'),
  }),
  refused(['imbrace', 'sendMessage'], {
    name: 'a documented example',
    when: ({ json }) => json.type === 'quick_reply',
  }),
  refused(['inbox', 'createAutomation'], { name: 'a documented example', when: () => true }),
];

// What is refused is refused in the wrong way.

const withStatus = (
  place: Place,
  { status, when }: { status: number; when: Taken['when'] },
): Fault =>
  fault(place, {
    name: `a wrong request is answered ${status}`,
    rule: 'invalid-refused',
    answer: (asked, server) =>
      when(asked)
        ? server.refused(asked.text === '' ? 'invalid-parameters' : 'invalid-body', { status })
        : undefined,
  });

const astray = (place: Place, when: Taken['when']): Fault =>
  fault(place, {
    name: 'a refusal names a field that is right',
    rule: 'refusal-names-field',
    answer: (asked, server) =>
      when(asked)
        ? server.refused(asked.text === '' ? 'invalid-parameters' : 'invalid-body', {
            fields: { metadata: ['must not be empty'] },
          })
        : undefined,
  });

const wrongRefusals: readonly Fault[] = [
  withStatus(['icecore', 'listConversations'], {
    status: 422,
    when: ({ query }) => query.get('page') === '0',
  }),
  withStatus(['inbox', 'createContact'], { status: 422, when: ({ json }) => json.name === '' }),
  withStatus(['aimychats', 'createConversation'], {
    status: 400,
    when: ({ json }) => json.title === '',
  }),
  withStatus(['icecore', 'getAnalytics'], {
    status: 200,
    when: ({ query }) => query.get('days') === '0',
  }),
  withStatus(['imbrace', 'getChannelCounts'], {
    status: 200,
    when: ({ query }) => query.get('view') === 'no_such_value',
  }),
  withStatus(['inkeep', 'listConversations'], {
    status: 404,
    when: ({ query }) => query.get('limit') === '-1',
  }),
  astray(['aimychats', 'createConversation'], ({ json }) => json.title === ''),
  astray(['aimychats', 'listConversations'], ({ query }) => query.get('page') === '0'),
];

export const requestFaults: readonly Fault[] = [
  ...ignoredParameters,
  ...takenBodies,
  ...serverErrors,
  ...refusals,
  ...wrongRefusals,
];
