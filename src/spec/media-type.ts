import { type Located, locatePart, type Node, type OpenApiDocument } from './document.ts';
import { isRecord, pointerTo } from './json-pointer.ts';

export interface MediaType {
  readonly mediaType: string;
  /** Pointer to the schema. */
  readonly schema: string | undefined;
  readonly examples: Readonly<Record<string, unknown>>;
}

export function contentOf(document: OpenApiDocument, owner: Located): readonly MediaType[] {
  return Object.keys((owner.node.content as Node | undefined) ?? {}).map((mediaType) => {
    const media = locatePart(document, { of: owner, names: ['content', mediaType] });
    const { node, pointer } = media;
    const named = Object.keys((node.examples as Node | undefined) ?? {}).map((name) => {
      const example = locatePart(document, { of: media, names: ['examples', name] });
      return [name, example.node.value] as const;
    });
    return {
      mediaType,
      schema: isRecord(node.schema) ? pointerTo(pointer, 'schema') : undefined,
      examples: Object.fromEntries(named),
    };
  });
}
