import type { Located, OpenApiDocument } from './document.ts';
import { pointerTo } from './json-pointer.ts';
import type { MediaType } from './media-type.ts';
import { compileOperations } from './operation.ts';
import { percentDecoded } from './percent-encoding.ts';
import { resourcesOf } from './schema-walk.ts';
import { subschemasOf } from './subschemas.ts';

/**
 * Pointers of the schemas that values are judged by: those of parameters, bodies, headers and records; of the alternatives
 * in them, one of which speaks for all where none fits; and of all that requests are made of, as checks try each part.
 */
export function neededSchemas(document: OpenApiDocument): readonly string[] {
  const operations = compileOperations(document);
  const content = (list: readonly MediaType[]) => list.flatMap(({ schema }) => schema ?? []);
  const sent = operations.flatMap(({ parameters, requestBody }) => [
    ...parameters.map(({ schema }) => schema),
    ...content(requestBody?.content ?? []),
  ]);
  const answered = operations.flatMap(({ responses }) =>
    [...responses.values()].flatMap((response) => [
      ...response.headers.map(({ schema }) => schema),
      ...content(response.content),
    ]),
  );
  const records = [...resourcesOf({ document }).values()].map(({ schema }) => schema);
  return [
    ...new Set([
      ...sent.flatMap((it) => reachable(document, it).map(({ pointer }) => pointer)),
      ...answered,
      ...records,
      ...[...sent, ...answered, ...records].flatMap((it) =>
        reachable(document, it).flatMap(alternatives),
      ),
    ]),
  ];
}

/** The schema at the pointer, those inside it, and what they refer to. */
function reachable(document: OpenApiDocument, from: string): readonly Located[] {
  const found = new Map<string, Located>();
  visit(from);
  return [...found.values()];

  function visit(pointer: string): void {
    for (const schema of found.has(pointer) ? [] : subschemasOf(document, pointer)) {
      const { $ref } = schema.node;
      found.set(schema.pointer, schema);
      if (typeof $ref === 'string') visit(percentDecoded($ref.slice(1)) ?? '');
    }
  }
}

const alternatives = ({ node, pointer }: Located): readonly string[] =>
  ['oneOf', 'anyOf'].flatMap((keyword) => {
    const list = node[keyword];
    return Array.isArray(list)
      ? [...list.keys()].map((index) => pointerTo(pointer, keyword, index))
      : [];
  });
