import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { improperCall } from '../../src/check/improper-call.ts';
import { subjectOf } from '../../src/check/subject.ts';
import { wrongCredential } from '../../src/check/wrong-credential.ts';
import { type CheckOptions, check, type Report, type Target } from '../../src/check.ts';
import { hostIn } from '../../src/control/prepared-check.ts';
import { createMock } from '../../src/index.ts';
import { createMock as createMockOf } from '../../src/mock/create-mock.ts';
import { accessFaults } from '../faults/access.ts';
import { libraryApi, libraryDocument } from '../library.ts';
import { start } from '../targets.ts';
import { sentences } from './checked-mock.ts';

interface RealOptions extends Partial<CheckOptions> {
  readonly wrap?: (target: Target) => Target;
}

/** An inbox that does not say it is a mock, with what it was sent. */
async function checkedReal({ wrap = (target) => target, ...options }: RealOptions) {
  const mock = createMock({ apis: ['inbox'], size: 20, now: Date.parse(start) });
  const [api] = mock.apis;
  const baseUrl = `http://real.test${api?.basePath}`;
  const sent: { readonly method: string; readonly path: string; readonly body: string }[] = [];
  const seen = wrap(mock.fetch);
  const read = async (path: string) => {
    const full = api?.credentials.find(({ name }) => name === 'full')?.headers ?? {};
    const response = await mock.fetch(new Request(baseUrl + path, { headers: full }));
    return response.text();
  };
  const report = await check({
    contract: 'inbox',
    baseUrl,
    credentials: (api?.credentials ?? []).map(({ name, headers }) => ({ name, headers })),
    async target(request) {
      const { method, url } = request;
      const body = await request.clone().text();
      sent.push({ method, path: url.slice(baseUrl.length), body });
      return seen(request);
    },
    ...options,
  });
  return { report, sent, read };
}

const auth = { rules: ['auth'] };
const safe = ['GET', 'HEAD'];

test('a real API is not sent an unsafe request unless that is allowed', async () => {
  const { report, sent } = await checkedReal({});
  expect(report.outcome).toBe('passed');
  expect(sentences(report)).toEqual([]);
  expect(sent.length).toBeGreaterThan(50);
  expect(sent.filter(({ method }) => !safe.includes(method))).toEqual([]);
  expect(report.skipped.map(({ reason }) => reason)).toContain(
    'would delete; needs --allow writes',
  );
});

/** Everything that stands in an inbox, without what the requests themselves change. */
const everything = [
  '/contacts?per_page=100',
  '/channels?per_page=100',
  '/automations?per_page=100',
  '/agents?per_page=100',
  '/conversations?per_page=100',
  '/conversations/conv_1/messages',
  '/settings/workspace',
];

/** Lets in whoever comes, as an administrator. */
const everyoneIn =
  (target: Target): Target =>
  (request) => {
    const headers = new Headers(request.headers);
    headers.set('Cookie', 'session=parley-inbox-full');
    return target(new Request(request, { headers }));
  };

test('what a real API has is not harmed by trying its doors, even where they all are open', async () => {
  const before = await checkedReal({ only: { rules: ['none'] } });
  const after = await checkedReal({ only: auth, allow: ['writes'], wrap: everyoneIn });
  expect(after.sent.filter(({ method }) => method === 'DELETE').length).toBeGreaterThan(5);
  expect(new Set(after.report.findings.map(({ rule }) => rule))).toContain('auth/required');
  for (const path of everything) {
    const was = itemsOf(await before.read(path));
    const is = itemsOf(await after.read(path));
    expect(is, path).toEqual(expect.arrayContaining([...was]));
  }
  const changes = after.sent.filter(({ path }) => path.startsWith('/settings/'));
  expect(changes.filter(({ method, body }) => method === 'POST' && body !== '{}')).toEqual([]);
});

/** Without how many messages are unread: to read a conversation makes that none. */
function itemsOf(text: string): readonly unknown[] {
  const json = JSON.parse(text);
  const items: readonly object[] = json.data ?? [json];
  return items.map((item) => ({ ...item, unread_count: undefined }));
}

test('of a credential whose roles nobody says, what is refused is refused before it is judged', async () => {
  const late = accessFaults.find(
    ({ name, operationId }) => operationId === 'listChannels' && name.includes('rights'),
  );
  const { report } = await checkedReal({ only: auth, wrap: late?.wrap ?? ((target) => target) });
  expect(sentences(report)).toEqual([
    'auth/first: listChannels 400: status must be 403 for the credential agent though the request is invalid as well, is 400',
  ]);
  const { report: right } = await checkedReal({ only: auth });
  expect(sentences(right)).toEqual([]);
});

