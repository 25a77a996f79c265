import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import type { ReportDocument } from '../../src/check/report/document.ts';
import type { Target } from '../../src/check.ts';
import { formatNames } from '../../src/node/report-files.ts';
import { type Served, serve } from '../../src/node.ts';
import { edited } from '../faults/edit.ts';
import { libraryDocument } from '../library.ts';
import { passedTo, serveTarget } from '../served-target.ts';
import { parley, spawned } from './spawned.ts';

// Each starts a process, and several at once, on machines that may have little to spare.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-check-'));
const inFolder = (name: string) => join(folder, name);
let mock: Served;
let locked: Served;

beforeAll(async () => {
  mock = await serve({ port: 0, apis: ['icecore', 'inkeep'] });
  locked = await serve({ port: 0, apis: ['inkeep'], controlToken: 'open sesame' });
});

afterAll(async () => {
  await mock.close();
  await locked.close();
  rmSync(folder, { recursive: true });
});

/** A mock with a status that its contract does not have. */
const faulty = () =>
  serveTarget(
    edited({
      api: 'icecore',
      operationId: 'getAnalytics',
      edit: ({ status }) => (status === 200 ? { status: 202 } : undefined),
    })(passedTo(mock.origin)),
  );

const quick = ['--rule', 'response/status'];
const secret = 'sk_live_very_secret_42';

test.concurrent('a mock is recognised by its origin, keeps its contract, and loses the sessions of the check again', async () => {
  const own = await serve({ port: 0, apis: ['icecore'] });
  const { code, out, err } = await parley(['check', 'icecore', '--target', own.origin, ...quick], {
    // Meant for the real API, so the mock is not sent it.
    PARLEY_CREDENTIAL: secret,
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`at ${own.origin}/icecore/api/v1 (a Parley mock)`);
  expect(out).toContain('All rules hold.');
  expect(out).not.toContain('\u001b');
  const left = own.mock().sessions();
  expect(left.filter((name) => name.startsWith('check-'))).toEqual([]);
  await own.close();
});

test.concurrent('a fault in front of a mock ends with code 1, and is in every report that was asked for', async () => {
  await using server = await faulty();
  const reports = formatNames.flatMap((name) => ['--report', `${name}=${inFolder(`all/${name}`)}`]);
  const { code, out } = await parley([
    'check',
    'icecore',
    '--target',
    server.origin,
    ...quick,
    ...reports,
  ]);
  expect(code).toBe(1);
  expect(out).toMatch(/✖ getAnalytics: status must be one of .*, is 202\n/);
  expect(out).toMatch(/written in {2}openapi\/icecore\.yaml:\d+ \(/);
  for (const name of formatNames) {
    const text = readFileSync(inFolder(`all/${name}`), 'utf8');
    expect(text, name).toContain(
      name === 'har' ? 'getAnalytics'.slice(3).toLowerCase() : 'getAnalytics',
    );
    expect(text).not.toContain('sk_live_');
  }
});

test.concurrent('what the place says is written there', async () => {
  await using server = await faulty();
  const { out } = await parley(['check', 'icecore', '--target', server.origin, ...quick, '--json']);
  const [finding] = (JSON.parse(out) as ReportDocument).findings;
  const { file = '', line = 0 } = finding?.written ?? {};
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.slice(0, line).findLast((it) => it.includes('operationId'))).toContain(
    'getAnalytics',
  );
  expect(lines[line - 2]).toContain('responses:');
});

test.concurrent('a baseline accepts what it lists, and replaying tells what was mended', async () => {
  await using server = await faulty();
  const target = ['check', 'icecore', '--target', server.origin, ...quick];
  const [baseline, report] = [inFolder('baseline.yaml'), inFolder('failed.json')];
  expect((await parley([...target, '--report', `json=${report}`])).code).toBe(1);
  expect((await parley([...target, '--write-baseline', baseline])).code).toBe(0);
  const accepted = await parley([...target, '--baseline', baseline]);
  expect([accepted.code, accepted.out]).toEqual([
    0,
    expect.stringMatching(/accepted {4}until \d{4}-/),
  ]);
  writeFileSync(
    baseline,
    readFileSync(baseline, 'utf8').replace(/expires: .*/, 'expires: 2020-01-01'),
  );
  const expired = await parley([...target, '--baseline', baseline]);
  expect([expired.code, expired.out]).toEqual([
    1,
    expect.stringContaining('was accepted until 2020-01-01 only'),
  ]);

  const again = await parley(['replay', report]);
  expect([again.code, again.out]).toEqual([
    1,
    expect.stringMatching(/^still failing {2}response\/status {2}getAnalytics: /),
  ]);
  const mended = await parley(['replay', report, '--target', `${mock.origin}/icecore/api/v1`]);
  expect([mended.code, mended.out]).toEqual([
    0,
    expect.stringContaining('1 fixed, 0 still failing, 0 could not run.'),
  ]);
  const gone = await parley(['replay', report, '--target', 'http://127.0.0.1:9']);
  expect([gone.code, gone.out]).toEqual([2, '']);
});

test.concurrent('a mock that needs its token says so, and opens to it', async () => {
  const args = ['check', 'inkeep', '--target', locked.origin, ...quick];
  const refused = await parley(args);
  expect([refused.code, refused.err]).toEqual([
    2,
    expect.stringMatching(/is a Parley mock, but: .*--control-token, or PARLEY_CONTROL_TOKEN\)\n$/),
  ]);
  expect((await parley(args, { PARLEY_CONTROL_TOKEN: 'open sesame' })).code).toBe(0);
  expect((await parley([...args, '--control-token', 'open sesame'])).code).toBe(0);
});

