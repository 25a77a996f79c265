import type { Instant } from '../world/clock.ts';
import { createFake } from '../world/fake.ts';
import { createRandom } from '../world/random.ts';
import type { LimitOverride } from '../world/world.ts';
import { addressOf } from './address.ts';
import { capsuleOf } from './capsule.ts';
import type { Capsule } from './capsule-format.ts';
import { compileApi } from './compile-api.ts';
import { credentialHeaders, type NamedCredential } from './credential-headers.ts';
import type { ApiDefinition } from './define-api.ts';
import { createDeliver, type Deliver } from './deliver.ts';
import type { Answer, MockRequest } from './exchange.ts';
import { requestOf, responseOf } from './fetch-exchange.ts';
import { fileAnswer, fileLink } from './files.ts';
import { createJournals } from './journals.ts';
import { compileLens } from './lens.ts';
import { checkedLimit } from './limit-check.ts';
import { describe, type MockedApi } from './mocked-api.ts';
import { checkOwnScenarios, type OwnScenarios, withScenarios } from './own-scenarios.ts';
import { compilePipeline } from './pipeline.ts';
import { Problem } from './problem.ts';
import { compileQuotas } from './quotas.ts';
import { variantOf, variedStore } from './record-sets.ts';
import { recordedDelivery } from './recorded-delivery.ts';
import { type Ended, type Recording, record } from './recording.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { emptyStore, seedStore } from './seed.ts';
import {
  createSession,
  type ScenarioSwitch,
  type Session,
  scenarioNamed,
  switchScenario,
} from './session.ts';
import { createSessions, defaultSession } from './sessions.ts';
import { compileStage, runTask } from './stage.ts';
import { importState, type StateFile } from './state-file.ts';
import { steeredSession } from './steered-session.ts';

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
  /** Scenarios beside those that the APIs have, by API and name. */
  readonly ownScenarios?: OwnScenarios | undefined;
  /** Rate limits that every session begins with instead of the documented ones. */
  readonly limits?: readonly LimitOverride[] | undefined;
  /** What every session begins as, instead of what the seed makes it. */
  readonly state?: StateFile | undefined;
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
  /** The session's next use finds it as the seed is, with no faults, scenarios or logged requests. */
  reset(session?: string): void;
  /** The last requests of all sessions. */
  readonly log: RequestLog;
  /** The session as it began, and what has happened in it since. */
  capsule(session?: string): Omit<Capsule, 'parley'>;
  /** What a credential is sent by, also one that a record stands for; undefined where there is none of this name. */
  credentialHeaders(credential: NamedCredential): Readonly<Record<string, string>> | undefined;
}

/**
 * A stateful mock of these APIs. Throws `ContractError` where one of them cannot be served, and `Problem` for a scenario
 * or a limit that there is not.
 */
