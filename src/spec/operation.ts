import { ContractError } from './contract-error.ts';
import { type Located, locate, locatePart, type Node, type OpenApiDocument } from './document.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { contentOf, type MediaType } from './media-type.ts';
import { mergedParameters, type Parameter } from './parameter.ts';
import { compilePathTemplate } from './path-template.ts';
import { type ResponseObject, responsesOf } from './response.ts';

export interface SecurityRequirement {
  readonly scheme: string;
  /** Roles or scopes, all of them needed (OpenAPI 3.1, 4.8.30). */
  readonly roles: readonly string[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
  /** Bytes that may be sent at most (`x-body-limit`). */
  readonly limit: number | undefined;
}

/** One operation, flat and resolved. */
export interface Operation {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The template below the API's base path. */
  readonly path: string;
  readonly pointer: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly evidence: Evidence;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: ReadonlyMap<string, ResponseObject>;
  /** Alternatives; an empty list asks for no credential. */
  readonly security: readonly SecurityRequirement[];
  /** The operation as written, for the conventions that read its `x-…`. */
  readonly node: Node;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Every operation of the document in its order. Throws `ContractError` at the first thing that cannot be used. */
export function compileOperations(document: OpenApiDocument): readonly Operation[] {
  const operations: Operation[] = [];
  const ids = new Map<string, string>();
  for (const path of Object.keys(document.paths).filter((name) => !name.startsWith('x-'))) {
    const item = locate(document, pointerTo('/paths', path));
    const { names } = compilePathTemplate(path, item.pointer);
    for (const method of methods.filter((name) => name in item.node)) {
      const operation = compileOperation({ document, path, method, item });
      const twin = ids.get(operation.operationId);
      if (twin)
        throw new ContractError(
          pointerTo(operation.pointer, 'operationId'),
          `already used at ${twin}`,
        );
      ids.set(operation.operationId, operation.pointer);
      requirePathParameters(operation, names);
      operations.push(operation);
    }
  }
  return operations;
}

interface Place {
  readonly document: OpenApiDocument;
  readonly path: string;
  readonly method: string;
  readonly item: Located;
}

function compileOperation({ document, path, method, item }: Place): Operation {
  const own = locatePart(document, { of: item, names: [method] });
  const { node, pointer } = own;
  const { operationId } = node;
  if (typeof operationId !== 'string' || operationId === '') {
    throw new ContractError(pointer, 'expected an operationId');
  }
  const body =
    'requestBody' in node ? locatePart(document, { of: own, names: ['requestBody'] }) : undefined;
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    pointer,
    summary: typeof node.summary === 'string' ? node.summary : '',
    tags: Array.isArray(node.tags) ? node.tags.filter((tag) => typeof tag === 'string') : [],
    evidence: evidenceOf({ node }),
    parameters: mergedParameters(document, [item, own]),
    requestBody: body && {
      required: body.node.required === true,
      content: contentOf(document, body),
      limit: body.node['x-body-limit'] as number | undefined,
    },
    responses: responsesOf(document, own),
    security: securityOf(document, own),
    node,
  };
}

function requirePathParameters(operation: Operation, names: readonly string[]): void {
  const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
  for (const name of names) {
    if (!declared.some((parameter) => parameter.name === name)) {
      throw new ContractError(
        pointerTo(operation.pointer, 'parameters'),
        `expected the path parameter ${name}`,
      );
    }
  }
  const idle = declared.find(({ name }) => !names.includes(name));
  if (idle) throw new ContractError(idle.pointer, `there is no {${idle.name}} in the path`);
}

function securityOf(
  document: OpenApiDocument,
  { node, pointer }: Located,
): readonly SecurityRequirement[] {
  const own = node.security !== undefined;
  const list: unknown = own ? node.security : (document.security ?? []);
  const at = own ? pointerTo(pointer, 'security') : '/security';
  if (!Array.isArray(list)) throw new ContractError(at, 'expected a list of security requirements');
  return list.map((requirement: unknown, index) => {
    const [entry, ...more] = isRecord(requirement) ? Object.entries(requirement) : [];
    if (!entry || more.length > 0) {
      throw new ContractError(pointerTo(at, index), 'expected one security scheme per alternative');
    }
    const [scheme, roles] = entry;
    locate(document, pointerTo('/components/securitySchemes', scheme));
    return { scheme, roles: Array.isArray(roles) ? roles.map(String) : [] };
  });
}
