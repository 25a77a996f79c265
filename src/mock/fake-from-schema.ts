import { type Located, locate, type Node, type OpenApiDocument } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Faker } from '../world/fake.ts';
import type { Fields } from './define-api.ts';

/** What one value is made for: its schema, its field path within the record, and the record's randomness. */
interface Place {
  readonly schema: Located;
  readonly path: string;
}

export interface SchemaFaker {
  /** A value that honours the schema, as plausible as its type, format, bounds and examples allow. */
  make(place: Place): unknown;
  /** The record with the properties of its schema that it lacks; `only: 'required'` leaves optional ones out. */
  complete(record: Node, place: Place & { readonly only: 'required' | 'all' }): Node;
}

export interface SchemaFakerOptions {
  readonly document: OpenApiDocument;
  readonly fields: Fields;
  /** The world's start, in milliseconds since the epoch: times are made up to 90 days before it. */
  readonly start: number;
}

const day = 86_400_000;

export function createSchemaFaker({ document, fields, start }: SchemaFakerOptions): SchemaFaker {
  const inner = (schema: Located, ...names: readonly (string | number)[]) =>
    locate(document, pointerTo(schema.pointer, ...names));

  const formats: Readonly<Record<string, (faker: Faker) => string>> = {
    'date-time': (faker) => new Date(timeBefore(faker)).toISOString(),
    date: (faker) => new Date(timeBefore(faker)).toISOString().slice(0, 10),
    email: (faker) => faker.internet.email(),
    uuid: (faker) => faker.string.uuid(),
    uri: (faker) => faker.internet.url(),
    ipv4: (faker) => faker.internet.ipv4(),
    hostname: (faker) => faker.internet.domainName(),
  };
  const timeBefore = (faker: Faker) => start - faker.number.int({ min: 0, max: 90 * day });

  function make({ schema, path }: Place): unknown {
    const { node } = schema;
    if ('const' in node) return node.const;
    if ('default' in node) return node.default;
    const choices = [node.enum, node.examples].find(
      (list) => Array.isArray(list) && list.length > 0,
    );
    if (choices) return fields(path, (faker) => faker.helpers.arrayElement(choices as unknown[]));
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      if (Array.isArray(node[keyword])) return make({ schema: inner(schema, keyword, 0), path });
    }
    if (Array.isArray(node.allOf)) {
      const parts = node.allOf.map((_, index) =>
        make({ schema: inner(schema, 'allOf', index), path }),
      );
      return Object.assign({}, ...parts);
    }
    const [type = isRecord(node.properties) ? 'object' : 'string'] = [node.type]
      .flat()
      .filter((it) => it !== 'null');
    switch (type) {
      case 'object':
        return complete({}, { schema, path, only: 'all' });
      case 'array':
        return isRecord(node.items) ? listOf({ schema, path }) : [];
      case 'integer':
        return fields(path, (faker) => faker.number.int(boundsOf(node)));
      case 'number':
        return fields(path, (faker) =>
          faker.number.float({ ...boundsOf(node), fractionDigits: 2 }),
        );
      case 'boolean':
        return fields(path, (faker) => faker.datatype.boolean());
      default:
        return fields(path, (faker) => textFor(node, faker));
    }
  }

  function listOf({ schema, path }: Place): unknown[] {
    const { minItems, maxItems } = schema.node;
    const min = Number(minItems ?? 0);
    const length = fields(`${path}.length`, (faker) =>
      faker.number.int({ min, max: Math.max(min, Math.min(Number(maxItems ?? 3), min + 3)) }),
    );
    const item = inner(schema, 'items');
    return Array.from({ length }, (_, index) => make({ schema: item, path: `${path}.${index}` }));
  }

  function textFor(node: Node, faker: Faker): string {
    const format = formats[String(node.format)];
    if (format) return format(faker);
    if (typeof node.pattern === 'string')
      return faker.helpers.fromRegExp(node.pattern.replace(/^\^|\$$/g, ''));
    const { min, max } = lengthsOf(node);
    const text = faker.lorem.words({ min: 1, max: 4 });
    return (text.length < min ? text.padEnd(min, 'a') : text).slice(0, max);
  }

  function complete(
    record: Node,
    { schema, path, only }: Place & { only: 'required' | 'all' },
  ): Node {
    const { properties, required } = schema.node;
    const names =
      only === 'required'
        ? Array.isArray(required)
          ? required.map(String)
          : []
        : Object.keys(properties ?? {});
    const missing = names.filter(
      (name) => record[name] === undefined && isRecord(properties) && name in properties,
    );
    if (missing.length === 0) return record;
    const made = missing.map((name) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [name, make({ schema: inner(schema, 'properties', name), path: at })];
    });
    return { ...record, ...Object.fromEntries(made) };
  }

  return { make, complete };
}

function boundsOf(node: Node): { min: number; max: number } {
  const min = Number(node.minimum ?? 0);
  return { min, max: Number(node.maximum ?? min + 1000) };
}

function lengthsOf(node: Node): { min: number; max: number } {
  return { min: Number(node.minLength ?? 0), max: Number(node.maxLength ?? Infinity) };
}
