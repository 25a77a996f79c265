import { type Located, locate, locatePart, type OpenApiDocument } from './document.ts';
import { isRecord, parsePointer, pointerTo } from './json-pointer.ts';
import { oncePerDocument } from './once-per-document.ts';

/** The schema of the part of a body that `bodyPointer` leads to; `/0` or `/-` enters an array. Undefined where the schema says nothing. */
export function schemaAlong(
  document: OpenApiDocument,
  { schema, bodyPointer }: { readonly schema: string; readonly bodyPointer: string },
): Located | undefined {
  let at = locate(document, schema);
  for (const name of parsePointer(bodyPointer)) {
    const { properties, items } = at.node;
    if (isRecord(properties) && isRecord(properties[name])) {
      at = locatePart(document, { of: at, names: ['properties', name] });
    } else if (isRecord(items) && /^(\d+|-)$/.test(name)) {
      at = locatePart(document, { of: at, names: ['items'] });
    } else return undefined;
  }
  return at;
}

interface Documented {
  readonly document: OpenApiDocument;
}

type Property = Located & { readonly name: string };

const properties = /* @__PURE__ */ oncePerDocument<readonly Property[]>();

/** The properties of an object schema, then those that only its parts and alternatives have, references followed. */
export function propertiesOf({ document }: Documented, schema: string): readonly Property[] {
  const object = locate(document, schema);
  return properties(document, {
    key: object.pointer,
    make: () => propertiesIn(document, object),
  });
}

function propertiesIn(document: OpenApiDocument, object: Located): readonly Property[] {
  const { node, pointer } = object;
  const names = isRecord(node.properties) ? Object.keys(node.properties) : [];
  const own = names.map((name) => ({
    name,
    ...locatePart(document, { of: object, names: ['properties', name] }),
  }));
  const composed = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const list = node[keyword];
    return (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) =>
      propertiesOf({ document }, pointerTo(pointer, keyword, index)),
    );
  });
  const all = [...own, ...composed];
  return all.filter(({ name }, index) => all.findIndex((it) => it.name === name) === index);
}

export function requiredOf({ document }: Documented, schema: string): readonly string[] {
  const { required } = locate(document, schema).node;
  return Array.isArray(required) ? required.map(String) : [];
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
export function resourcesOf({ document }: Documented): ReadonlyMap<string, Resource> {
  const { components } = document;
  const schemas =
    isRecord(components) && isRecord(components.schemas) ? Object.keys(components.schemas) : [];
  const found = schemas.flatMap((name) => {
    const resource = resourceAt(locate(document, pointerTo('/components/schemas', name)));
    return resource ? [[resource.collection, resource] as const] : [];
  });
  return new Map(found.reverse());
}
