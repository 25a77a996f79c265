import type { Evidence } from '../spec/evidence.ts';
import { examplePath } from '../spec/example-request.ts';
import type { Clock, Instant } from '../world/clock.ts';
import { createFake } from '../world/fake.ts';
import { type CompiledApi, compileApi } from './compile-api.ts';
import type { ApiDefinition } from './define-api.ts';
import { type Answer, type MockRequest, readBody } from './exchange.ts';
import { compilePipeline } from './pipeline.ts';
import { Problem } from './problem.ts';
import { seedStore } from './seed.ts';
import { createSessions, defaultSession } from './sessions.ts';

export interface MockOptions {
  readonly apis: readonly ApiDefinition[];
  /** Any 32-bit integer; the same seed and clock give the same bytes. Default 1. */
  readonly seed?: number | undefined;
  /** Where the clock starts, in milliseconds since the epoch. Default: wall time. */
  readonly now?: Instant | undefined;
  /** Records of each API's main collection. Default: what the API declares. */
  readonly size?: number | undefined;
  /** Hold own answers to the contract: one that breaks it becomes a 500 naming the place. Default false. */
  readonly strict?: boolean | undefined;
  /** Count requests against the rate limit. Default true. */
  readonly rateLimit?: boolean | undefined;
  /** Told of every error that is the mock's own fault. Default: `console.error`. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/** What a client needs to call a mocked API. */
export interface MockedApi {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Path of the API on the mock: its name, then its documented base path. */
  readonly basePath: string;
  /** The documented base URLs. */
  readonly servers: readonly string[];
  readonly operations: readonly {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly evidence: Evidence;
    readonly servedBy: string;
    /** Path and query with the documented example values. */
    readonly example: string;
  }[];
  readonly credentials: readonly MockCredential[];
}

export interface MockCredential {
  readonly name: string;
  readonly description: string;
  /** Send these to be this credential's holder. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The controls of one session. */
export interface Session {
  readonly clock: Clock;
}

export interface Mock {
  /** A `Target`: answers requests whose path begins with an API's name, or with `/_s/<session>` and then that. */
  fetch(request: Request): Promise<Response>;
  /** The same without `Request` and `Response` objects. */
  answer(request: MockRequest): Promise<Answer>;
  readonly apis: readonly MockedApi[];
  /** The controls of a session, by default of the one that requests naming none belong to. */
  session(name?: string): Session;
  sessions(): readonly string[];
  /** The session's next use finds it as the seed is. */
  reset(session?: string): void;
}

/** A stateful mock of these APIs. Throws `ContractError` where one of them cannot be served. */
export function createMock(options: MockOptions): Mock {
  const {
    seed = 1,
    now: start,
    size,
    strict = false,
    rateLimit = true,
    report = console.error,
  } = options;
  const fake = createFake(seed);
  const apis = new Map(
    options.apis.map((definition) => [definition.name, mountApi(definition)] as const),
  );
  const sessions = createSessions({
    start,
    seed(name, at) {
      const { definition, contract } = mounted(name).api;
      return seedStore({ definition, contract, seed, size: size ?? definition.size, start: at });
    },
  });

  function mountApi(definition: ApiDefinition) {
    const api = compileApi(definition);
    const answer = compilePipeline({
      api,
      strict,
      limited: rateLimit,
      report,
      newKey(world, collection) {
        const { newKey, firstKeys = [] } = definition.collections[collection] ?? {};
        if (!newKey)
          throw new Error(`The collection ${collection} of ${definition.name} makes no new keys.`);
        const ordinal = world.store(definition.name).nextOrdinal(collection);
        return (
          firstKeys[ordinal] ?? fake([definition.name, collection, `created ${ordinal}`], newKey)
        );
      },
    });
    return { api, answer };
  }

  function mounted(name: string) {
    const found = apis.get(name);
    if (found) return found;
    throw new Problem(404, {
      title: 'No such API',
      detail: `No API is mounted at /${name}. There are: ${[...apis.keys()].map((it) => `/${it}`).join(', ')}.`,
    });
  }

  async function answer(request: MockRequest): Promise<Answer> {
    try {
      const address = addressOf(request);
      const { api, answer } = mounted(address.api);
      const { basePath } = api.contract;
      const inside = address.path === basePath || address.path.startsWith(`${basePath}/`);
      // Above the base path there is nothing, which is the API's to say; no operation has an empty path.
      const path = inside ? address.path.slice(basePath.length) : '';
      const own = await answer({ ...request, path }, sessions.world(address.session));
      return request.method === 'HEAD' ? { ...own, body: undefined } : own;
    } catch (error) {
      if (error instanceof Problem) return error.answer();
      throw error;
    }
  }

  return {
    answer,
    fetch: async (request) => responseOf(await answer(requestOf(request))),
    apis: [...apis.values()].map(({ api }) => describe(api)),
    session: (name = defaultSession) => ({ clock: sessions.world(name).clock }),
    sessions: sessions.names,
    reset: (name = defaultSession) => sessions.reset(name),
  };
}

/** `/_s/<session>/<api>/<rest>` or `/<api>/<rest>` with the session in a header. */
function addressOf(request: MockRequest): { api: string; path: string; session: string } {
  const [, session, plain] = /^\/_s\/([^/]*)(\/.*)?$/.exec(request.path) ?? [
    undefined,
    undefined,
    request.path,
  ];
  const [, api = '', path = ''] = /^\/([^/]*)(.*)$/.exec(plain ?? '') ?? [];
  return { api, path, session: session ?? request.header('parley-session') ?? defaultSession };
}

function requestOf(request: Request): MockRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: async (limit) =>
      request.body ? readBody(chunksOf(request.body), limit) : new Uint8Array(),
  };
}

/** Not every browser lets a stream be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

const responseOf = ({ status, headers, body }: Answer): Response =>
  new Response(body ?? null, { status, headers: { ...headers } });

function describe({ contract, definition, carrier, plan }: CompiledApi): MockedApi {
  return {
    name: contract.name,
    title: contract.title,
    version: contract.version,
    basePath: `/${contract.name}${contract.basePath}`,
    servers: contract.servers,
    operations: contract.operations.map((operation) => ({
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      evidence: operation.evidence,
      servedBy: plan(operation).servedBy,
      example: examplePath(operation),
    })),
    credentials: definition.credentials.map(({ name, description, value }) => ({
      name,
      description,
      headers: carrier?.write(value) ?? {},
    })),
  };
}
