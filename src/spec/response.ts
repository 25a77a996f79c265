import { ContractError } from './contract-error.ts';
import { type Located, locatePart, type Node, type OpenApiDocument } from './document.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { contentOf, type MediaType } from './media-type.ts';
import { oncePerDocument } from './once-per-document.ts';

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
  operation: Located,
): ReadonlyMap<string, ResponseObject> {
  const responses = locatePart(document, { of: operation, names: ['responses'] });
  const { node, pointer } = responses;
  const statuses = Object.keys(node).filter((name) => !name.startsWith('x-'));
  if (statuses.length === 0) throw new ContractError(pointer, 'expected at least one response');
  return new Map(
    statuses.map((status) => {
      if (!/^([1-5][0-9][0-9]|[1-5]XX|default)$/.test(status)) {
        throw new ContractError(
          pointerTo(pointer, status),
          'expected a status code, 4XX or default',
        );
      }
      return [
        status,
        {
          ...described(document, locatePart(document, { of: responses, names: [status] })),
          status,
        },
      ];
    }),
  );
}

type Described = Omit<ResponseObject, 'status'>;

const descriptions = /* @__PURE__ */ oncePerDocument<Described>();

function described(document: OpenApiDocument, response: Located): Described {
  const { pointer } = response;
  const make = () => ({
    headers: headersOf(document, response),
    content: contentOf(document, response),
    pointer,
    evidence: evidenceOf(response),
  });
  return descriptions(document, { key: pointer, make });
}

function headersOf(document: OpenApiDocument, response: Located): readonly HeaderObject[] {
  return Object.keys((response.node.headers as Node | undefined) ?? {}).map((name) => {
    const header = locatePart(document, { of: response, names: ['headers', name] });
    if (!isRecord(header.node.schema)) throw new ContractError(header.pointer, 'expected a schema');
    return {
      name,
      required: header.node.required === true,
      schema: pointerTo(header.pointer, 'schema'),
      evidence: evidenceOf(header),
    };
  });
}
