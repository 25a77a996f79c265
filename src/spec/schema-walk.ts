import type { Contract } from './contract.ts';
import { type Located, locate, type OpenApiDocument } from './document.ts';
import { isRecord, parsePointer, pointerTo } from './json-pointer.ts';

/** The schema of the part of a body that `bodyPointer` leads to; `/0` or `/-` enters an array. Undefined where the schema says nothing. */
export function schemaAlong(
  document: OpenApiDocument,
  { schema, bodyPointer }: { readonly schema: string; readonly bodyPointer: string },
): Located | undefined {
  let at = locate(document, schema);
  for (const name of parsePointer(bodyPointer)) {
    const { properties, items } = at.node;
    if (isRecord(properties) && isRecord(properties[name])) {
      at = locate(document, pointerTo(at.pointer, 'properties', name));
    } else if (isRecord(items) && /^(\d+|-)$/.test(name)) {
      at = locate(document, pointerTo(at.pointer, 'items'));
    } else return undefined;
  }
  return at;
}

/** The properties of an object schema, each where it really stands. Undefined where it declares none. */
export function propertiesOf(
  document: OpenApiDocument,
  schema: string,
): ReadonlyMap<string, Located> | undefined {
  const { node, pointer } = locate(document, schema);
  if (!isRecord(node.properties)) return undefined;
  const names = Object.keys(node.properties);
  return new Map(
    names.map((name) => [name, locate(document, pointerTo(pointer, 'properties', name))]),
  );
}

/** A kind of record the API keeps (`x-resource` on a schema). */
export interface Resource {
  readonly collection: string;
  /** The property that holds a record's key. */
  readonly key: string;
  readonly keyPrefix?: string;
  readonly parent?: { readonly collection: string; readonly property: string };
  readonly unique?: readonly string[];
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** There is one record, which paths lead to without a key. */
  readonly singleton?: true;
  /** Pointer to the schema. */
  readonly schema: string;
}

export function resourceAt({ node, pointer }: Located): Resource | undefined {
  const data = node['x-resource'] as Omit<Resource, 'schema'> | undefined;
  return data && { ...data, schema: pointer };
}

/** The resources among the component schemas, by collection; the first schema of a collection is its record's own. */
export function resourcesOf({
  document,
}: Pick<Contract, 'document'>): ReadonlyMap<string, Resource> {
  const { components } = document;
  const schemas =
    isRecord(components) && isRecord(components.schemas) ? Object.keys(components.schemas) : [];
  const found = schemas.flatMap((name) => {
    const resource = resourceAt(locate(document, pointerTo('/components/schemas', name)));
    return resource ? [[resource.collection, resource] as const] : [];
  });
  return new Map(found.reverse());
}
