import { ApiError } from '../conventions/api-error.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import { mayCall } from '../conventions/security.ts';
import type { Operation } from '../spec/operation.ts';
import type { Match } from '../spec/router.ts';
import type { Instant } from '../world/clock.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi, OperationPlan } from './compile-api.ts';
import type { Credential } from './define-api.ts';
import { attempt, eventually } from './eventually.ts';
import type { Answer, ApiRequest } from './exchange.ts';
import type { DecidingFault, FaultCourse, faultCourse } from './fault-course.ts';
import { compileIdentity } from './identity.ts';
import { breachOf, ContractBreach } from './own-contract.ts';
import { preferenceOf } from './preference.ts';
import type { preferredReply } from './preferred-reply.ts';
import { Problem } from './problem.ts';
import type { Quotas } from './quotas.ts';
import { compileRim, type Rim, waitOf } from './rim.ts';
import { httpsOnly } from './scenarios.ts';
import type { Reply, Stage } from './scene.ts';

/** What few requests need: the mock has it, or loads it for the first. */
export interface SeldomNeeded {
  faultCourse(...args: Parameters<typeof faultCourse>): Promise<FaultCourse | undefined>;
  preferredReply(...args: Parameters<typeof preferredReply>): Reply | Promise<Reply>;
}

export interface PipelineOptions extends SeldomNeeded {
  readonly api: CompiledApi;
  /** Whether own answers are held to the contract. */
  readonly strict: boolean;
  readonly quotas: Quotas;
  /** Decides about faults that come by chance. */
  readonly random: Random;
  stage(world: World, now: number): Stage;
  /** Any 32-bit integer. */
  readonly seed: number;
  /** Told of every error that is the mock's own fault. */
  report(error: unknown): void;
}

/** An answer, and what is worth knowing about how it came to be. */
export interface Outcome {
  readonly answer: Answer;
  /** The time that the answer was made at, by the session's clock. */
  readonly at: Instant;
  readonly operationId?: string | undefined;
  /** The name of the credential that the request carried. */
  readonly credential?: string | undefined;
  /** Ids of the faults that it met. */
  readonly faults?: readonly string[] | undefined;
}

/**
 * How a request becomes an answer:
 * match → (injected fault) → (preferred answer) → authenticate → rate limit → permission → validate request → respond →
 * (validate own response).
 * Whatever is thrown on the way leaves as an error in the API's own format.
 */
