import { ContractError } from './contract-error.ts';
import { type Located, locate, type Node, type OpenApiDocument } from './document.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { contentOf, type MediaType } from './media-type.ts';

export interface HeaderObject {
  readonly name: string;
  readonly required: boolean;
  /** Pointer to the schema. */
  readonly schema: string;
  readonly evidence: Evidence;
}

export interface ResponseObject {
  /** A status code, `4XX` or `default`. */
  readonly status: string;
  readonly headers: readonly HeaderObject[];
  readonly content: readonly MediaType[];
  readonly pointer: string;
  readonly evidence: Evidence;
}

export function responsesOf(
  document: OpenApiDocument,
  pointer: string,
): ReadonlyMap<string, ResponseObject> {
  const statuses = Object.keys(locate(document, pointer).node).filter(
    (name) => !name.startsWith('x-'),
  );
  if (statuses.length === 0) throw new ContractError(pointer, 'expected at least one response');
  return new Map(
    statuses.map((status) => {
      if (!/^([1-5][0-9][0-9]|[1-5]XX|default)$/.test(status)) {
        throw new ContractError(
          pointerTo(pointer, status),
          'expected a status code, 4XX or default',
        );
      }
      const response = locate(document, pointerTo(pointer, status));
      return [
        status,
        {
          status,
          headers: headersOf(document, response),
          content: contentOf(document, response),
          pointer: response.pointer,
          evidence: evidenceOf(response),
        },
      ];
    }),
  );
}

function headersOf(document: OpenApiDocument, response: Located): readonly HeaderObject[] {
  return Object.keys((response.node.headers as Node | undefined) ?? {}).map((name) => {
    const header = locate(document, pointerTo(response.pointer, 'headers', name));
    if (!isRecord(header.node.schema)) throw new ContractError(header.pointer, 'expected a schema');
    return {
      name,
      required: header.node.required === true,
      schema: pointerTo(header.pointer, 'schema'),
      evidence: evidenceOf(header),
    };
  });
}
