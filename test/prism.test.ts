import { afterAll, beforeAll, expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import type { ApiDefinition } from '../src/mock/define-api.ts';
import { type Served, serve } from '../src/node/serve.ts';
import { compileContract } from '../src/spec/contract.ts';
import { isRecord } from '../src/spec/json-pointer.ts';
import type { Operation } from '../src/spec/operation.ts';
import { closedDocument } from './closed-document.ts';
import { bodyOf, type Fixture, readFixtures, refusesRequest } from './fixture-files.ts';
import { type Prism, startPrism } from './prism.ts';
import { start } from './targets.ts';

/** A second opinion on every API: its mock, and Prism before it with the same contract. */
interface Stand {
  readonly definition: ApiDefinition;
  readonly served: Served;
  /** Judges requests and responses. */
  readonly strict: Prism;
  /** Judges responses only, so that a request may be as wrong as it likes. */
  readonly lenient: Prism;
}

const files = readFixtures();
const stands = new Map<string, Stand>();

beforeAll(async () => {
  await Promise.all(apis.map(async (api) => stands.set(api.name, await standOf(api))));
}, 60_000);

afterAll(async () => {
  for (const { served, strict, lenient } of stands.values()) {
    await Promise.all([strict.close(), lenient.close()]);
    await served.close();
  }
});

async function standOf(definition: ApiDefinition): Promise<Stand> {
  // Prism judges here; a mock that held itself to its contract would hide its breaches behind a documented 500.
  const served = await serve({
    apis: [definition],
    port: 0,
    now: Date.parse(start),
    strict: false,
    report: () => {},
  });
  const upstream = served.origin + served.mock().apis[0]?.basePath;
  const options = { document: closedDocument(definition.document), upstream };
  const [strict, lenient] = await Promise.all([
    startPrism({ ...options, judgesRequests: true }),
    startPrism({ ...options, judgesRequests: false }),
  ]);
  return { definition, served, strict, lenient };
}

function standFor(api: string): Stand {
  const stand = stands.get(api);
  if (stand) return stand;
  throw new Error(`${api} has no stand.`);
}

type Headers = Readonly<Record<string, string>>;

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body?: string | FormData;
}

interface Opinion {
  readonly status: number;
  /** What Prism holds against the exchange, or answered in place of the mock. */
  readonly objection: string | null;
}

async function ask(prism: Prism, { method, path, headers, body }: Sent): Promise<Opinion> {
  const sent = body === undefined ? {} : { body };
  const response = await fetch(prism.url + path, { method, headers, ...sent });
  const text = await response.text();
  const own = text.includes('https://stoplight.io/prism/errors#') ? text : null;
  return { status: response.status, objection: own ?? response.headers.get('sl-violations') };
}

const credentialsOf = ({ served }: Stand) => served.mock().apis[0]?.credentials ?? [];

const headersOf = (stand: Stand, name: string | null): Headers =>
  credentialsOf(stand).find((it) => it.name === name)?.headers ?? {};

/** The headers that carry no credential. */
function withoutCredential(stand: Stand, headers: Headers): Headers {
  const carrying = credentialsOf(stand).flatMap((it) => Object.keys(it.headers));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !carrying.includes(name)));
}

function requestOf(
  stand: Stand,
  { credential, request }: Pick<Fixture, 'credential' | 'request'>,
): Sent {
  const { method, path, headers } = request;
  const body = bodyOf(request);
  return {
    method,
    path,
    headers: { ...headersOf(stand, credential), ...headers },
    ...(body === undefined ? {} : { body }),
  };
}

/** The stand as it is when the fixture's request comes. */
async function prepare(stand: Stand, { before = [], credential, clock }: Fixture): Promise<void> {
  reset(stand);
  if (before.length === 0) return;
  for (const { clock: then, request } of before) {
    stand.served.mock().session().clock.set(Date.parse(then));
    await ask(stand.lenient, requestOf(stand, { credential, request }));
  }
  stand.served.mock().session().clock.set(Date.parse(clock));
}

/** The default session as seeded, its clock still. */
function reset({ served }: Stand): void {
  const mock = served.mock();
  mock.reset();
  mock.session().clock.freeze(true);
  mock.session().clock.set(Date.parse(start));
}