export function createMock(options: MockOptions): Mock {
  const { seed = 1, now: start, size, strict = false, rateLimit = true } = options;
  const { report = console.error, webhookHosts: hosts, scenarios = [], limits = [] } = options;
  const { ownScenarios = {} } = options;
  const deliver = options.deliver ?? createDeliver({ hosts });
  const fake = createFake(seed);
  const random = createRandom(seed);
  const journals = createJournals();
  const apis = new Map(
    options.apis.map((definition) => {
      const { name } = definition;
      const api = withScenarios(compileApi(definition), ownScenarios[name]);
      const stage = compileStage({ api, fake });
      const quotas = compileQuotas({ api, limited: rateLimit });
      const answer = compilePipeline({ api, stage, strict, quotas, random, report });
      return [name, { api, stage, quotas, answer }] as const;
    }),
  );
  const lens = compileLens([...apis.values()].map(({ api }) => api));
  const log = createRequestLog({ lens });
  const sessions = createSessions({
    start,
    seed({ api: name, scenario = '', start }) {
      const { definition, contract, scenarios } = mounted(name).api;
      const records = scenarios.get(scenario)?.records;
      const own = size ?? definition.size ?? defaultSize;
      const count = typeof records === 'object' ? records.size : own;
      const seeded = { definition, contract, seed, size: count, start };
      return records === 'none' ? emptyStore(seeded) : seedStore(seeded);
    },
    varied(seeded, given) {
      const { scenarios } = mounted(seeded.api).api;
      return variedStore(seeded, { ...given, scenarios, fake });
    },
    variantOf: (name, active) => variantOf(mounted(name).api.scenarios, active),
    run: (task, world) => {
      const { api, stage } = mounted(task.api);
      const books = { journal: journals.of(world), api: task.api, log: log.add };
      const recorded = recordedDelivery(deliver, books);
      return runTask({ task, api, deliver: recorded, report, stage: stage(world, task.at) });
    },
    restored: (world) => journals.of(world).rebase(),
    ended: journals.forget,
    begun(world, birth) {
      journals.begin(world, birth);
      for (const { api, name } of scenarios) {
        switchScenario(world, { api, name, active: true }, mounted(api).api);
      }
      world.limits = limits;
      if (options.state) world.restore(importState(options.state, { apis, world }));
    },
  });
  for (const limit of limits) checkedLimit(limit, mounted);
  for (const { api, name } of scenarios) scenarioNamed(name, mounted(api).api);
  checkOwnScenarios(ownScenarios, apis);

  function mounted(name: string, request?: MockRequest) {
    const found = apis.get(name);
    if (found) return found;
    const paths = [...apis.keys()].map((it) => `/${it}`).join(', ');
    const [near] = request ? lens.near(request) : [];
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new Problem(404, {
      title: 'No such API',
      detail: `No API is mounted at /${name}. There are: ${paths}.${hint}`,
    });
  }

  async function answered(recording: Recording, base: string | undefined): Promise<Ended> {
    const { request } = recording;
    const address = addressOf(request);
    const { api, answer } = mounted(address.api, request);
    const { basePath, name } = api.contract;
    const inside = address.path === basePath || address.path.startsWith(`${basePath}/`);
    // Above the base path there is nothing, which is the API's to say; no operation has an empty path.
    const path = inside ? address.path.slice(basePath.length) : '';
    const link = fileLink(path);
    const session = link?.session ?? address.session;
    const world = sessions.world(session);
    recording.inSession(journals.of(world), base);
    const file = link && fileAnswer(world, { api: name, id: link.id });
    if (file) return { answer: file, api: name, session };
    const baseUrl = base ?? `${request.origin}${address.prefix}/${name}${basePath}`;
    const outcome = await answer({ ...request, path, baseUrl, session }, world);
    return { ...outcome, api: name, session };
  }

  async function answer(request: MockRequest, base?: string): Promise<Answer> {
    const recording = record(request);
    const ended = await answered(recording, base).catch((error: unknown): Ended => {
      if (!(error instanceof Problem)) {
        recording.failed();
        throw error;
      }
      const { api, session } = addressOf(request);
      return { answer: error.answer(), api: apis.has(api) ? api : undefined, session };
    });
    const whole = request.method === 'HEAD' ? { ...ended.answer, body: undefined } : ended.answer;
    log.add(recording.ended({ ...ended, answer: whole }));
    return whole;
  }

  return {
    answer,
    fetch: async (request) => responseOf(await answer(requestOf(request))),
    apis: [...apis.values()].map(({ api }) => describe(api)),
    session(name = defaultSession) {
      const world = sessions.world(name);
      return steeredSession(
        createSession({ name, world, apis, apiNamed: mounted }),
        journals.of(world),
      );
    },
    sessions: sessions.names,
    reset(session = defaultSession) {
      sessions.reset(session);
      log.clear({ session });
    },
    log,
    capsule(session = defaultSession) {
      const journal = journals.of(sessions.world(session));
      return capsuleOf(journal, {
        apis,
        options: { seed, size, strict, rateLimit, scenarios, limits },
      });
    },
    credentialHeaders({ session = defaultSession, ...credential }) {
      const { store } = sessions.world(session);
      return credentialHeaders(mounted(credential.api).api, { name: credential.name, store });
    },
  };
}
