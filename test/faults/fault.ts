import { apis } from '../../src/apis/index.ts';
import type { Target } from '../../src/check.ts';
import { compileContract } from '../../src/spec/contract.ts';
import type { Operation } from '../../src/spec/operation.ts';
import type { Match } from '../../src/spec/router.ts';

/** One way in which a server can be wrong, as a wrapper around a right one. */
export interface Fault {
  /** As `an item stands on two pages`. */
  readonly name: string;
  /** The rule that has to find it. */
  readonly rule: string;
  readonly api: string;
  /** The operation whose answers are made wrong; undefined for answers to what is no operation. */
  readonly operationId: string | undefined;
  /** Random requests per operation, without which it is not to be seen. */
  readonly fuzz?: number;
  wrap(target: Target): Target;
}

/** A request to the mock, with the operation that it calls. */
export interface Called {
  readonly request: Request;
  readonly operation: Operation | undefined;
  readonly kind: Match['kind'];
  /** Below the API's base path. */
  readonly path: string;
  readonly url: URL;
}

const contracts = new Map(apis.map((api) => [api.name, compileContract(api)]));

export function contractOf(api: string) {
  const contract = contracts.get(api);
  if (!contract) throw new Error(`There is no API ${api}.`);
  return contract;
}

/** What a request calls. */
export function calledBy(api: string, request: Request): Called {
  const contract = contractOf(api);
  const url = new URL(request.url);
  const path = url.pathname.replace(/^\/_s\/[^/]*/, '').slice(`/${api}${contract.basePath}`.length);
  const match = contract.route(request.method, path);
  return {
    request,
    url,
    path,
    kind: match.kind,
    operation: match.kind === 'operation' ? match.operation : undefined,
  };
}