/** A library that lends books to who shows the card, and says back what it was shown. */
const library: Target = async (request) => {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/_parley')) return new Response('<h1>Not here</h1>', { status: 404 });
  const card = request.headers.get('authorization');
  if (card !== `Bearer ${secret}`) return Response.json({ said: card }, { status: 401 });
  return Response.json({ said: card }, { status: 299, headers: { 'X-Said': String(card) } });
};

const contract = inFolder('library.yaml');
const { 'x-rate-limit': ___, ...unlimited } = libraryDocument;
writeFileSync(contract, stringify(unlimited, { aliasDuplicateObjects: false }));

test.concurrent.for<[string, string[], Record<string, string>]>([
  ['a variable', [], { PARLEY_CREDENTIAL: secret }],
  ['headers in a variable', [], { PARLEY_HEADER: `X-Other: 1\nAuthorization: Bearer ${secret}` }],
  ['a header', ['--header', `Authorization: Bearer ${secret}`], {}],
  [
    'a header with a variable',
    ['--header', 'Authorization: env:CARD'],
    { CARD: `Bearer ${secret}` },
  ],
  ['a credential', ['--credential', `full=${secret}`], {}],
])('the credential of a real API comes from %s, and is said nowhere', async ([, flags, env]) => {
  await using server = await serveTarget(library);
  const reports = ['json', 'html', 'har'].map(
    (name) => `--report=${name}=${inFolder(`${server.origin.slice(-5)}.${name}`)}`,
  );
  const { code, out, err } = await parley(
    ['check', contract, '--target', `${server.origin}/v1`, ...quick, ...flags, ...reports],
    env,
  );
  expect(code, err).toBe(1);
  expect(out).toContain('(taken for a real API)');
  expect(out).toContain('is 299');
  expect(out).toContain(`${contract}:`);
  expect(out).toMatch(
    /not tried, \d+ cases: would create; needs --allow writes\n {2}addBook as documented/,
  );
  const written = ['json', 'html', 'har'].map((name) =>
    readFileSync(inFolder(`${server.origin.slice(-5)}.${name}`), 'utf8'),
  );
  for (const text of [out, err, ...written]) expect(text).not.toContain(secret);
});

