import type { ErrorKind } from '../conventions/api-error.ts';
import { compileErrorFormat, type ErrorFormat } from '../conventions/error-format.ts';
import { compilePagination } from '../conventions/pagination.ts';
import { compileRateLimit, type RateLimit } from '../conventions/rate-limit.ts';
import { type CredentialCarrier, compileSecurity } from '../conventions/security.ts';
import { type Contract, compileContract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { compileResponseValidator, documentedResponse } from '../spec/response-validator.ts';
import { type Cors, compileCors } from './cors.ts';
import type { ApiDefinition, Credential, Handler } from './define-api.ts';
import { fileUrl } from './files.ts';
import { inferOperation } from './infer-crud.ts';
import { compileOwnJudge } from './own-judge.ts';
import { compileReferenceCheck } from './references.ts';
import { compileRequestReader, type RequestInput } from './request-reader.ts';
import { compileScenarios, type Scenario } from './scenarios.ts';
import { type Reply, type Scene, urlOf } from './scene.ts';

/** Everything about one operation that can be known before a request comes. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly servedBy: 'inferred' | 'handler';
  readonly read: ReturnType<typeof compileRequestReader>;
  respond(input: RequestInput, scene: Scene): Reply | Promise<Reply>;
  readonly judge: ReturnType<typeof compileResponseValidator>;
  /** The same for answers that the mock itself has just given. */
  readonly judgeOwn: ReturnType<typeof compileOwnJudge>;
  /** Its success carries an `ETag`. */
  readonly tagged: boolean;
}

/** An API ready to serve. */
export interface CompiledApi {
  readonly definition: ApiDefinition;
  readonly contract: Contract;
  readonly errors: ErrorFormat;
  readonly rateLimit: RateLimit | undefined;
  readonly carrier: CredentialCarrier | undefined;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly cors: Cors;
  /** By name. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  plan(operation: Operation): OperationPlan;
}

const known = new WeakMap<ApiDefinition, CompiledApi>();

/** Compiles a definition once. Throws `ContractError` where contract and definition do not make an API that can be served. */
export function compileApi(definition: ApiDefinition): CompiledApi {
  const api = known.get(definition) ?? compile(definition);
  known.set(definition, api);
  return api;
}

function compile(definition: ApiDefinition): CompiledApi {
  const contract = compileContract(definition);
  const errors = compileErrorFormat(contract);
  const rateLimit = compileRateLimit(contract);
  const plans = new Map(
    contract.operations.map(
      (operation) => [operation, planOf({ definition, contract, operation })] as const,
    ),
  );
  for (const operation of contract.operations) {
    requireErrorResponses({ operation, errors, limited: rateLimit !== undefined });
  }
  for (const id of Object.keys(definition.handlers ?? {})) {
    if (!contract.operations.some(({ operationId }) => operationId === id)) {
      throw new ContractError(
        '/paths',
        `there is no operation ${id}, and the API has a handler for it`,
      );
    }
  }
  const { carrier } = compileSecurity(contract);
  const credentials = definition.credentials ?? [fullCredential(contract)];
  return {
    definition,
    contract,
    errors,
    rateLimit,
    carrier,
    credentials: new Map(credentials.map((credential) => [credential.value, credential])),
    cors: compileCors(contract, { withCookies: carrier?.write('')?.Cookie !== undefined }),
    scenarios: compileScenarios({ definition, contract, errors, rateLimit }),
    plan(operation) {
      const plan = plans.get(operation);
      if (!plan)
        throw new Error(`${operation.operationId} is not an operation of ${definition.name}.`);
      return plan;
    },
  };
}

interface Source {
  readonly definition: ApiDefinition;
  readonly contract: Contract;
  readonly operation: Operation;
}

function planOf({ definition, contract, operation }: Source): OperationPlan {
  const pagination = compilePagination(contract, operation);
  const handler = definition.handlers?.[operation.operationId];
  const { sizeParameter, oversize } = pagination ?? {};
  const clamped = oversize === 'clamp' && sizeParameter !== undefined ? [sizeParameter] : [];
  const success = documentedResponse(operation, 200);
  const respond = handler
    ? handledBy(handler)
    : inferOperation({ contract, operation }, pagination);
  const checkReferences = compileReferenceCheck(contract, operation);
  const tagged =
    operation.method === 'GET' &&
    success?.headers.some(({ name }) => name.toLowerCase() === 'etag') === true;
  if (tagged && !documentedResponse(operation, 304)) {
    const problem = 'expected a response 304, as the success has an ETag that requests may name';
    throw new ContractError(pointerTo(operation.pointer, 'responses'), problem);
  }
  return {
    operation,
    servedBy: handler ? 'handler' : 'inferred',
    read: compileRequestReader({ contract, operation, clamped }),
    respond(input, scene) {
      checkReferences(input.body, scene.store);
      return respond(input, scene);
    },
    judge: compileResponseValidator(contract, operation),
    judgeOwn: compileOwnJudge(contract, { operation, items: pagination?.items }),
    tagged,
  };
}

function handledBy(handler: Handler): OperationPlan['respond'] {
  return ({ parameters, path, body }, { request, credential, allowance, stage }) => {
    const { store, now, newKey, remove, fake, schedule, traffic, inScenario } = stage();
    return handler({
      records: store.collections,
      now,
      newKey,
      remove,
      fake,
      schedule,
      traffic,
      inScenario,
      query: parameters,
      path,
      body,
      credential,
      allowance,
      baseUrl: request.baseUrl,
      url: urlOf(request),
      fileUrl: (id) => fileUrl(request, id),
    });
  };
}

/** The one credential of an API that names none: it may do everything. */
function fullCredential(contract: Contract): Credential {
  const roles = contract.operations.flatMap(({ security }) => security.flatMap((it) => it.roles));
  return {
    name: 'full',
    description: 'May do everything.',
    value: `${contract.name}-full`,
    roles: [...new Set(roles)],
  };
}

/** A mock must not answer what its contract does not have, so every error it can come to must be documented. */
function requireErrorResponses({
  operation,
  errors,
  limited,
}: {
  readonly operation: Operation;
  readonly errors: ErrorFormat;
  readonly limited: boolean;
}): void {
  const kinds: ErrorKind[] = ['internal', 'insecure-connection'];
  if (operation.parameters.length > 0) kinds.push('invalid-parameters');
  if (operation.security.length > 0) kinds.push('unauthenticated');
  if (operation.security.some(({ roles }) => roles.length > 0)) kinds.push('forbidden');
  if (limited) kinds.push('rate-limited');
  if (operation.requestBody) {
    kinds.push('malformed-body', 'invalid-body', 'payload-too-large', 'unsupported-media-type');
  }
  for (const kind of kinds) {
    const status = errors.statusOf(kind);
    if (status !== undefined && !documentedResponse(operation, status)) {
      throw new ContractError(
        pointerTo(operation.pointer, 'responses'),
        `expected a response ${status}, which /x-error-format gives to ${kind}`,
      );
    }
  }
}
