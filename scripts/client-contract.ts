import { placesOf, type Template } from '../src/conventions/error-template.ts';
import { carrierOf } from '../src/conventions/security.ts';
import { ContractError } from '../src/spec/contract-error.ts';
import type { OpenApiDocument } from '../src/spec/document.ts';
import { isRecord, parsePointer, pointerTo } from '../src/spec/json-pointer.ts';
import { compileOperations, type Operation } from '../src/spec/operation.ts';

/** What a client needs to know of a contract (`ClientContract` of src/client), as code. */
export function renderClientContract(document: OpenApiDocument): string {
  const schemes = isRecord(document.components) ? document.components.securitySchemes : undefined;
  const [scheme] = Object.values(isRecord(schemes) ? schemes : {}).filter(isRecord);
  const { type, scheme: kind, name, in: place } = scheme ?? {};
  const limit = document['x-rate-limit'];
  const header = isRecord(limit) && isRecord(limit.headers) ? limit.headers.retryAfter : undefined;
  const contract = {
    servers: document.servers?.map(({ url }) => url) ?? [],
    ...(scheme && carrierOf(scheme) && { security: { type, scheme: kind, name, in: place } }),
    errors: {
      message: placesIn(document, 'message'),
      retryAfter: placesIn(document, 'retryAfter'),
      retryAfterHeader: header ?? 'Retry-After',
    },
    lists: Object.fromEntries(
      listsOf(document).map((it) => [
        it.operationId,
        {
          method: it.method.toLowerCase(),
          path: it.path,
          pathParameters: it.parameters.filter((at) => at.in === 'path').map(({ name }) => name),
          pagination: paginationOf(it),
        },
      ]),
    ),
  };
  return `export const contract = ${JSON.stringify(contract, null, 2)} as const;\n`;
}

/** What each list holds, and the parameters it takes besides those that say which part is meant. */
export function renderLists(document: OpenApiDocument): string {
  const lines = listsOf(document).map((operation) => {
    const { operationId, parameters } = operation;
    const { request = {}, response } = paginationOf(operation);
    const own = `operations[${JSON.stringify(operationId)}]`;
    const [status, answer] = [...operation.responses].find(([code]) => code.startsWith('2')) ?? [];
    const media = JSON.stringify(answer?.content[0]?.mediaType);
    const items = parsePointer(response.items).reduce(
      (type, name) => `NonNullable<${type}[${JSON.stringify(name)}]>`,
      `${own}["responses"][${status}]["content"][${media}]`,
    );
    const places = [request.page, request.offset].filter((it) => it !== undefined);
    const query = `NonNullable<${own}["parameters"]["query"]>`;
    const taken = ([it, type]: readonly [string, string]) =>
      parameters.some((at) => at.in === it) ? [type] : [];
    const types = [
      ['path', `${own}["parameters"]["path"]`] as const,
      [
        'query',
        places.length > 0
          ? `Omit<${query}, ${places.map((it) => JSON.stringify(it)).join(' | ')}>`
          : query,
      ] as const,
    ].flatMap(taken);
    const type = types.join(' & ') || 'Record<never, never>';
    return `    ${operationId}: {\n        item: ${items}[number];\n        parameters: ${type};\n    };`;
  });
  if (lines.length === 0) return 'export type lists = Record<never, never>;\n';
  return `export type lists = {\n${lines.join('\n')}\n};\n`;
}

interface Paged {
  readonly request?: { readonly page?: string; readonly offset?: string };
  readonly response: { readonly items: string };
}

/** Without what only the mock needs to know. */
function paginationOf({ node }: Operation): Paged {
  const { style, request, response } = node['x-pagination'] as Paged & { readonly style: string };
  return { style, ...(request && { request }), response } as Paged;
}

/** Query and path parameters of a list stand side by side in one object. */
function listsOf(document: OpenApiDocument): readonly Operation[] {
  const lists = compileOperations(document).filter(({ node }) => 'x-pagination' in node);
  for (const { pointer, parameters } of lists) {
    const names = parameters.filter((it) => it.in === 'path' || it.in === 'query');
    const twice = names.find((it, index) => names.findIndex((at) => at.name === it.name) < index);
    if (!twice) continue;
    throw new ContractError(
      pointerTo(pointer, 'parameters'),
      `expected ${twice.name} either in the path or in the query of a list`,
    );
  }
  return lists;
}

/** JSON pointers to where the errors of an API have this fact. */
function placesIn(document: OpenApiDocument, fact: string): readonly string[] {
  const format = document['x-error-format'];
  if (!isRecord(format)) return [];
  const kinds = isRecord(format.kinds) ? Object.values(format.kinds) : [];
  const bodies = [format, ...kinds].flatMap((it) =>
    isRecord(it) && isRecord(it.body) ? [it.body] : [],
  );
  return [...new Set(bodies.flatMap((body: Template) => placesOf(body, fact)))];
}
