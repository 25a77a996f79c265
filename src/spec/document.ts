import { ContractError } from './contract-error.ts';
import { isRecord, valueAt } from './json-pointer.ts';
import { percentDecoded } from './percent-encoding.ts';

/** An OpenAPI 3.1 document as parsed from YAML or JSON, before anything is known to be right about it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly [member: string]: unknown;
  };
  readonly servers?: readonly { readonly url: string; readonly [member: string]: unknown }[];
  readonly paths: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

export type Node = Readonly<Record<string, unknown>>;

/** A node of the document, references followed, with the pointer to where it really stands. */
export interface Located {
  readonly node: Node;
  readonly pointer: string;
}

/** Checks what every later step relies on; throws `ContractError`. */
export function asDocument(value: unknown): OpenApiDocument {
  if (!isRecord(value)) throw new ContractError('', 'expected an OpenAPI document, a mapping');
  if (typeof value.openapi !== 'string' || !value.openapi.startsWith('3.1.')) {
    throw new ContractError('/openapi', 'expected version 3.1.x');
  }
  const { info } = value;
  if (!isRecord(info) || typeof info.title !== 'string' || typeof info.version !== 'string') {
    throw new ContractError('/info', 'expected a title and a version, both strings');
  }
  if (!isRecord(value.paths)) throw new ContractError('/paths', 'expected a mapping of paths');
  const { servers = [] } = value;
  if (!Array.isArray(servers)) throw new ContractError('/servers', 'expected a list of servers');
  const odd = servers.findIndex((server) => !isRecord(server));
  if (odd >= 0) throw new ContractError(`/servers/${odd}`, 'expected a mapping with a url');
  return value as unknown as OpenApiDocument;
}

/** The mapping at the pointer, `$ref`s within the document followed. Throws `ContractError` where there is none. */
export function locate(document: OpenApiDocument, pointer: string): Located {
  const seen = new Set<string>();
  let at = pointer;
  let node = valueAt(document, at);
  for (;;) {
    if (!isRecord(node)) {
      throw new ContractError(at, node === undefined ? 'nothing is here' : 'expected a mapping');
    }
    if (typeof node.$ref !== 'string') return { node, pointer: at };
    if (!/^#(\/|$)/.test(node.$ref)) {
      throw new ContractError(
        `${at}/$ref`,
        `expected a reference within the document, got ${node.$ref}`,
      );
    }
    if (seen.has(at)) throw new ContractError(`${at}/$ref`, 'this reference leads back to itself');
    seen.add(at);
    const target = percentDecoded(node.$ref.slice(1));
    const next = target === undefined ? undefined : valueAt(document, target);
    if (target === undefined || next === undefined) {
      throw new ContractError(`${at}/$ref`, `${node.$ref} does not exist`);
    }
    at = target;
    node = next;
  }
}
