import { compileRedaction } from '../conventions/redaction.ts';
import { type Instant, wallTime } from '../world/clock.ts';
import { createFake } from '../world/fake.ts';
import { createRandom } from '../world/random.ts';
import type { LimitOverride } from '../world/world.ts';
import { addressOf } from './address.ts';
import { compileApi } from './compile-api.ts';
import type { ApiDefinition } from './define-api.ts';
import { createDeliver, type Deliver } from './deliver.ts';
import type { Answer, MockRequest } from './exchange.ts';
import { requestOf, responseOf } from './fetch-exchange.ts';
import { fileAnswer, fileLink } from './files.ts';
import { createKeeper, type Keeper, keptOptions } from './keeper.ts';
import { checkedLimit } from './limit-check.ts';
import { describe, type MockedApi } from './mocked-api.ts';
import { compilePipeline } from './pipeline.ts';
import { Problem } from './problem.ts';
import { compileQuotas } from './quotas.ts';
import { type Ended, record } from './recording.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { variantOf } from './scenarios.ts';
import { emptyStore, seedStore } from './seed.ts';
import { createSession, type ScenarioSwitch, type Session, switchScenario } from './session.ts';
import { createSessions, defaultSession, type SessionSummary } from './sessions.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import { compileStage, runTask } from './stage.ts';
import type { Storage } from './storage.ts';

const defaultSize = 50;

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
  /** Hosts besides loopback that webhooks may be delivered to. */
  readonly webhookHosts?: readonly string[] | undefined;
  /** How requests leave the mock, as webhooks do. Default: by `fetch`, to loopback and `webhookHosts`, for 5 seconds at most. */
  readonly deliver?: Deliver | undefined;
  /** Told of every error that is the mock's own fault. Default: `console.error`. */
  readonly report?: ((error: unknown) => void) | undefined;
  /** Scenarios that every session begins in. */
  readonly scenarios?: readonly Omit<ScenarioSwitch, 'active'>[] | undefined;
  /** Rate limits that every session begins with instead of the documented ones. */
  readonly limits?: readonly LimitOverride[] | undefined;
  /** Milliseconds of real time after which a session that nobody uses ends; never the default one. Default: an hour. */
  readonly sessionIdle?: number | undefined;
  /** Where state survives the process. Its own seed, start and size hold then. Default: state is kept in memory only. */
  readonly storage?: Storage | undefined;
}

export interface Mock {
  /** A `Target`: answers requests whose path begins with an API's name, or with `/_s/<session>` and then that. */
  fetch(request: Request): Promise<Response>;
  /** The same without `Request` and `Response` objects. `base`: the API's base URL, where the client knows it by another. */
  answer(request: MockRequest, base?: string): Promise<Answer>;
  readonly apis: readonly MockedApi[];
  /** The controls of a session, by default of the one that requests naming none belong to. */
  session(name?: string): Session;
  sessions(): readonly string[];
  sessionSummaries(): readonly SessionSummary[];
  /** Keeps a session from ending for being idle, until what this returns is called: for streams. */
  hold(session: string): () => void;
  /** The session's next use finds it as the seed is, with no faults, scenarios or logged requests. */
  reset(session?: string): void;
  /** The last requests of all sessions. */
  readonly log: RequestLog;
  /** States of sessions, by name. */
  readonly snapshots: Snapshots;
  /** Resolves once a session and all snapshots are stored, where there is a storage. Throws `Problem` where they could not be. */
  saved(session?: string): Promise<void>;
  /** Nothing happens by itself any more, and nothing is stored. */
  stop(): void;
}

/**
 * A stateful mock of these APIs. Throws `ContractError` where one of them cannot be served, and `Problem` for a scenario
 * or a limit that there is not.
 */
