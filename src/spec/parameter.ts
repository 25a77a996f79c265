import { ContractError } from './contract-error.ts';
import { type Located, locatePart, type Node, type OpenApiDocument } from './document.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isRecord, pointerTo } from './json-pointer.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: string;
  readonly node: Node;
  readonly pointer: string;
  readonly evidence: Evidence;
}

/** Parameters of the path item, overridden by the operation's of the same name and place (OpenAPI 3.1, 4.8.10). */
export function mergedParameters(
  document: OpenApiDocument,
  owners: readonly Located[],
): readonly Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const owner of owners) {
    const list = Array.isArray(owner.node.parameters) ? owner.node.parameters : [];
    for (const index of list.keys()) {
      const names = ['parameters', index];
      const parameter = compileParameter(locatePart(document, { of: owner, names }));
      // Of the names, only those of headers are the same in any case.
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      merged.set(`${parameter.in} ${name}`, parameter);
    }
  }
  return [...merged.values()];
}

const places = ['path', 'query', 'header', 'cookie'] as const;

function compileParameter({ node, pointer }: Located): Parameter {
  const place = places.find((name) => name === node.in);
  if (typeof node.name !== 'string' || !place) {
    throw new ContractError(pointer, `expected a name, and in: ${places.join(', ')}`);
  }
  if (!isRecord(node.schema))
    throw new ContractError(pointerTo(pointer, 'schema'), 'expected a schema');
  return {
    name: node.name,
    in: place,
    required: node.required === true,
    schema: pointerTo(pointer, 'schema'),
    node,
    pointer,
    evidence: evidenceOf({ node }),
  };
}