export function compilePipeline(
  options: PipelineOptions,
): (request: ApiRequest, world: World) => Outcome | Promise<Outcome> {
  const { api, strict, quotas, random, report } = options;
  const { contract, cors, errors } = api;
  const { written, refused } = compileRim(api);
  const { identify, accepted } = compileIdentity(api);

  return (request, world) => {
    // One time for the whole request, so that playing it again at that time gives the same answer.
    const now = world.clock.now();
    const preflight = cors.preflight(request);
    if (preflight) return { answer: preflight, at: now };

    world.agenda.settle(now);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const matched = contract.route(method, request.path);
    const operation = matched.kind === 'operation' ? matched.operation : undefined;
    const identity = identify(request, world);
    const arrival = { request, world, now, matched, operation, identity };
    return world.faults.length > 0 ? faulted(arrival) : answered(arrival);
  };

  async function faulted(arrival: Arrival): Promise<Outcome> {
    const { request, world, operation } = arrival;
    const credential = credentialOf(arrival)?.name;
    const met = { api: contract.name, operation, credential, request, errors };
    const course = await options.faultCourse(met, { world, random });
    if (!course?.delayed) return answered(arrival, course);
    const now = world.clock.now();
    world.agenda.settle(now);
    return answered({ ...arrival, now }, course);
  }

  function answered(arrival: Arrival, course?: FaultCourse): Outcome | Promise<Outcome> {
    const visit = begun(arrival);
    const fault = course?.fault;
    const answering = attempt(() => forced(visit, fault) ?? replied(visit, admitted(visit)), {
      rescue: (error) => excused(error, { visit, fault }),
    });
    return eventually(answering, (answer) => ({
      answer: fault ? fault.broken(answer) : answer,
      at: visit.now,
      operationId: visit.operation?.operationId,
      credential: credentialOf(visit)?.name,
      faults: course?.ids,
    }));
  }

  function begun(arrival: Arrival): Visit {
    const { request, world, now, matched, operation, identity } = arrival;
    const credential = accepted(credentialOf(arrival), world);
    const allowance = credential
      ? quotas.count({ world, credential: credential.name, now })
      : quotas.untouched({ now });
    const ordinal = world.nextRequest();
    return { request, world, now, matched, operation, identity, credential, allowance, ordinal };
  }

  /** What is answered instead of what the request is about: a fault says so, or the request itself. */
  function forced(
    visit: Visit,
    fault: DecidingFault | undefined,
  ): Answer | Promise<Answer> | undefined {
    const { request, world, now, allowance } = visit;
    if (fault) {
      const reply = fault.reply(allowance && waitOf(allowance, now));
      if (reply) return written(reply, visit);
    }
    if (visit.identity instanceof Error) throw visit.identity;
    refuseInsecure(request, world);
    const preference = preferenceOf(request);
    if (!preference) return undefined;
    const plan = planOf(visit);
    const preferred = { operation: plan.operation, preference, now, allowance };
    const reply = options.preferredReply(preferred, { contract, errors, seed: options.seed });
    return eventually(reply, (reply) => written(reply, visit, plan));
  }

  /** The plan for a request that may be made. */
  function admitted(visit: Visit): OperationPlan {
    const { world, now, credential, allowance } = visit;
    const plan = planOf(visit);
    authenticate(plan.operation, credential);
    refuseOverLimit(allowance);
    if (credential) world.traffic(contract.name).count(plan.operation.operationId, now);
    permit(plan.operation, credential);
    return plan;
  }

  function replied(visit: Visit, plan: OperationPlan): Answer | Promise<Answer> {
    const { request, world, now, matched, credential, allowance } = visit;
    const stage = () => options.stage(world, now);
    const store = world.store(contract.name);
    const scene = { store, now, request, credential, allowance, stage };
    const read = plan.read(request, pathParametersOf(matched));
    const reply = eventually(read, (input) => plan.respond(input, scene));
    return eventually(reply, (reply) => kept(reply, { visit, plan }));
  }

  function kept(reply: Reply, { visit, plan }: { visit: Visit; plan: OperationPlan }): Answer {
    const answer = written(reply, visit, plan);
    const breach = strict && breachOf({ plan, answer, body: reply.body });
    if (breach) throw breach;
    return answer;
  }

  /** What was thrown on the way, as the API words errors. */
  function excused(
    error: unknown,
    { visit, fault }: { visit: Visit; fault: DecidingFault | undefined },
  ) {
    if (error instanceof Problem) throw error;
    const { operation } = visit;
    const known = error instanceof ApiError ? error : ownFault(error);
    const { answer, body } = refused({ error: known, operation }, visit);
    const breach =
      strict &&
      operation &&
      known === error &&
      !fault &&
      breachOf({ plan: api.plan(operation), answer, body });
    if (breach) report(breach);
    return answer;
  }

  function refuseInsecure({ origin }: ApiRequest, world: World): void {
    if (origin.startsWith('https:') || !world.scenarios(contract.name).has(httpsOnly)) return;
    throw new ApiError('insecure-connection');
  }

  function planOf({ matched }: Visit): OperationPlan {
    if (matched.kind === 'operation') return api.plan(matched.operation);
    if (matched.kind === 'unknown-path') throw new ApiError('unknown-path');
    // Whatever answers GET answers HEAD.
    const head = matched.allowed.includes('GET') ? ['HEAD'] : [];
    const allowed = [...new Set([...matched.allowed, ...head])].sort().join(', ');
    throw new ApiError('method-not-allowed', { headers: { Allow: allowed } });
  }

  function authenticate({ security }: Operation, credential: Credential | undefined): void {
    if (security.length > 0 && !credential) throw new ApiError('unauthenticated');
  }

  function refuseOverLimit(allowance: Allowance | undefined): void {
    if (allowance?.retryAfter !== undefined) {
      throw new ApiError('rate-limited', { retryAfter: allowance.retryAfter });
    }
  }

  function permit(operation: Operation, credential: Credential | undefined): void {
    if (credential && !mayCall(operation, credential.roles)) throw new ApiError('forbidden');
  }

  /** A breach is shown to whoever sent the request; any other fault is reported only, as it may quote data. */
  function ownFault(error: unknown): ApiError {
    report(error);
    return new ApiError(
      'internal',
      error instanceof ContractBreach ? { message: error.message } : {},
    );
  }
}

interface Arrival {
  readonly request: ApiRequest;
  readonly world: World;
  readonly now: Instant;
  readonly matched: Match;
  readonly operation: Operation | undefined;
  /** Whose credential the request carries, whether or not it is accepted; an error where the mock fails to tell. */
  readonly identity: Credential | Error | undefined;
}

/** A request, and how it stands with what every answer tells. */
interface Visit extends Arrival, Rim {
  /** Undefined for a request without one, or with one that is no longer accepted. */
  readonly credential: Credential | undefined;
}

/** Whose credential the request carries, as far as the mock can tell. */
const credentialOf = ({ identity }: Arrival): Credential | undefined =>
  identity instanceof Error ? undefined : identity;

const pathParametersOf = (matched: Match) =>
  matched.kind === 'operation' ? matched.pathParameters : {};
