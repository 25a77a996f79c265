import { type Located, locate, type OpenApiDocument } from './document.ts';
import { isRecord, pointerTo } from './json-pointer.ts';

export interface UnknownField {
  /** JSON pointer into the value. */
  readonly place: string;
  /** JSON pointer to the schema that lacks it. */
  readonly pointer: string;
}

export interface UnknownFieldSearch {
  /** JSON pointer to the value's schema. */
  readonly schema: string;
  readonly value: unknown;
  /** Ends the search. */
  readonly atMost: number;
}

/** All schemas that describe one place of a value, with what they know of the places below; made when first asked for. */
interface Shape {
  readonly pointer: string;
  /** It says nothing of properties, or allows any. */
  readonly open: boolean;
  /** Undefined where no schema has the property. */
  property(name: string): Shape | undefined;
  readonly items: Shape | undefined;
}

/**
 * Finds the properties of values that no schema has. Schemas are open unless they say otherwise, so a validator is silent
 * about these. What any part or alternative of a schema declares is known.
 */
export function compileUnknownFields(
  document: OpenApiDocument,
): (search: UnknownFieldSearch) => readonly UnknownField[] {
  const shapes = new Map<string, Shape>();

  return ({ schema, value, atMost }) => {
    const found = new Map<string, UnknownField>();
    search(shapeOf([schema]), value, '');
    return [...found.values()];

    function search(shape: Shape | undefined, at: unknown, place: string): void {
      if (!shape || typeof at !== 'object' || at === null || found.size >= atMost) return;
      if (Array.isArray(at)) {
        for (const [index, item] of at.entries()) search(shape.items, item, `${place}/${index}`);
        return;
      }
      for (const [name, member] of Object.entries(at)) {
        const below = shape.property(name);
        if (below) search(below, member, pointerTo(place, name));
        else if (!shape.open) {
          // Once for all items of a list.
          const key = pointerTo(shape.pointer, name);
          if (found.has(key) || found.size >= atMost) continue;
          found.set(key, { place: pointerTo(place, name), pointer: shape.pointer });
        }
      }
    }
  };

  function shapeOf(pointers: readonly string[]): Shape | undefined {
    const [first] = pointers;
    if (first === undefined) return undefined;
    const key = pointers.join(' ');
    const known = shapes.get(key);
    if (known) return known;
    const shape = createShape(first, partsOf(document, pointers));
    shapes.set(key, shape);
    return shape;
  }

  function createShape(pointer: string, parts: readonly Located[]): Shape {
    const properties = new Map<string, Shape | undefined>();
    const isMember = (name: string) => parts.some(({ node }) => isRecord(node[name]));
    const rest = [...below('additionalProperties'), ...below('unevaluatedProperties')];
    const patterns = parts.flatMap(({ node, pointer: at }) =>
      Object.keys(isRecord(node.patternProperties) ? node.patternProperties : {}).map(
        (pattern) =>
          [new RegExp(pattern, 'u'), pointerTo(at, 'patternProperties', pattern)] as const,
      ),
    );
    let items: Shape | undefined;
    return {
      pointer,
      open: !isMember('properties') || parts.some(({ node }) => node.additionalProperties === true),
      property(name) {
        if (!properties.has(name)) {
          const own = parts.flatMap(({ node, pointer: at }) =>
            isRecord(node.properties) && Object.hasOwn(node.properties, name)
              ? [pointerTo(at, 'properties', name)]
              : [],
          );
          const matching = patterns.filter(([pattern]) => pattern.test(name)).map(([, at]) => at);
          const declared = [...own, ...matching];
          properties.set(name, shapeOf(declared.length > 0 ? declared : rest));
        }
        return properties.get(name);
      },
      get items() {
        items ??= shapeOf(below('items'));
        return items;
      },
    };

    function below(keyword: string): readonly string[] {
      return parts.flatMap(({ node, pointer: at }) =>
        isRecord(node[keyword]) ? [pointerTo(at, keyword)] : [],
      );
    }
  }
}

const conditionals = ['if', 'then', 'else'];

/** The schemas at these places and everything they are composed of, references followed. */
function partsOf(
  document: OpenApiDocument,
  pointers: readonly string[],
  parts: Located[] = [],
): readonly Located[] {
  for (const at of pointers) {
    const part = locate(document, at);
    if (parts.some((it) => it.pointer === part.pointer)) continue;
    parts.push(part);
    const composed = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
      const list = part.node[keyword];
      return (Array.isArray(list) ? [...list.keys()] : []).map((index) =>
        pointerTo(part.pointer, keyword, index),
      );
    });
    const conditional = conditionals
      .filter((keyword) => isRecord(part.node[keyword]))
      .map((keyword) => pointerTo(part.pointer, keyword));
    partsOf(document, [...composed, ...conditional], parts);
  }
  return parts;
}
