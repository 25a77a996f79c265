import type { Clock, Instant } from '../world/clock.ts';
import { createFake } from '../world/fake.ts';
import type { World } from '../world/world.ts';
import { addressOf } from './address.ts';
import { compileApi } from './compile-api.ts';
import type { ApiDefinition } from './define-api.ts';
import { createDeliver, type Deliver } from './deliver.ts';
import type { Answer, MockRequest } from './exchange.ts';
import { requestOf, responseOf } from './fetch-exchange.ts';
import { fileAnswer, fileLink } from './files.ts';
import { describe, type MockedApi } from './mocked-api.ts';
import { compilePipeline } from './pipeline.ts';
import { Problem } from './problem.ts';
import { seedStore } from './seed.ts';
import { createSessions, defaultSession } from './sessions.ts';
import { compileStage, runTask } from './stage.ts';

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
}

/** The controls of one session. */
export interface Session {
  readonly clock: Clock;
  /** Runs what has fallen due, each thing to its end before the next. */
  settled(): Promise<void>;
  /** Every scenario there is, and whether the session is in it. */
  scenarios(): readonly ScenarioState[];
  /** Puts the session in a scenario, or takes it out; several can be on at once. Throws `Problem` for one that there is not. */
  setScenario(scenario: {
    readonly api: string;
    readonly name: string;
    readonly active: boolean;
  }): void;
}

export interface ScenarioState {
  readonly api: string;
  readonly name: string;
  /** A sentence. */
  readonly description: string;
  readonly active: boolean;
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
  /** The session's next use finds it as the seed is. */
  reset(session?: string): void;
}

/** A stateful mock of these APIs. Throws `ContractError` where one of them cannot be served. */
export function createMock(options: MockOptions): Mock {
  const { seed = 1, now: start, size, strict = false, rateLimit = true } = options;
  const { report = console.error, webhookHosts: hosts } = options;
  const deliver = options.deliver ?? createDeliver({ hosts });
  const fake = createFake(seed);
  const apis = new Map(
    options.apis.map((definition) => {
      const api = compileApi(definition);
      const stage = compileStage({ api, fake });
      const answer = compilePipeline({ api, stage, strict, limited: rateLimit, report });
      return [definition.name, { api, stage, answer }] as const;
    }),
  );
  const sessions = createSessions({
    start,
    seed(name, at) {
      const { definition, contract } = mounted(name).api;
      const count = size ?? definition.size ?? defaultSize;
      return seedStore({ definition, contract, seed, size: count, start: at });
    },
    run: (task, world) => {
      const { api, stage } = mounted(task.api);
      return runTask({ task, api, deliver, report, stage: stage(world, task.at) });
    },
  });

  function mounted(name: string) {
    const found = apis.get(name);
    if (found) return found;
    const paths = [...apis.keys()].map((it) => `/${it}`).join(', ');
    throw new Problem(404, {
      title: 'No such API',
      detail: `No API is mounted at /${name}. There are: ${paths}.`,
    });
  }

  function scenariosIn(world: World): readonly ScenarioState[] {
    return [...apis.values()].flatMap(({ api: { contract, scenarios } }) =>
      [...scenarios].map(([name, description]) => {
        const active = world.scenarios(contract.name).has(name);
        return { api: contract.name, name, description, active };
      }),
    );
  }

  async function answered(request: MockRequest, base: string | undefined): Promise<Answer> {
    const address = addressOf(request);
    const { api, answer } = mounted(address.api);
    const { basePath, name } = api.contract;
    const inside = address.path === basePath || address.path.startsWith(`${basePath}/`);
    // Above the base path there is nothing, which is the API's to say; no operation has an empty path.
    const path = inside ? address.path.slice(basePath.length) : '';
    const link = fileLink(path);
    const session = link?.session ?? address.session;
    const world = sessions.world(session);
    const file = link && fileAnswer(world, { api: name, id: link.id });
    const baseUrl = base ?? `${request.origin}${address.prefix}/${name}${basePath}`;
    return file ?? answer({ ...request, path, baseUrl, session }, world);
  }

  async function answer(request: MockRequest, base?: string): Promise<Answer> {
    const own = await answered(request, base).catch((error: unknown) => {
      if (error instanceof Problem) return error.answer();
      throw error;
    });
    return request.method === 'HEAD' ? { ...own, body: undefined } : own;
  }

  return {
    answer,
    fetch: async (request) => responseOf(await answer(requestOf(request))),
    apis: [...apis.values()].map(({ api }) => describe(api)),
    session(name = defaultSession) {
      const world = sessions.world(name);
      return {
        clock: world.clock,
        settled: world.agenda.settled,
        scenarios: () => scenariosIn(world),
        setScenario({ api, name, active }) {
          const known = mounted(api).api.scenarios;
          if (!known.has(name)) throw noSuchScenario({ api, name, known });
          if (active) world.scenarios(api).add(name);
          else world.scenarios(api).delete(name);
        },
      };
    },
    sessions: sessions.names,
    reset: (name = defaultSession) => sessions.reset(name),
  };
}

interface UnknownScenario {
  readonly api: string;
  readonly name: string;
  readonly known: ReadonlyMap<string, string>;
}

function noSuchScenario({ api, name, known }: UnknownScenario): Problem {
  const names = [...known.keys()].join(', ') || 'none';
  const detail = `${api} has no scenario ${name}; it has: ${names}.`;
  return new Problem(404, { title: 'No such scenario', detail });
}