test.concurrent('a server that refuses everything leaves everything untested', async () => {
  await using server = await serveTarget(async () => new Response('<h1>No</h1>', { status: 401 }));
  const { code, out, err } = await parley(['check', contract, '--target', server.origin]);
  expect(code).toBe(2);
  expect(out).toContain('Nothing was tested: none of ');
  expect(err).toBe('parley: no credential was given; set PARLEY_CREDENTIAL, or see --header.\n');
});

test.concurrent('Ctrl-C ends a run early and reports what was found until then', async () => {
  let count = 0;
  await using server = await serveTarget(async (request) => {
    if (request.url.includes('_parley')) return new Response(null, { status: 404 });
    count += 1;
    return count === 1 ? Response.json({}, { status: 299 }) : new Promise<Response>(() => {});
  });
  const { child, ended } = spawned([
    'check',
    contract,
    '--target',
    server.origin,
    '--rule',
    'response/status',
  ]);
  await vi.waitUntil(() => count === 2, { timeout: 30_000 });
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect(err).toContain('parley: stopping;');
  expect(out).toContain('is 299');
  expect(out).toContain('1 problem found; then the run was interrupted.');
  expect(code).toBe(1);
});

test.concurrent('what a HAR file recorded is judged as it is, and its credentials are said nowhere', async () => {
  const url = 'https://icecore.ai/api/v1/analytics';
  const entry = (status: number) => ({
    request: {
      method: 'GET',
      url,
      headers: [{ name: 'Authorization', value: `Bearer ${secret}` }],
    },
    response: {
      status,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: 60, text: JSON.stringify({ error: `nobody knows ${secret}` }) },
    },
  });
  const har = inFolder('recorded.har');
  writeFileSync(har, JSON.stringify({ log: { entries: [entry(401), entry(299)] } }));
  const reports = ['json', 'html'].map((name) => `--report=${name}=${inFolder(`har.${name}`)}`);
  const judged = await parley(['check', 'icecore', '--har', har, ...quick, ...reports]);
  expect(judged).toMatchObject({ code: 1, err: '' });
  expect(judged.out).toMatch(/✖ getAnalytics: status must be one of .*, is 299\n/);
  expect(judged.out).toContain('at https://icecore.ai/api/v1 ');
  const written = ['json', 'html'].map((name) => readFileSync(inFolder(`har.${name}`), 'utf8'));
  for (const text of [judged.out, ...written]) expect(text).not.toContain(secret);

  const elsewhere = ['--target', 'http://127.0.0.1:9/v1'];
  const nothing = await parley(['check', 'icecore', '--har', har, ...elsewhere]);
  expect([nothing.code, nothing.err]).toEqual([
    2,
    expect.stringContaining('2 were with other addresses'),
  ]);
});

test.concurrent('too little coverage ends with code 1', async () => {
  const args = ['check', 'inkeep', '--target', mock.origin, ...quick];
  const { code, out } = await parley([...args, '--min-coverage', '99.5']);
  expect([code, out]).toEqual([1, expect.stringMatching(/seen; 99\.5 % are asked for/)]);
});

