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
      return [status, { ...responseAt(document, pointerTo(pointer, status)), status }];
    }),
  );
}

type Described = Omit<ResponseObject, 'status'>;

/** By where they really stand, as many operations share one. */
const known = new WeakMap<OpenApiDocument, Map<string, Described>>();

function responseAt(document: OpenApiDocument, at: string): Described {
  const response = locate(document, at);
  const { pointer } = response;
  const responses = known.get(document) ?? new Map<string, Described>();
  known.set(document, responses);
  const described = responses.get(pointer) ?? {
    headers: headersOf(document, response),
    content: contentOf(document, response),
    pointer,
    evidence: evidenceOf(response),
  };
  responses.set(pointer, described);
  return described;
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
