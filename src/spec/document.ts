import { ContractError } from './contract-error.ts';
import { isRecord, pointerTo, valueAt, valueBelow } from './json-pointer.ts';
import { oncePerDocument } from './once-per-document.ts';
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
export const locate = (document: OpenApiDocument, pointer: string): Located =>
  followed(document, { node: valueAt(document, pointer), pointer });

/** The same for what a located mapping holds, without the way there from the root. */
export const locatePart = (
  document: OpenApiDocument,
  { of: { node, pointer }, names }: { of: Located; names: readonly (string | number)[] },
): Located =>
  followed(document, { node: valueBelow(node, names), pointer: pointerTo(pointer, ...names) });

const targets = /* @__PURE__ */ oncePerDocument<Located>();

function followed(
  document: OpenApiDocument,
  { node, pointer }: { readonly node: unknown; readonly pointer: string },
): Located {
  if (!isRecord(node)) {
    throw new ContractError(pointer, node === undefined ? 'nothing is here' : 'expected a mapping');
  }
  const { $ref } = node;
  if (typeof $ref !== 'string') return { node, pointer };
  return targets(document, { key: $ref, make: () => targetOf(document, { node, pointer }) });
}

/** Where a reference leads that may lead to another one. */
function targetOf(document: OpenApiDocument, from: Located): Located {
  const seen = new Set<string>();
  let { node, pointer: at } = from;
  for (;;) {
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
    if (!isRecord(next)) throw new ContractError(target, 'expected a mapping');
    at = target;
    node = next;
  }
}