/** Requests as one never should send them, made of one that is right. */
function* spoiled(stand: Stand, operation: Operation, right: Sent): Iterable<Sent> {
  const bare = withoutCredential(stand, right.headers);
  yield { ...right, headers: bare };
  for (const { name } of credentialsOf(stand)) {
    yield { ...right, headers: { ...bare, ...headersOf(stand, name) } };
  }
  yield { ...right, headers: { ...right.headers, 'If-None-Match': '*' } };
  const [path] = right.path.split('?');
  for (const { name } of operation.parameters.filter((it) => it.in === 'query')) {
    for (const value of ['', '0', '-1', 'abc', '1.5', '1000000000', 'weird', `1&${name}=2`]) {
      yield { ...right, path: `${path}?${name}=${value}` };
    }
  }
  if (!operation.requestBody) return;
  // Prism never answers a body that is no JSON, so that error is out of its reach.
  for (const body of ['', '{}', '[]', JSON.stringify({ text: 'x'.repeat(1_100_000) })]) {
    yield { ...right, body };
  }
  yield { ...right, headers: { ...right.headers, 'Content-Type': 'text/plain' } };
}

/** The body with an object where the innermost of its first members is plain. */
function withFirstLeafSpoiled(body: unknown): unknown {
  if (Array.isArray(body)) return body.map((it, index) => (index ? it : withFirstLeafSpoiled(it)));
  if (!isRecord(body)) return { spoiled: true };
  const [[name = '', value] = [], ...others] = Object.entries(body);
  return { [name]: withFirstLeafSpoiled(value), ...Object.fromEntries(others) };
}

for (const { name, document } of apis) {
  const own = files.filter(({ api, fixture }) => api === name && !fixture.unprovoked);
  const { operations } = compileContract({ name, document });

  for (const { path, fixture } of own) {
    test(`Prism finds nothing wrong with ${path}`, async () => {
      const stand = standFor(name);
      const request = requestOf(stand, fixture);
      // A request without any credential, or against the contract, is one that Prism would answer itself.
      const bare = withoutCredential(stand, request.headers);
      const anonymous = Object.keys(bare).length === Object.keys(request.headers).length;
      for (const prism of anonymous || refusesRequest(fixture)
        ? [stand.lenient]
        : [stand.strict, stand.lenient]) {
        await prepare(stand, fixture);
        let opinion = await ask(prism, request);
        for (let sent = 1; sent < (fixture.times ?? 1); sent++) opinion = await ask(prism, request);
        expect(opinion).toEqual({ status: fixture.response.status, objection: null });
      }
    });
  }

  for (const operation of operations) {
    test(`Prism finds nothing wrong with the errors of ${name} ${operation.operationId}`, async () => {
      const stand = standFor(name);
      const right = own.find(
        ({ fixture: { operationId, response } }) =>
          operationId === operation.operationId && response.status < 300,
      );
      // fixtures.test.ts asks for one per documented operation.
      if (!right) return;
      const statuses = new Set<number>();
      for (const request of spoiled(stand, operation, requestOf(stand, right.fixture))) {
        await prepare(stand, right.fixture);
        const { status, objection } = await ask(stand.lenient, request);
        expect(objection, JSON.stringify(request).slice(0, 300)).toBeNull();
        expect(status).toBeLessThan(500);
        statuses.add(status);
      }
      expect([...statuses].filter((status) => status >= 400).length).toBeGreaterThan(0);
    });
  }

  test(`Prism notices when ${name} breaks its contract`, async () => {
    const stand = standFor(name);
    const { definition, served, lenient } = stand;
    const right = own.find(({ fixture }) => fixture.response.status === 200);
    if (!right) throw new Error(`${name} has no fixture of a success.`);
    const request = requestOf(stand, right.fixture);
    const answering = (reply: { status: number; body: unknown }): ApiDefinition => ({
      ...definition,
      handlers: Object.fromEntries(operations.map(({ operationId }) => [operationId, () => reply])),
    });
    try {
      const { body } = right.fixture.response;
      const objectionTo = async (broken: ApiDefinition) => {
        served.replaceApis([broken]);
        return (await ask(lenient, request)).objection;
      };
      expect(await objectionTo(answering({ status: 200, body }))).toBeNull();
      expect(await objectionTo(answering({ status: 299, body }))).not.toBeNull();
      expect(await objectionTo(answering({ status: 200, body: 'broken' }))).not.toBeNull();
      if (document['x-rate-limit']) {
        const { 'x-rate-limit': _, ...silent } = document;
        const headerless = { ...answering({ status: 200, body }), document: silent };
        expect(await objectionTo(headerless)).toContain('header');
      }
      // Only a validator that knows the dialect of OpenAPI 3.1 notices this one.
      const grown = { status: 200, body: { ...Object(body), undocumented: true } };
      expect(await objectionTo(answering(grown))).toContain('evaluated');
      const spoiled = withFirstLeafSpoiled(body);
      expect(await objectionTo(answering({ status: 200, body: spoiled }))).not.toBeNull();
    } finally {
      served.replaceApis([definition]);
    }
  });
}
