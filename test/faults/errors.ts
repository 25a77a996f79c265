import type { Answered, Edit } from './edit.ts';
import type { Called, Fault } from './fault.ts';
import { at, faultsAt, type Place, put, putting, refused, type Wrong } from './make.ts';

/** Of each API an operation that is refused without a credential, its message, and how another API would say it. */
const refusers = [
  {
    place: at('icecore', 'getAnalytics'),
    message: '/error',
    foreign: { code: 40001, message: 'Unauthorized' },
  },
  {
    place: at('aimychats', 'getAccount'),
    message: '/error/message',
    foreign: { error: 'Invalid or expired API key' },
  },
  {
    place: at('inbox', 'listContacts'),
    message: '/error',
    foreign: { error: { code: 'unauthorized', message: 'Invalid or missing API key' } },
  },
  {
    place: at('inkeep', 'listConversations'),
    message: '/detail',
    foreign: { error: 'Authentication required' },
  },
  {
    place: at('imbrace', 'listMessages'),
    message: '/message',
    foreign: { title: 'Unauthorized', status: 401, detail: 'Unauthorized' },
  },
] as const;

type Refuser = (typeof refusers)[number];

const places: readonly Place[] = refusers.map(({ place }) => place);

/** The same fault in the 401 of each API. */
const inRefusals = (
  name: string,
  { rule, edit }: { rule: string; edit(refuser: Refuser): Wrong['edit'] },
): readonly Fault[] =>
  refusers.flatMap((refuser) =>
    faultsAt([refuser.place], { name, rule, edit: refused(401, edit(refuser)) }),
  );

const said = (name: string, message: unknown, rule = 'errors/format'): readonly Fault[] =>
  inRefusals(name, { rule, edit: (refuser) => putting(refuser.message, message) });

const bodies: readonly Fault[] = [
  ...inRefusals('an error is written in the style of another API', {
    rule: 'errors/format',
    edit:
      ({ foreign }) =>
      () => ({ json: foreign }),
  }),
  ...inRefusals('the body of an error is an empty object', {
    rule: 'errors/format',
    edit: () => () => ({ json: {} }),
  }),
  ...inRefusals('an error stands in a list', {
    rule: 'errors/format',
    edit:
      () =>
      ({ json }) => ({ json: [json] }),
  }),
  ...inRefusals('an error is plain text', {
    rule: 'errors/format',
    edit: () => () => ({ text: 'Unauthorized', headers: { 'Content-Type': 'text/plain' } }),
  }),
  ...inRefusals('an error has no body', {
    rule: 'errors/format',
    edit: () => () => ({ text: '' }),
  }),
  ...said('the message of an error is empty', ''),
  ...said('the message of an error is a number', 401),
  ...said('the message of an error is missing', undefined),
];

const stack = `Cannot read properties of undefined
    at authenticate (/srv/app/auth.js:12:7)`;

const internals: readonly Fault[] = [
  ...said('a message shows a stack trace', stack, 'errors/no-internals'),
  ...said(
    'a message shows SQL',
    'Query failed: SELECT id FROM api_keys WHERE value = ?',
    'errors/no-internals',
  ),
  ...said(
    'a message shows an exception class',
    'Access failed: java.lang.NullPointerException',
    'errors/no-internals',
  ),
  ...said('a message shows a file path', 'Cannot open /etc/keys/public.pem', 'errors/no-internals'),
];

/** Of the APIs whose errors hold a code or a status, one of another error. */
const codes: readonly Fault[] = [
  { place: at('aimychats', 'getAccount'), pointer: '/error/code', value: 'forbidden' },
  { place: at('aimychats', 'createExport'), pointer: '/error/code', value: 'internal_error' },
  { place: at('inkeep', 'listConversations'), pointer: '/code', value: 'forbidden' },
  { place: at('inkeep', 'listConversations'), pointer: '/error/code', value: 'not_found' },
  { place: at('inkeep', 'listConversations'), pointer: '/status', value: 400 },
  { place: at('inkeep', 'listConversations'), pointer: '/title', value: 'Forbidden' },
  { place: at('imbrace', 'listMessages'), pointer: '/code', value: 40003 },
  { place: at('imbrace', 'getViewCounts'), pointer: '/code', value: '40001' },
].flatMap(({ place, pointer, value }) =>
  faultsAt([place], {
    name: `${pointer} of a 401 is ${JSON.stringify(value)}`,
    rule: 'errors/code',
    edit: refused(401, putting(pointer, value)),
  }),
);

const page = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>';
const html = { text: page, headers: { 'Content-Type': 'text/html' } };