test('a real API may say that there is no such record before it says who may ask for it', async () => {
  const { report } = await checkedReal({
    only: { rules: ['auth/forbidden'], operations: ['deleteContact', 'deleteChannel'] },
    allow: ['writes'],
    credentials: [
      { name: 'agent', headers: { Cookie: 'session=parley-inbox-agent' }, roles: ['agent'] },
    ],
    wrap: () => async () => Response.json({ error: 'Not found' }, { status: 404 }),
  });
  expect(sentences(report)).toEqual([]);
  expect(report.verdicts.flatMap(({ reasons }) => reasons)).toEqual([
    'there is no such record, which was said first',
  ]);
});

test('no finding quotes a credential', async () => {
  const { report } = await checkedReal({ only: auth, allow: ['writes'], wrap: everyoneIn });
  expect(report.findings.length).toBeGreaterThan(10);
  const told = report.findings.map(({ exchanges: _, ...finding }) => finding);
  expect(JSON.stringify(told)).not.toMatch(/parley-inbox/);
});

async function checkedLibrary(wrap: (target: Target) => Target = (it) => it): Promise<Report> {
  const mock = createMockOf({ apis: [libraryApi()], now: Date.parse(start) });
  return check({
    contract: { name: 'library', document: libraryDocument },
    target: wrap(mock.fetch),
    baseUrl: 'http://mock.test/library/v1',
    credentials: mock.apis[0]?.credentials ?? [],
    host: hostIn(mock),
    only: auth,
  });
}

test('an operation without security that asks for a credential is found', async () => {
  const report = await checkedLibrary((target) => async (request) => {
    const response = await target(request);
    const isLocked = request.url.endsWith('/hours') && !request.headers.has('authorization');
    return isLocked ? new Response(null, { status: 401 }) : response;
  });
  expect(sentences(report)).toEqual([
    'auth/open: getHours 401: status must not be 401 without a credential',
  ]);
});

test('a busy server is not said to break a law of access', async () => {
  const report = await checkedLibrary(() => async () => new Response(null, { status: 503 }));
  expect(sentences(report)).toEqual([]);
  const told = report.verdicts.filter(({ inconclusive }) => inconclusive > 0);
  expect(told.map(({ rule }) => rule.name)).toEqual(
    expect.arrayContaining(['auth/required', 'auth/granted', 'auth/forbidden']),
  );
  expect(told.flatMap(({ reasons }) => reasons)).toContain('the answer was 503');
});

const subjects = apis.map(({ name, document }) => subjectOf({ name, document }));

test.for(subjects)(
  'a wrong credential of $contract.name looks like a right one, and is none',
  ({ contract, carrier }) => {
    const credentials = createMock({ apis: [contract.name] }).apis[0]?.credentials ?? [];
    const wrong = wrongCredential({ carrier }, credentials);
    const [right = {}] = credentials.map(({ headers }) => headers);
    expect(Object.keys(wrong)).toEqual(Object.keys(right));
    expect(credentials.map(({ headers }) => headers)).not.toContainEqual(wrong);
    expect(Object.values(wrong).join()).not.toBe('');
  },
);

test.for([
  ['sk_live_4Zk9', 'Bearer sk_live_parley0xx0'],
  ['eyJhbG.ciOi-J9', 'Bearer parleyxxxxxx.xxxx-x0'],
  ['12345', 'Bearer parley00000'],
])('made up after %s: %s', ([value, expected]) => {
  const { carrier } = subjectOf({ name: 'library', document: libraryDocument });
  const credentials = [{ name: 'full', headers: { Authorization: `Bearer ${value}` } }];
  expect(wrongCredential({ carrier }, credentials)).toEqual({ Authorization: expected });
});

test('an improper call is one that the contract does not allow', () => {
  const without: string[] = [];
  for (const subject of subjects) {
    for (const operation of subject.contract.operations) {
      const call = improperCall(subject, operation);
      const { requestBody, parameters, operationId } = operation;
      if (!call) {
        without.push(`${subject.contract.name} ${operationId}`);
        expect(requestBody?.required ?? false).toBe(false);
        continue;
      }
      const schema = requestBody?.content[0]?.schema;
      if (call.json !== undefined && schema !== undefined) {
        expect(subject.contract.schemas.at(schema)(call.json), operationId).not.toEqual([]);
      } else if (call.query) {
        const path = Object.fromEntries(parameters.map((it) => [it.name, 'x']));
        const query = new URLSearchParams(call.query as Record<string, string>);
        const { problems } = subject.parameters(operation)({
          path,
          query,
          header: () => undefined,
        });
        expect(problems, operationId).not.toEqual([]);
      } else {
        expect(call.body, operationId).toBeDefined();
      }
    }
  }
  // Nothing can be wrong with these but their path.
  expect(without).toContain('aimychats deleteConversation');
  expect(without).not.toContain('icecore listConversations');
});
