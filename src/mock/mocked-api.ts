import type { Evidence } from '../spec/evidence.ts';
import { examplePath } from '../spec/example-request.ts';
import type { CompiledApi } from './compile-api.ts';

/** What a client needs to call a mocked API. */
export interface MockedApi {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Path of the API on the mock: its name, then its documented base path. */
  readonly basePath: string;
  /** The documented base URLs. */
  readonly servers: readonly string[];
  readonly operations: readonly {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly evidence: Evidence;
    readonly servedBy: string;
    /** Path and query with the documented example values. */
    readonly example: string;
  }[];
  readonly credentials: readonly MockCredential[];
}

export interface MockCredential {
  readonly name: string;
  readonly description: string;
  /** Send these to be this credential's holder. */
  readonly headers: Readonly<Record<string, string>>;
  /** What it may do, in the roles of the contract's security requirements. */
  readonly roles: readonly string[];
  /** Known, but no longer valid. */
  readonly expired: boolean;
}

export function describe({ contract, carrier, credentials, plan }: CompiledApi): MockedApi {
  return {
    name: contract.name,
    title: contract.title,
    version: contract.version,
    basePath: `/${contract.name}${contract.basePath}`,
    servers: contract.servers,
    operations: contract.operations.map((operation) => ({
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      evidence: operation.evidence,
      servedBy: plan(operation).servedBy,
      example: examplePath(operation),
    })),
    credentials: [...credentials.values()].map(
      ({ name, description, value, roles, expired = false }) => ({
        name,
        description,
        headers: carrier?.write(value) ?? {},
        roles,
        expired,
      }),
    ),
  };
}