test.concurrent('the report of another format has the standard output to itself', async () => {
  const { code, out } = await parley([
    'check',
    'inkeep',
    '--target',
    mock.origin,
    ...quick,
    '--report',
    'junit',
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/^<\?xml.*<\/testsuites>\n$/s);
});

test.concurrent.for<[Record<string, string>, string[], boolean]>([
  [{ FORCE_COLOR: '1' }, [], true],
  [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  [{ NO_COLOR: '1' }, [], false],
])('with %j and %j there are colours: %s', async ([env, flags, coloured]) => {
  const { out } = await parley(
    ['check', 'inkeep', '--target', mock.origin, ...quick, ...flags],
    env,
  );
  expect(out.includes('\u001b[')).toBe(coloured);
});

const nowhere = 'http://127.0.0.1:9';
const broken = inFolder('broken.yaml');
writeFileSync(broken, 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: []\n');
const noBaseline = inFolder('no-baseline.yaml');
writeFileSync(
  noBaseline,
  '- fingerprint: d2e1653022d0de42\n  reason: known\n  expires: tomorrow\n',
);

test.concurrent.for<[string[], string | RegExp]>([
  [['check', 'icecore'], 'parley: where is the API? --target; or what was recorded of it? --har'],
  [
    ['check', 'icecore', '--har', 'a.har', '--fuzz', '2'],
    "error: option '--har <file>' cannot be used with option '--fuzz <number>'",
  ],
  [
    ['check', 'icecore', '--har', inFolder('gone.har')],
    `parley: ${inFolder('gone.har')}: cannot be read (ENOENT)`,
  ],
  [['check', 'icecore', '--har', noBaseline], /^parley: .*: This is no HAR file: it is no JSON\./],
  [
    ['check', 'nope', '--target', nowhere],
    /^parley: there is no API nope, and no such file; APIs are icecore, /,
  ],
  [
    ['check', broken, '--target', nowhere],
    `parley: ${broken}:3:8: expected a mapping of paths (at /paths)`,
  ],
  [
    ['check', 'icecore', '--target', 'ftp://a'],
    'parley: --target "ftp://a" is no http or https URL.',
  ],
  [
    ['check', 'icecore', '--target', 'http://u:p@a'],
    /^parley: --target takes a URL without user, query and fragment/,
  ],
  [
    ['check', 'icecore', '--target', 'http://127.0.0.1:1024'],
    'parley: http://127.0.0.1:1024 gives no answer: nothing listens there.',
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--report', 'pdf'],
    /argument 'pdf' is invalid\. Expected one of terminal, json, /,
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--report', 'json='],
    /Expected a file after the equals sign\.$/,
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--json', '--report', 'junit'],
    /^parley: only one report can go to the standard output; give /,
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--allow', 'all'],
    /Expected one of writes, exhaust-rate-limit\.$/,
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--min-coverage', '101'],
    /Expected a percentage from 0 to 100\.$/,
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--header', 'sk_live_x'],
    "parley: a header is not of the form 'Name: value'.",
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--credential', 'a=env:GONE'],
    'parley: the environment has no GONE.',
  ],
  [
    ['check', 'icecore', '--target', nowhere, '--baseline', noBaseline],
    `parley: ${noBaseline}:3:12: expected the last day on which it is accepted, as 2026-03-31 (at /0/expires)`,
  ],
  [
    ['replay', broken],
    /is nothing that can be replayed; its kind would be parley-check-report or parley-capsule\.$/,
  ],
  [['replay', inFolder('gone.json')], `parley: ${inFolder('gone.json')}: cannot be read (ENOENT)`],
])('parley %j ends with code 2 and says: %s', async ([args, line]) => {
  const { code, out, err } = await parley(args);
  expect(err.split('\n')[0]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toMatch(/^ +at /m);
});

test.concurrent.for<[string[], RegExp]>([
  [
    ['icecore', '--rule', 'nope'],
    /^parley: there is no rule nope; areas are .*response.*, rules are .*response\/status/,
  ],
  [
    ['icecore', '--operation', 'nope'],
    /^parley: icecore has no operation nope; it has listConversations, /,
  ],
  [
    ['aimychats'],
    /^parley: the mock at .* has no API aimychats; it has icecore, inkeep\. Give the base URL/,
  ],
])(
  'against a mock, parley check %j ends with code 2 and says what there is',
  async ([args, line]) => {
    const { code, err } = await parley(['check', ...args, '--target', mock.origin]);
    expect([code, err]).toEqual([2, expect.stringMatching(line)]);
  },
);

test.concurrent('a report that cannot be written ends with code 2', async () => {
  const file = join(contract, 'below-a-file.xml');
  const { code, err } = await parley([
    'check',
    'inkeep',
    '--target',
    mock.origin,
    ...quick,
    '--report',
    `junit=${file}`,
  ]);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/below-a-file\.xml cannot be written \(E\w+\)\.\n$/),
  ]);
  expect(existsSync(file)).toBe(false);
});
