import { ApiError } from '../conventions/api-error.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import { mayCall } from '../conventions/security.ts';
import type { Operation } from '../spec/operation.ts';
import type { Match } from '../spec/router.ts';
import { fingerprint } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { type CompiledApi, httpsOnly, type OperationPlan } from './compile-api.ts';
import type { Credential } from './define-api.ts';
import type { Answer, ApiRequest } from './exchange.ts';
import { fileUrl } from './files.ts';
import { breachOf, ContractBreach } from './own-contract.ts';
import { preferenceOf } from './preference.ts';
import { compilePreferred } from './preferred-reply.ts';
import { Problem } from './problem.ts';
import type { Reply, Stage } from './scene.ts';

export interface PipelineOptions {
  readonly api: CompiledApi;
  /** Whether own answers are held to the contract. */
  readonly strict: boolean;
  /** Whether requests are counted; when not, the headers show an untouched quota. */
  readonly limited: boolean;
  stage(world: World, now: number): Stage;
  /** Told of every error that is the mock's own fault. */
  report(error: unknown): void;
}

/**
 * How a request becomes an answer:
 * match → (preferred answer) → authenticate → rate limit → permission → validate request → respond → (validate own response).
 * Whatever is thrown on the way leaves as an error in the API's own format.
 */
export function compilePipeline(
  options: PipelineOptions,
): (request: ApiRequest, world: World) => Promise<Answer> {
  const { api, strict, report } = options;
  const { contract, cors, errors, rateLimit } = api;
  const prefer = compilePreferred(contract, errors);

  return async (request, world) => {
    const preflight = cors.preflight(request);
    if (preflight) return preflight;

    world.agenda.settle();
    const now = world.clock.now();
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const matched = contract.route(method, request.path);
    let rim: Rim = { request, allowance: rateLimit?.untouched(now), ordinal: world.nextRequest() };
    const operation = matched.kind === 'operation' ? matched.operation : undefined;
    try {
      refuseInsecure(request, world);
      const credential = credentialOf(request, world);
      if (credential) rim = { ...rim, allowance: count({ world, credential, now }) };
      const { allowance } = rim;
      const { plan, pathParameters } = planOf(matched);
      const preference = preferenceOf(request);
      if (preference) {
        const stage = options.stage(world, now);
        const reply = prefer({ operation: plan.operation, preference, stage, allowance });
        return written({ plan, reply }, spent(rim, errors.read(reply)));
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
      const answer = written({ plan, reply }, rim);
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
        breachOf({ plan: api.plan(operation), answer, body });
      if (breach) report(breach);
      return answer;
    }
  };

  function refuseInsecure({ origin }: ApiRequest, world: World): void {
    if (origin.startsWith('https:') || !world.scenarios(contract.name).has(httpsOnly)) return;
    throw new ApiError('insecure-connection');
  }

  function credentialOf(request: ApiRequest, world: World): Credential | undefined {
    const value = api.carrier?.read(request.header);
    if (value === undefined) return undefined;
    const known =
      api.credentials.get(value) ??
      api.definition.identify?.(value, world.store(contract.name).collections);
    return known?.expired ? undefined : known;
  }

  function count({
    world,
    credential,
    now,
  }: {
    world: World;
    credential: Credential;
    now: number;
  }) {
    if (!rateLimit || !options.limited) return rateLimit?.untouched(now);
    const key = `${contract.name} ${credential.name}`;
    const { windows, allowance } = rateLimit.take(world.quotas.get(key) ?? [], now);
    world.quotas.set(key, windows);
    return allowance;
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

  interface Rim {
    readonly request: ApiRequest;
    readonly allowance: Allowance | undefined;
    /** The number of the request in its session. */
    readonly ordinal: number;
  }

  function rimHeaders({ request, allowance }: Rim): Record<string, string> {
    return { ...cors.headers(request), ...(allowance && rateLimit?.write(allowance)) };
  }

  /** A refusal for the rate limit that was only asked for shows the quota as it would then be. */
  function spent(rim: Rim, { retryAfter }: { readonly retryAfter?: number | undefined }): Rim {
    const { allowance } = rim;
    if (retryAfter === undefined || !allowance || allowance.retryAfter !== undefined) return rim;
    return { ...rim, allowance: { ...allowance, remaining: 0, retryAfter } };
  }

  function written({ plan, reply }: { plan: OperationPlan; reply: Reply }, rim: Rim): Answer {
    const headers = rimHeaders(rim);
    if (reply.body === undefined) return { status: reply.status, headers, body: undefined };
    const body = JSON.stringify(reply.body);
    if (plan.tagged && reply.status === 200) {
      headers.ETag = `"${fingerprint(body)}"`;
      if (holdsTag(rim.request.header('if-none-match'), headers.ETag)) {
        return { status: 304, headers, body: undefined };
      }
    }
    headers['Content-Type'] = reply.mediaType ?? 'application/json';
    return { status: reply.status, headers, body };
  }

  function refused(
    { error, operation }: { error: ApiError; operation: Operation | undefined },
    rim: Rim,
  ) {
    const { status, mediaType, body } = errors.write(error, {
      operation,
      instance: `${contract.basePath}${rim.request.path}` || '/',
      requestId: `req_${fingerprint(`${contract.name} ${rim.ordinal}`)}`,
    });
    const own = rimHeaders(spent(rim, error.facts));
    const headers = { ...own, ...error.facts.headers, 'Content-Type': mediaType };
    return { answer: { status, headers, body: JSON.stringify(body) }, body };
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

function urlOf({ baseUrl, path, query }: ApiRequest): string {
  return query.size > 0 ? `${baseUrl}${path}?${query}` : `${baseUrl}${path}`;
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function holdsTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const held = header.split(',').map((it) => it.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(tag);
}
