import { createRandom } from '../world/random.ts';
import { compileAnswering } from './answering.ts';
import type { CapsuleOptions } from './capsule-format.ts';
import { compileApi } from './compile-api.ts';
import type { CoreOptions } from './core-options.ts';
import { credentialHeaders } from './credential-headers.ts';
import type { Deliver } from './deliver.ts';
import { requestOf, responseOf } from './fetch-exchange.ts';
import { createJournals, type Journals } from './journals.ts';
import type { Keeper } from './keeper.ts';
import type { Mock } from './mock.ts';
import { type MountedApi, mountApis } from './mounted-apis.ts';
import { noSuchApi } from './no-such-api.ts';
import { compilePipeline } from './pipeline.ts';
import { Problem } from './problem.ts';
import { compileQuotas } from './quotas.ts';
import { variantOf, variedStore } from './record-sets.ts';
import { createRequestLog, type RecordedLog } from './request-log.ts';
import { emptyStore, seedStore } from './seed.ts';
import { createSessions, defaultSession, type Sessions } from './sessions.ts';
import { createSituation, type Situation, scenarioNamed, switchScenario } from './situation.ts';
import { compileStage, runTask } from './stage.ts';
import { steeredSituation } from './steered-session.ts';
import { withScenarios } from './with-scenarios.ts';
import { writtenContract } from './written-contract.ts';

const defaultSize = 50;

/**
 * What of a mock answers, and what decides where a session stands. All else that steers a mock or shows what it did takes
 * as much code again, which comes when it is asked for where little is to be loaded.
 */
export interface MockCore extends Omit<Mock, 'session' | 'capsule' | 'snapshots' | 'log'> {
  /** By name. */
  readonly mounted: ReadonlyMap<string, MountedApi>;
  /** Throws `Problem` for a name that is no API's. */
  apiNamed(name: string): MountedApi;
  readonly worlds: Sessions;
  readonly journals: Journals;
  readonly log: RecordedLog;
  /** Where a session stands; what changes it is written down. */
  situation(session?: string): Situation;
  /** Undefined where nothing is stored. */
  readonly keeper: Keeper | undefined;
  /** As far as they decide what a capsule is played with. */
  readonly played: Omit<CapsuleOptions, 'start'>;
}

/**
 * Throws `ContractError` where one of the APIs cannot be served, and `Problem` for a scenario or a limit that there is
 * not.
 */
export function createCore(options: CoreOptions): MockCore {
  const { strict = false, rateLimit = true, sessionIdle = 3_600_000 } = options;
  const keeping = options.storage?.();
  const kept = keeping?.options(options) ?? options;
  const { seed = 1, now: start, size } = kept;
  const { report = console.error, scenarios = [], limits = [] } = options;
  const { ownScenarios = {}, firstState } = options;
  const random = createRandom(seed);
  const journals = createJournals();
  const apis = mountApis(options.apis, (definition) => {
    const api = withScenarios(compileApi(definition), ownScenarios[definition.name]);
    const fake = options.fakeOf(definition, seed);
    const stage = compileStage({ api, fake });
    const quotas = compileQuotas({ api, limited: rateLimit });
    const made = { api, stage, strict, quotas, random, seed, report };
    const answer = compilePipeline({ ...options, ...made });
    return { api, fake, stage, quotas, answer };
  });
  const log = createRequestLog();
  const described = [...apis.values()].map((it) => it.described);
  let keeper: Keeper | undefined;
  const sessions = createSessions({
    start,
    seed({ api: name, scenario = '', start }) {
      const { api, fake } = mounted(name);
      const { definition, contract, scenarios } = api;
      const records = scenarios.get(scenario)?.records;
      const own = size ?? definition.size ?? defaultSize;
      const { size: count = own } = typeof records === 'object' ? records : {};
      const seeded = { definition, contract, fake, size: count, start };
      return records === 'none' ? emptyStore(seeded) : seedStore(seeded);
    },
    brings(api, scenario) {
      const records = mounted(api).api.scenarios.get(scenario)?.records;
      return records !== undefined && typeof records !== 'function';
    },
    varied(seeded, given) {
      const { api, fake } = mounted(seeded.api);
      const { scenarios } = api;
      return variedStore(seeded, { ...given, scenarios, fake });
    },
    variantOf: (name, active) => variantOf(mounted(name).api.scenarios, active),
    run: (task, world) => {
      const { api, stage } = mounted(task.api);
      const books = { journal: journals.of(world), api: task.api, log: log.add };
      const deliver: Deliver = (request) => options.send(request, books);
      return runTask({ task, api, deliver, report, stage: stage(world, task.at) });
    },
    restored: (world) => journals.of(world).rebase(),
    begun(world, birth) {
      journals.begin(world, birth);
      for (const { api, name } of scenarios) {
        switchScenario(world, { api, name, active: true }, mounted(api).api);
      }
      world.limits = limits;
      if (firstState) world.restore(firstState({ apis, world }));
    },
    idle: sessionIdle,
    adopted: journals.begin,
    ended(session) {
      journals.forget(session);
      log.clear({ session });
      keeper?.ended(session);
    },
  });
  keeper = keeping?.keeper({ options: kept, apis, sessions });
  for (const { api, name } of scenarios) scenarioNamed(name, mounted(api).api);

  function mounted(name: string): MountedApi {
    const found = apis.get(name);
    if (found) return found;
    throw noSuchApi(name, described);
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

  const answer = compileAnswering({
    ...{ apis, described, sessions, journals, log },
    saved: (session) => (keeper ? saved(session) : undefined),
  });

  return {
    answer,
    fetch: async (request) => responseOf(await answer(requestOf(request))),
    apis: described,
    async ready() {
      await Promise.all([...apis.values()].map(({ load }) => load?.()));
    },
    contract: (name) => mounted(name).api.contract.document,
    writtenContract: async (name) => writtenContract(mounted(name).api),
    situation(name = defaultSession) {
      const world = sessions.world(name);
      return steeredSituation(
        createSituation({ name, world, apis, apiNamed: mounted }),
        journals.of(world),
      );
    },
    mounted: apis,
    apiNamed: mounted,
    worlds: sessions,
    journals,
    get keeper() {
      return keeper;
    },
    played: { seed, size, strict, rateLimit, scenarios, limits },
    sessions: sessions.names,
    reset(session = defaultSession) {
      sessions.reset(session);
      log.clear({ session });
    },
    log,
    credentialHeaders({ session = defaultSession, ...credential }) {
      const world = sessions.world(session);
      return credentialHeaders(mounted(credential.api).api, { name: credential.name, world });
    },
    sessionSummaries: sessions.summaries,
    hold(session) {
      const visitor = sessions.enter(session);
      return () => sessions.leave(visitor);
    },
    saved,
    stop() {
      keeper = undefined;
      sessions.stop();
    },
  };
}