export function createMock(options: MockOptions): Mock {
  const { strict = false, rateLimit = true, storage, sessionIdle = 3_600_000 } = options;
  const stored = storage?.read();
  const kept = keptOptions(options, { storage, stored });
  const { seed = 1, now: start, size } = kept;
  const { report = console.error, webhookHosts: hosts, scenarios = [], limits = [] } = options;
  const deliver = options.deliver ?? createDeliver({ hosts });
  const fake = createFake(seed);
  const random = createRandom(seed);
  const log = createRequestLog();
  const apis = new Map(
    options.apis.map((definition) => {
      const api = compileApi(definition);
      const { name } = definition;
      const stage = compileStage({ api, fake });
      const quotas = compileQuotas({ api: name, rateLimit: api.rateLimit, limited: rateLimit });
      const answer = compilePipeline({ api, stage, strict, quotas, random, report });
      const secrets = [...api.credentials.keys()];
      const redaction = compileRedaction({ contract: api.contract, secrets });
      return [name, { api, stage, quotas, answer, redaction }] as const;
    }),
  );
  let keeper: Keeper | undefined;
  const sessions = createSessions({
    start,
    seed({ api: name, variant }, at) {
      const { definition, contract, scenarios } = mounted(name).api;
      const records = scenarios.get(variant)?.records;
      const own = size ?? definition.size ?? defaultSize;
      const count = typeof records === 'object' ? records.size : own;
      const seeded = { definition, contract, seed, size: count, start: at };
      return records === 'none' ? emptyStore(seeded) : seedStore(seeded);
    },
    variantOf: (name, active) => variantOf(mounted(name).api.scenarios, active),
    run: (task, world) => {
      const { api, stage } = mounted(task.api);
      return runTask({ task, api, deliver, report, stage: stage(world, task.at) });
    },
    begun(world) {
      for (const { api, name } of scenarios) {
        switchScenario(world, { api, name, active: true }, mounted(api).api);
      }
      world.limits = limits;
    },
    idle: sessionIdle,
    ended(session) {
      log.clear({ session });
      keeper?.ended(session);
    },
  });
  if (storage && stored) {
    keeper = createKeeper({ storage, stored, options: kept, apis, sessions });
  }
  const snapshots = createSnapshots({
    apis,
    sessions,
    kept: keeper?.snapshots ?? [],
    taken: (snapshot) => keeper?.taken(snapshot),
    removed: (name) => keeper?.removed(name),
  });
  for (const limit of limits) checkedLimit(limit, mounted);

  function mounted(name: string) {
    const found = apis.get(name);
    if (found) return found;
    const paths = [...apis.keys()].map((it) => `/${it}`).join(', ');
    throw new Problem(404, {
      title: 'No such API',
      detail: `No API is mounted at /${name}. There are: ${paths}.`,
    });
  }

  async function saved(session = defaultSession): Promise<void> {
    await keeper?.save(session).catch((error: unknown) => {
      report(error);
      throw new Problem(500, {
        title: 'Not stored',
        detail: 'What changed could not be written to the storage; standard error tells why.',
      });
    });
  }

  async function answered(request: MockRequest, base: string | undefined): Promise<Ended> {
    const address = addressOf(request);
    const { api, answer, redaction } = mounted(address.api);
    const { basePath, name } = api.contract;
    const inside = address.path === basePath || address.path.startsWith(`${basePath}/`);
    // Above the base path there is nothing, which is the API's to say; no operation has an empty path.
    const path = inside ? address.path.slice(basePath.length) : '';
    const link = fileLink(path);
    const session = link?.session ?? address.session;
    const world = sessions.world(session);
    const release = sessions.hold(session);
    try {
      const file = link && fileAnswer(world, { api: name, id: link.id });
      const baseUrl = base ?? `${request.origin}${address.prefix}/${name}${basePath}`;
      const outcome = file
        ? { answer: file }
        : await answer({ ...request, path, baseUrl, session }, world);
      await saved(session);
      return { ...outcome, at: world.clock.now(), redaction };
    } finally {
      release();
    }
  }

  async function answer(request: MockRequest, base?: string): Promise<Answer> {
    const recording = record(request);
    const ended = await answered(recording.request, base).catch((error: unknown): Ended => {
      if (error instanceof Problem) return { answer: error.answer(), at: wallTime() };
      throw error;
    });
    const whole = request.method === 'HEAD' ? { ...ended.answer, body: undefined } : ended.answer;
    log.add(recording.ended({ ...ended, answer: whole }));
    return whole;
  }

  return {
    answer,
    fetch: async (request) => responseOf(await answer(requestOf(request))),
    apis: [...apis.values()].map(({ api }) => describe(api)),
    session: (name = defaultSession) =>
      createSession({ name, world: sessions.world(name), apis, apiNamed: mounted }),
    sessions: sessions.names,
    reset(session = defaultSession) {
      sessions.reset(session);
      log.clear({ session });
    },
    log,
    snapshots,
    sessionSummaries: sessions.summaries,
    hold: sessions.hold,
    saved,
    stop() {
      keeper = undefined;
      sessions.stop();
    },
  };
}
