import { locate, type Node, type OpenApiDocument } from '../spec/document.ts';
import { isRecord, pointerTo, valueAt } from '../spec/json-pointer.ts';

/** What all of several schemas say together, as keywords that a value can be made from. Schemas are pointers. */
export interface Shape {
  /** The keywords without subschemas, the narrowest of each. */
  readonly keywords: Node;
  /** The type, `null` only where nothing else is allowed. */
  readonly type: unknown;
  readonly nullable: boolean;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly items: readonly string[];
  readonly prefixItems: readonly string[];
  readonly additional: readonly string[];
}

interface Part {
  readonly node: Node;
  readonly pointer: string;
}

const largest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const smallest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const first = ['default', 'enum', 'examples', 'format', 'pattern', 'multipleOf', 'uniqueItems'];

interface Wanted {
  readonly schemas: readonly string[];
  /** Schemas that are no alternative while there is another, because they hold the value that is being made. */
  readonly avoid: readonly string[];
}

/** Many records are made from few schemas. */
const known = new WeakMap<OpenApiDocument, Map<string, Shape>>();

export function shapeOf(document: OpenApiDocument, wanted: Wanted): Shape {
  const shapes = known.get(document) ?? new Map<string, Shape>();
  known.set(document, shapes);
  const key = JSON.stringify(wanted);
  const shape = shapes.get(key) ?? compileShape(document, wanted);
  shapes.set(key, shape);
  return shape;
}

function compileShape(document: OpenApiDocument, { schemas, avoid }: Wanted): Shape {
  const parts = schemas.flatMap((pointer) => partsOf(document, { pointer, avoid }));
  const values = (name: string) =>
    parts.map(({ node }) => node[name]).filter((value) => value !== undefined);
  const keywords: Record<string, unknown> = {};
  const keep = (names: readonly string[], choose: (values: readonly unknown[]) => unknown) => {
    for (const name of names) {
      const found = values(name);
      if (found.length > 0) keywords[name] = choose(found);
    }
  };
  keep(largest, (found) => Math.max(...found.map(Number)));
  keep(smallest, (found) => Math.min(...found.map(Number)));
  keep(first, ([value]) => value);
  keep(['const'], ([value]) => value);

  const inner = (name: string) =>
    parts.filter(({ node }) => isRecord(node[name])).map(({ pointer }) => pointerTo(pointer, name));
  const prefixed = parts.find(({ node }) => Array.isArray(node.prefixItems));
  const properties = propertiesOf(parts);
  const prefixItems = Array.isArray(prefixed?.node.prefixItems) ? prefixed.node.prefixItems : [];
  const types = typesOf(values('type'));
  return {
    keywords,
    type:
      types.find((type) => type !== 'null') ??
      types[0] ??
      (properties.size > 0 ? 'object' : undefined),
    nullable: types.includes('null'),
    required: [...new Set(values('required').flat().map(String))],
    properties,
    items: inner('items'),
    prefixItems: prefixItems.map((_, index) =>
      pointerTo(prefixed?.pointer ?? '', 'prefixItems', index),
    ),
    additional: inner('additionalProperties'),
  };
}

/** The schema, what it refers to, all of its `allOf`, and one of its alternatives. */
function partsOf(
  document: OpenApiDocument,
  { pointer, avoid }: { readonly pointer: string; readonly avoid: readonly string[] },
): readonly Part[] {
  const node = valueAt(document, pointer);
  if (!isRecord(node)) return [];
  const parts: Part[] = [{ node, pointer }];
  const follow = (to: string) => parts.push(...partsOf(document, { pointer: to, avoid }));
  if (typeof node.$ref === 'string') follow(locate(document, pointer).pointer);
  for (const index of list(node.allOf).keys()) follow(pointerTo(pointer, 'allOf', index));
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = list(node[keyword]).map((_, index) => pointerTo(pointer, keyword, index));
    const chosen = branches.toSorted((a, b) => reluctance(a) - reluctance(b))[0];
    if (chosen !== undefined) follow(chosen);
  }
  return parts;

  function reluctance(branch: string): number {
    const target = locate(document, branch);
    if (avoid.includes(target.pointer)) return 2;
    return target.node.type === 'null' ? 1 : 0;
  }
}

/** The alternatives of a schema that a record cannot be, because one of its values is another than they fix. */
export function ruledOut(
  document: OpenApiDocument,
  { pointer, record }: { readonly pointer: string; readonly record: Node },
): readonly string[] {
  const schema = locate(document, pointer);
  const inner = (keyword: string) =>
    list(schema.node[keyword]).map((_, index) => pointerTo(schema.pointer, keyword, index));
  const branches = ['oneOf', 'anyOf'].flatMap(inner);
  const unfit = branches.filter((branch) => {
    const { properties } = shapeOf(document, { schemas: [branch], avoid: [] });
    return [...properties].some(([name, schemas]) => {
      const { keywords } = shapeOf(document, { schemas, avoid: [] });
      const fixed = 'const' in keywords ? [keywords.const] : keywords.enum;
      return record[name] !== undefined && Array.isArray(fixed) && !fixed.includes(record[name]);
    });
  });
  return [
    ...unfit.map((branch) => locate(document, branch).pointer),
    ...[...branches, ...inner('allOf')].flatMap((at) =>
      ruledOut(document, { pointer: at, record }),
    ),
  ];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The types that every part allows. */
function typesOf(types: readonly unknown[]): readonly unknown[] {
  const [head = [], ...others] = types.map((type) => [type].flat());
  const common = head.filter((type) => others.every((it) => it.includes(type)));
  return common.length > 0 ? common : (others.at(-1) ?? head);
}

function propertiesOf(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const properties = new Map<string, readonly string[]>();
  for (const { node, pointer } of parts) {
    if (!isRecord(node.properties)) continue;
    for (const [name, schema] of Object.entries(node.properties)) {
      if (schema === false) continue;
      const at = pointerTo(pointer, 'properties', name);
      properties.set(name, [...(properties.get(name) ?? []), at]);
    }
  }
  return properties;
}
