import { ApiError } from '../conventions/api-error.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import { mayCall } from '../conventions/security.ts';
import type { Operation } from '../spec/operation.ts';
import type { Match } from '../spec/router.ts';
import type { Instant } from '../world/clock.ts';
import type { Fake, WholeFaker } from '../world/fake.ts';
import type { Fault } from '../world/fault.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import type { Credential } from './define-api.ts';
import type { Answer, ApiRequest } from './exchange.ts';
import { broken, injectedReply } from './fault-answer.ts';
import { holdBack } from './fault-delay.ts';
import { mishapOf } from './fault-match.ts';
import { fileUrl } from './files.ts';
import { breachOf, ContractBreach } from './own-contract.ts';
import { preferenceOf } from './preference.ts';
import { compilePreferred } from './preferred-reply.ts';
import { Problem } from './problem.ts';
import type { Quotas } from './quotas.ts';
import { compileRim, type Rim, waitOf } from './rim.ts';
import { httpsOnly, refusesCredentials } from './scenarios.ts';
import type { Stage } from './scene.ts';

export interface PipelineOptions {
  readonly api: CompiledApi;
  /** Whether own answers are held to the contract. */
  readonly strict: boolean;
  readonly quotas: Quotas;
  /** Decides about faults that come by chance. */
  readonly random: Random;
  stage(world: World, now: number): Stage;
  /** Makes up values of any kind. */
  wholeFake(): Promise<Fake<WholeFaker>>;
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
): (request: ApiRequest, world: World) => Promise<Outcome> {
  const { api, strict, quotas, random, report } = options;
  const { contract, cors, errors } = api;
  const { written, refused } = compileRim(api);
  const prefer = compilePreferred({ contract, errors, fake: options.wholeFake });

  return async (request, world) => {
    // One time for the whole request, so that playing it again at that time gives the same answer.
    let at = world.clock.now();
    const preflight = cors.preflight(request);
    if (preflight) return { answer: preflight, at };

    world.agenda.settle(at);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const matched = contract.route(method, request.path);
    const operation = matched.kind === 'operation' ? matched.operation : undefined;
    const { known, failure } = identified(request, world);
    const credential = known?.name;
    const faulted = { api: contract.name, operation, credential, request, errors };
    const mishap = world.faults.length > 0 ? await mishapOf(faulted, { world, random }) : undefined;
    if (mishap && mishap.delay > 0) {
      await holdBack(world, mishap.delay);
      at = world.clock.now();
      world.agenda.settle(at);
    }
    const valid = accepted(known, world);
    const admission = { request, world, at, matched, credential: valid, failure };
    const answer = await answered(admission, mishap?.answer);
    return {
      answer: mishap?.answer ? broken(answer, mishap.answer) : answer,
      at,
      operationId: operation?.operationId,
      credential,
      faults: mishap?.ids,
    };
  };

  async function answered(
    { request, world, at: now, matched, credential, failure }: Admission,
    fault: Fault | undefined,
  ): Promise<Answer> {
    const operation = matched.kind === 'operation' ? matched.operation : undefined;
    const allowance = credential
      ? quotas.count({ world, credential: credential.name, now })
      : quotas.untouched({ now });
    const rim: Rim = { request, allowance, ordinal: world.nextRequest(), now };
    try {
      if (fault) {
        const waits = allowance && waitOf(allowance, now);
        const reply = injectedReply(fault, { errors, waits });
        if (reply) return written(reply, rim);
      }
      if (failure) throw failure.error;
      refuseInsecure(request, world);
      const { plan, pathParameters } = planOf(matched);
      const preference = preferenceOf(request);
      if (preference) {
        const reply = await prefer({ operation: plan.operation, preference, now, allowance });
        return written(reply, rim, plan);
      }
      authenticate(plan.operation, credential);
      refuseOverLimit(allowance);
      if (credential) world.traffic(contract.name).count(plan.operation.operationId, now);
      permit(plan.operation, credential);
      const input = await plan.read(request, pathParameters);
      const reply = await plan.respond(input, {
        ...options.stage(world, now),
        credential,
        allowance,
        baseUrl: request.baseUrl,
        url: urlOf(request),
        fileUrl: (id) => fileUrl(request, id),
      });
      const answer = written(reply, rim, plan);
      const breach = strict && breachOf({ plan, answer, body: reply.body });
      if (breach) throw breach;
      return answer;
    } catch (error) {
      if (error instanceof Problem) throw error;
      const known = error instanceof ApiError ? error : ownFault(error);
      const { answer, body } = refused({ error: known, operation }, rim);
      const breach =
        strict &&
        operation &&
        known === error &&
        !fault &&
        breachOf({ plan: api.plan(operation), answer, body });
      if (breach) report(breach);
      return answer;
    }
  }

  function refuseInsecure({ origin }: ApiRequest, world: World): void {
    if (origin.startsWith('https:') || !world.scenarios(contract.name).has(httpsOnly)) return;
    throw new ApiError('insecure-connection');
  }

  function credentialOf(request: ApiRequest, world: World): Credential | undefined {
    const value = api.carrier?.read(request.header);
    if (value === undefined) return undefined;
    return (
      api.credentials.get(value) ??
      api.definition.identify?.(value, world.store(contract.name).collections)
    );
  }

  function identified(
    request: ApiRequest,
    world: World,
  ): { known?: Credential | undefined; failure?: Failure } {
    try {
      return { known: credentialOf(request, world) };
    } catch (error) {
      return { failure: { error } };
    }
  }

  function accepted(known: Credential | undefined, world: World): Credential | undefined {
    const refused = refusesCredentials(api.scenarios, world.scenarios(contract.name));
    return known?.expired || refused ? undefined : known;
  }

  function planOf(match: Match) {
    if (match.kind === 'operation') {
      return { plan: api.plan(match.operation), pathParameters: match.pathParameters };
    }
    if (match.kind === 'unknown-path') throw new ApiError('unknown-path');
    // Whatever answers GET answers HEAD.
    const head = match.allowed.includes('GET') ? ['HEAD'] : [];
    const allowed = [...new Set([...match.allowed, ...head])].sort().join(', ');
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

interface Admission {
  readonly request: ApiRequest;
  readonly world: World;
  readonly at: Instant;
  readonly matched: Match;
  /** Undefined for a request without one, or with one that is no longer accepted. */
  readonly credential: Credential | undefined;
  readonly failure: Failure | undefined;
}

/** Telling whose credential it is failed, which is a fault of the mock. */
interface Failure {
  readonly error: unknown;
}

function urlOf({ baseUrl, path, query }: ApiRequest): string {
  return query.size > 0 ? `${baseUrl}${path}?${query}` : `${baseUrl}${path}`;
}
