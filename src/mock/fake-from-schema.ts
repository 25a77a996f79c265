import { ContractError } from '../spec/contract-error.ts';
import { type Located, locate, type Node, type OpenApiDocument } from '../spec/document.ts';
import type { Faker } from '../world/fake.ts';
import { fakeNumber, fakeText } from './fake-scalar.ts';
import { ruledOut, type Shape, shapeOf } from './schema-shape.ts';
import type { Fields } from './seed-plan.ts';

/** What one value is made for: its schema, its field path within the record, and the record's randomness. */
interface Place {
  readonly schema: Located;
  readonly path: string;
}

export interface SchemaFaker {
  /**
   * A value that honours the schema, as plausible as its type, format, bounds and examples allow. Throws
   * `ContractError` where there is none.
   */
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

/** A value in the making: the schemas that it must all honour, as pointers, and those it is made within. */
interface Task {
  readonly schemas: readonly string[];
  readonly path: string;
  readonly within: readonly string[];
}

/** No honest value is nested deeper; a schema that requires itself never ends. */
const deepest = 50;

export function createSchemaFaker({ document, fields, start }: SchemaFakerOptions): SchemaFaker {
  const resolved = (schemas: readonly string[]) =>
    schemas.map((pointer) => locate(document, pointer).pointer);

  function make({ schemas, path, within }: Task): unknown {
    const shape = shapeOf(document, { schemas, avoid: within });
    const { keywords } = shape;
    if ('const' in keywords) return keywords.const;
    if ('default' in keywords) return keywords.default;
    const choices = [keywords.enum, keywords.examples].find(
      (list): list is unknown[] => Array.isArray(list) && list.length > 0,
    );
    if (choices) return fields(path, (faker) => faker.helpers.arrayElement(choices));
    const inside = { shape, path, within: [...within, ...resolved(schemas)] };
    switch (shape.type) {
      case 'object':
        return completed({}, { ...inside, only: 'all' });
      case 'array':
        return listOf(inside);
      case 'integer':
        return scalar((faker) => fakeNumber(keywords, { faker, whole: true }));
      case 'number':
        return scalar((faker) => fakeNumber(keywords, { faker, whole: false }));
      case 'boolean':
        return fields(path, (faker) => faker.datatype.boolean());
      case 'null':
        return null;
      default:
        return scalar((faker) => fakeText(keywords, { faker, start }));
    }

    function scalar(made: (faker: Faker) => unknown): unknown {
      const value = fields(path, made);
      if (value !== undefined) return value;
      throw new ContractError(
        schemas[0] ?? '',
        'expected examples: no value can be made up for it',
      );
    }
  }

  interface Inside {
    readonly shape: Shape;
    readonly path: string;
    readonly within: readonly string[];
  }

  function listOf({ shape, path, within }: Inside): unknown[] {
    const { prefixItems, items, keywords } = shape;
    const min = Number(keywords.minItems ?? 0);
    const recursive = resolved(items).some((pointer) => within.includes(pointer));
    const length = fields(`${path}.length`, (faker) =>
      faker.number.int({
        min,
        max: Math.max(min, Math.min(Number(keywords.maxItems ?? 3), min + 3)),
      }),
    );
    const wanted = recursive || items.length === 0 ? Math.max(min, prefixItems.length) : length;
    const list: unknown[] = [];
    // What must be unique may take several attempts.
    const attempts = keywords.uniqueItems === true ? 20 * wanted : wanted;
    for (let index = 0; list.length < wanted && index < attempts; index++) {
      const fixed = prefixItems[list.length];
      const schemas = fixed === undefined ? items : [fixed];
      const item = make({ schemas, path: `${path}.${index}`, within });
      if (keywords.uniqueItems !== true || !list.some((it) => same(it, item))) list.push(item);
    }
    return list;
  }

  function completed(record: Node, task: Inside & { readonly only: 'required' | 'all' }): Node {
    const { shape, path, within, only } = task;
    const { properties, required, additional, keywords } = shape;
    const missing = [...new Set([...properties.keys(), ...required])].filter((name) => {
      if (record[name] !== undefined) return false;
      return required.includes(name) || (only === 'all' && !recursive(properties.get(name) ?? []));
    });
    const lacking = Number(keywords.minProperties ?? 0) - missing.length;
    for (let ordinal = 1; only === 'all' && ordinal <= lacking; ordinal++)
      missing.push(`extra${ordinal}`);
    if (missing.length === 0) return record;
    const made = missing.map((name) => {
      const at = path === '' ? name : `${path}.${name}`;
      const schemas = properties.get(name) ?? additional;
      if (within.length > deepest) {
        throw new ContractError(schemas[0] ?? '', 'expected an end: this schema requires itself');
      }
      return [name, make({ schemas, path: at, within })];
    });
    return { ...record, ...Object.fromEntries(made) };

    function recursive(schemas: readonly string[]): boolean {
      return resolved(schemas).some((pointer) => within.includes(pointer));
    }
  }

  return {
    make: ({ schema, path }) => make({ schemas: [schema.pointer], path, within: [] }),
    complete(record, { schema: { pointer }, path, only }) {
      const avoid = ruledOut(document, { pointer, record });
      const shape = shapeOf(document, { schemas: [pointer], avoid });
      return completed(record, { shape, path, within: [pointer], only });
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
