import { createWholeFake } from '../world/fake.ts';
import { createRandom } from '../world/random.ts';
import { loadWholeFaker } from '../world/whole-faker.ts';
import { addressOf, below } from './address.ts';
import { capsuleOf } from './capsule.ts';
import { compileApi } from './compile-api.ts';
import { credentialHeaders } from './credential-headers.ts';
import { createDeliver } from './deliver.ts';
import type { Answer, MockRequest } from './exchange.ts';
import { fakeOf } from './fake-of.ts';
import { requestOf, responseOf } from './fetch-exchange.ts';
import { fileAnswer, fileLink } from './files.ts';
import { createJournals } from './journals.ts';
import type { Keeper } from './keeper.ts';
import { compileLens } from './lens.ts';
import { checkedLimit } from './limit-check.ts';
import type { Mock, MockOptions } from './mock.ts';
import { mountApis } from './mounted-apis.ts';
import { checkOwnScenarios, withScenarios } from './own-scenarios.ts';
import { compilePipeline } from './pipeline.ts';
import { Problem } from './problem.ts';
import { compileQuotas } from './quotas.ts';
import { variantOf, variedStore } from './record-sets.ts';
import { recordedDelivery } from './recorded-delivery.ts';
import { type Ended, record } from './recording.ts';
import { createRequestLog } from './request-log.ts';
import { emptyStore, seedStore } from './seed.ts';
import { createSession, scenarioNamed, switchScenario } from './session.ts';
import { createSessions, defaultSession, type Visitor } from './sessions.ts';
import { createSnapshots } from './snapshots.ts';
import { compileStage, runTask } from './stage.ts';
import { importState } from './state-file.ts';
import { steeredSession } from './steered-session.ts';
import { writtenContract } from './written-contract.ts';

const defaultSize = 50;

/**
 * A stateful mock of these APIs. Throws `ContractError` where one of them cannot be served, and `Problem` for a scenario
 * or a limit that there is not.
 */
export function createMock(options: MockOptions): Mock {
  const { strict = false, rateLimit = true, sessionIdle = 3_600_000 } = options;
  const keeping = options.storage?.();
  const kept = keeping?.options(options) ?? options;
  const { seed = 1, now: start, size } = kept;
  const { report = console.error, webhookHosts: hosts, scenarios = [], limits = [] } = options;
  const { ownScenarios = {} } = options;
  const deliver = options.deliver ?? createDeliver({ hosts });
  const random = createRandom(seed);
  const journals = createJournals();
  const apis = mountApis(options.apis, (definition) => {
    const api = withScenarios(compileApi(definition), ownScenarios[definition.name]);
    const fake = fakeOf(definition, seed);
    const stage = compileStage({ api, fake });
    const quotas = compileQuotas({ api, limited: rateLimit });
    const answer = compilePipeline({ api, stage, strict, quotas, random, wholeFake, report });
    return { api, fake, stage, quotas, answer };
  });
  const lens = compileLens(apis);
  const log = createRequestLog({ lens });
  let keeper: Keeper | undefined;
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
      const recorded = recordedDelivery(deliver, books);
      return runTask({ task, api, deliver: recorded, report, stage: stage(world, task.at) });
    },
    restored: (world) => journals.of(world).rebase(),
    begun(world, birth) {
      journals.begin(world, birth);
      for (const { api, name } of scenarios) {
        switchScenario(world, { api, name, active: true }, mounted(api).api);
      }
      world.limits = limits;
      if (options.state) world.restore(importState(options.state, { apis, world }));
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
  const snapshots = createSnapshots({
    apis,
    sessions,
    kept: keeper?.snapshots ?? [],
    taken: (snapshot) => keeper?.taken(snapshot),
    removed: (name) => keeper?.removed(name),
  });
  for (const limit of limits) checkedLimit(limit, mounted);
  for (const { api, name } of scenarios) scenarioNamed(name, mounted(api).api);
  checkOwnScenarios(ownScenarios, apis);

  async function wholeFake() {
    await loadWholeFaker();
    return createWholeFake(seed);
  }

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

  async function saved(session = defaultSession): Promise<void> {
    await keeper?.save(session).catch((error: unknown) => {
      report(error);
      throw new Problem(500, {
        title: 'Not stored',
        detail: 'What changed could not be written to the storage; standard error tells why.',
      });
    });
  }

  async function answer(request: MockRequest, base?: string): Promise<Answer> {
    const recording = record(request);
    const address = addressOf(request);
    let visitor: Visitor | undefined;
    let answer: Answer;
    let ended: Ended;
    try {
      const found = mounted(address.api, request);
      if (found.load) await found.load();
      const { api, answer: answered } = found;
      const { basePath, name } = api.contract;
      const path = below(basePath, address.path);
      const link = fileLink(path);
      const session = link?.session ?? address.session;
      visitor = sessions.enter(session);
      const { world } = visitor;
      recording.inSession(journals.of(world), base);
      const file = link && fileAnswer(world, { api: name, id: link.id });
      if (file) {
        answer = file;
        ended = { api: name, session };
      } else {
        const baseUrl = base ?? `${request.origin}${address.prefix}/${name}${basePath}`;
        const { body } = recording;
        const outcome = await answered({ ...request, body, path, baseUrl, session }, world);
        if (keeper) await saved(session);
        answer = outcome.answer;
        const { operationId, credential, faults, at } = outcome;
        ended = { api: name, session, operationId, credential, faults, at };
      }
    } catch (error) {
      if (!(error instanceof Problem)) {
        recording.failed();
        throw error;
      }
      answer = error.answer();
      ended = { api: apis.has(address.api) ? address.api : undefined, session: address.session };
    } finally {
      if (visitor) sessions.leave(visitor);
    }
    const whole = request.method === 'HEAD' ? { ...answer, body: undefined } : answer;
    log.add(recording.ended(whole, ended));
    return whole;
  }

  return {
    answer,
    fetch: async (request) => responseOf(await answer(requestOf(request))),
    apis: [...apis.values()].map(({ described }) => described),
    async ready() {
      await Promise.all([...apis.values()].map(({ load }) => load?.()));
    },
    contract: (name) => mounted(name).api.contract.document,
    writtenContract: async (name) => writtenContract(mounted(name).api),
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
      const world = sessions.world(session);
      return credentialHeaders(mounted(credential.api).api, { name: credential.name, world });
    },
    snapshots,
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
