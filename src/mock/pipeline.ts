import { ApiError } from '../conventions/api-error.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import { mayCall } from '../conventions/security.ts';
import type { Operation } from '../spec/operation.ts';
import type { Match } from '../spec/router.ts';
import { fingerprint } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi, OperationPlan } from './compile-api.ts';
import type { Credential } from './define-api.ts';
import type { Answer, MockRequest } from './exchange.ts';
import type { Reply } from './scene.ts';

export interface PipelineOptions {
  readonly api: CompiledApi;
  /** Whether own answers are held to the contract. */
  readonly strict: boolean;
  /** Whether requests are counted; when not, the headers show an untouched quota. */
  readonly limited: boolean;
  newKey(world: World, collection: string): string;
  /** Told of every error that is the mock's own fault. */
  report(error: unknown): void;
}

/** The mock answered what its contract does not have. */
class ContractBreach extends Error {
  override readonly name = 'ContractBreach';
}

/**
 * How a request becomes an answer:
 * match → authenticate → rate limit → permission → validate request → respond → (validate own response).
 * Whatever is thrown on the way leaves as an error in the API's own format.
 */
export function compilePipeline(
  options: PipelineOptions,
): (request: MockRequest, world: World) => Promise<Answer> {
  const { api, strict, report } = options;
  const { contract, cors, errors, rateLimit } = api;

  return async (request, world) => {
    const preflight = cors.preflight(request);
    if (preflight) return preflight;

    const now = world.clock.now();
    const credential = credentialOf(request);
    const allowance = credential ? count({ world, credential, now }) : rateLimit?.untouched(now);
    const matched = contract.route(
      request.method === 'HEAD' ? 'GET' : request.method,
      request.path,
    );
    const operation = matched.kind === 'operation' ? matched.operation : undefined;
    try {
      const { plan, pathParameters } = planOf(matched);
      authenticate(plan.operation, credential);
      refuseOverLimit(allowance);
      permit(plan.operation, credential);
      const input = await plan.read(request, pathParameters);
      const newKey = (collection: string) => options.newKey(world, collection);
      const store = world.store(contract.name);
      const reply = plan.respond(input, { store, now, credential, newKey });
      const answer = written({ request, plan, reply, allowance });
      if (strict) holdToContract(plan, { answer, body: reply.body });
      return answer;
    } catch (error) {
      const known = error instanceof ApiError ? error : ownFault(error);
      const answer = refused({ error: known, operation, allowance });
      if (strict && operation && known === error) reportBreach(api.plan(operation), answer);
      return answer;
    }
  };

  function credentialOf(request: MockRequest): Credential | undefined {
    const value = api.carrier?.read(request.header);
    const credential = value === undefined ? undefined : api.credentials.get(value);
    return credential?.expired ? undefined : credential;
  }

  function count({
    world,
    credential,
    now,
  }: {
    world: World;
    credential: Credential;
    now: number;
  }): Allowance | undefined {
    if (!rateLimit || !options.limited) return rateLimit?.untouched(now);
    const key = `${contract.name} ${credential.name}`;
    const { window, allowance } = rateLimit.take(world.quotas.get(key), now);
    world.quotas.set(key, window);
    return allowance;
  }

  function planOf(match: Match): {
    plan: OperationPlan;
    pathParameters: Readonly<Record<string, string>>;
  } {
    if (match.kind === 'operation') {
      return { plan: api.plan(match.operation), pathParameters: match.pathParameters };
    }
    if (match.kind === 'unknown-path') throw new ApiError('unknown-path');
    // Whatever answers GET answers HEAD.
    const head = match.allowed.includes('GET') ? ['HEAD'] : [];
    const allowed = [...new Set([...match.allowed, ...head])].sort().join(', ');
    throw new ApiError('method-not-allowed', { headers: { Allow: allowed } });
  }

  function authenticate(operation: Operation, credential: Credential | undefined): void {
    if (operation.security.length > 0 && !credential) throw new ApiError('unauthenticated');
  }

  function refuseOverLimit(allowance: Allowance | undefined): void {
    if (allowance?.retryAfter !== undefined) {
      throw new ApiError('rate-limited', { retryAfter: allowance.retryAfter });
    }
  }

  function permit(operation: Operation, credential: Credential | undefined): void {
    if (credential && !mayCall(operation, credential.roles)) throw new ApiError('forbidden');
  }

  interface Success {
    readonly request: MockRequest;
    readonly plan: OperationPlan;
    readonly reply: Reply;
    readonly allowance: Allowance | undefined;
  }

  function written({ request, plan, reply, allowance }: Success): Answer {
    const body = reply.body === undefined ? undefined : JSON.stringify(reply.body);
    const headers: Record<string, string> = {
      ...cors.headers,
      ...(allowance && rateLimit?.write(allowance)),
    };
    if (plan.tagged && reply.status === 200 && body !== undefined) {
      headers.ETag = `"${fingerprint(body)}"`;
      if (holdsTag(request.header('if-none-match'), headers.ETag)) {
        return { status: 304, headers, body: undefined };
      }
    }
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    return { status: reply.status, headers, body };
  }

  interface Refusal {
    readonly error: ApiError;
    readonly operation: Operation | undefined;
    readonly allowance: Allowance | undefined;
  }

  function refused({ error, operation, allowance }: Refusal): Answer {
    const { status, mediaType, body } = errors.write(error, operation);
    return {
      status,
      headers: {
        ...cors.headers,
        ...(allowance && rateLimit?.write(allowance)),
        ...error.facts.headers,
        'Content-Type': mediaType,
      },
      body: JSON.stringify(body),
    };
  }

  /** A breach is shown to whoever sent the request; any other fault is reported only, as it may quote data. */
  function ownFault(error: unknown): ApiError {
    report(error);
    return new ApiError(
      'internal',
      error instanceof ContractBreach ? { message: error.message } : {},
    );
  }

  function reportBreach(plan: OperationPlan, answer: Answer): void {
    const breach = breachOf(plan, {
      answer,
      body: answer.body === undefined ? undefined : JSON.parse(answer.body),
    });
    if (breach) report(breach);
  }
}

function holdToContract(plan: OperationPlan, own: { answer: Answer; body: unknown }): void {
  const breach = breachOf(plan, own);
  if (breach) throw breach;
}

function breachOf(
  plan: OperationPlan,
  { answer, body }: { answer: Answer; body: unknown },
): ContractBreach | undefined {
  const [violation] = plan.judge({
    status: answer.status,
    mediaType: answer.headers['Content-Type'],
    header: (name) => answer.headers[name],
    body: answer.body === undefined ? undefined : body,
  });
  if (!violation) return undefined;
  const { place, problem, schemaPointer } = violation;
  return new ContractBreach(
    `The mock broke its own contract: ${plan.operation.operationId} answered ${answer.status}, where ${place} ${problem} (${schemaPointer})`,
  );
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function holdsTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return (
    header.trim() === '*' ||
    header.split(',').some((held) => held.trim().replace(/^W\//, '') === tag)
  );
}