const gateways: readonly Fault[] = [
  ...[502, 503, 504].flatMap((status) =>
    faultsAt(places, {
      name: `a gateway answers ${status} with a page of its own`,
      rule: 'errors/format',
      edit: (answer) => (answer.status < 300 ? { status, ...html } : undefined),
    }),
  ),
  ...faultsAt(places, {
    name: 'the error of a gateway is not called JSON',
    rule: 'errors/media-type',
    edit: ({ status, json }) =>
      status === 401
        ? { status: 502, json, headers: { 'Content-Type': 'application/octet-stream' } }
        : undefined,
  }),
];

const unrouted: readonly Place[] = places.map(({ api }) => at(api));

/** For answers to what is no operation. */
const unknown =
  (kind: Called['kind'], edit: Wrong['edit']): Wrong['edit'] =>
  (answer, called) =>
    called.kind === kind && called.request.method !== 'HEAD' ? edit(answer, called) : undefined;

const strangers: readonly Fault[] = [
  ...faultsAt(unrouted, {
    name: 'an unknown path is answered with a page',
    rule: 'errors/format',
    edit: unknown('unknown-path', () => html),
  }),
  ...faultsAt(unrouted, {
    name: 'an unknown path is answered with 200',
    rule: 'errors/unknown-path',
    edit: unknown('unknown-path', () => ({ status: 200, ...html })),
  }),
  ...faultsAt(unrouted, {
    name: 'the error for an unknown path is called text',
    rule: 'errors/media-type',
    edit: unknown('unknown-path', () => ({ headers: { 'Content-Type': 'text/plain' } })),
  }),
  ...faultsAt(unrouted, {
    name: 'an unknown method is answered with success',
    rule: 'errors/unknown-method',
    edit: unknown('method-not-allowed', () => ({ status: 200, json: {} })),
  }),
  ...faultsAt(
    // Where the API has 405.
    unrouted.filter(({ api }) => api !== 'inbox'),
    {
      name: 'a 405 has no Allow',
      rule: 'response/allow',
      edit: unknown('method-not-allowed', () => ({ headers: { Allow: null } })),
    },
  ),
  ...faultsAt(
    unrouted.filter(({ api }) => api !== 'inbox'),
    {
      name: 'Allow lists the method that was refused',
      rule: 'response/allow',
      edit: unknown('method-not-allowed', ({ headers }, { request }) => ({
        headers: { Allow: `${headers.get('allow')}, ${request.method}` },
      })),
    },
  ),
];

/** The API's 429, as a success might turn into, changed. */
function limited(
  api: string,
  change: (answer: { json: unknown }) => Edit | undefined,
): Wrong['edit'] {
  const bodies: Readonly<Record<string, unknown>> = {
    icecore: { error: 'Rate limit exceeded', retry_after: 30 },
    aimychats: {
      error: { code: 'rate_limit_exceeded', message: 'Rate limit exceeded.', retry_after: 30 },
    },
  };
  const json = bodies[api];
  const headers = { 'X-RateLimit-Remaining': '0', 'Retry-After': '30' };
  return ({ status }: Answered) =>
    status < 300 ? { status: 429, headers, json, ...change({ json }) } : undefined;
}

const hints: readonly Fault[] = [
  { api: 'icecore', operationId: 'listConversations', hint: '/retry_after' },
  { api: 'icecore', operationId: 'sendMessage', hint: '/retry_after' },
  { api: 'aimychats', operationId: 'getAccount', hint: '/error/retry_after' },
  { api: 'aimychats', operationId: 'createExport', hint: '/error/retry_after' },
].flatMap(({ api, operationId, hint }) => {
  const place = at(api, operationId);
  const wrong = (name: string, value: unknown) =>
    faultsAt([place], {
      name,
      rule: 'errors/retry-after',
      edit: limited(api, ({ json }) => put(json, hint, value)),
    });
  return [
    ...wrong('a 429 does not say when to try again', undefined),
    ...wrong('a 429 says in words when to try again', 'soon'),
    ...wrong('a 429 counts milliseconds', 30_000_000),
    ...wrong('a 429 says one thing in its header and another in its body', 20),
    ...faultsAt([place], {
      name: 'a 429 is written as no error is',
      rule: 'errors/format',
      edit: limited(api, () => ({ json: { message: 'Too many requests' } })),
    }),
  ];
});

export const errorFaults: readonly Fault[] = [
  ...bodies,
  ...internals,
  ...codes,
  ...gateways,
  ...strangers,
  ...hints,
];
