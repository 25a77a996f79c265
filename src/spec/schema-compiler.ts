import { Ajv2020, type Options, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Check } from './failure.ts';
import { valueAt } from './json-pointer.ts';
import { percentDecoded } from './percent-encoding.ts';
import { createSchemaValidator, type SchemaValidator } from './schema-validator.ts';
import { subschemasOf } from './subschemas.ts';

const base = 'contract';

export interface SchemaCompiler {
  readonly ajv: Ajv2020;
  /** The id of the schema at a pointer, by which ajv now knows it and all that it refers to. */
  idOf(pointer: string): string;
}

/** Compiles schemas of a document, each by itself, so that a failure tells the keyword's place in the document. */
export function createSchemaCompiler(
  document: object,
  { code }: Pick<Options, 'code'> = {},
): SchemaCompiler {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    // The document around the schemas is no schema, so ajv cannot judge its keywords; `check:spec` does.
    strict: false,
    // Infinity is no JSON number, and would leave as null.
    strictNumbers: true,
    validateSchema: false,
    // What is inlined would be told as a part of where it is referred to.
    inlineRefs: false,
    logger: false,
    ...(code && { code }),
  });
  addFormats.default(ajv);

  function add(fragment: string): string {
    const id = ajv.opts.uriResolver.resolve(base, fragment);
    if (ajv.schemas[id]) return id;
    const pointer = percentDecoded(fragment.slice(1)) ?? '';
    const schema = valueAt(document, pointer);
    if (typeof schema !== 'object' || schema === null) return id;
    // A copy, as ajv takes an object for one schema, and an alias in YAML stands in several places.
    ajv.addSchema({ ...(schema as SchemaObject) }, id);
    // From here on the paths in failures go.
    Object.assign(ajv.schemas[id] ?? {}, { schemaPath: fragment });
    for (const { node } of subschemasOf(document, pointer)) {
      if (typeof node.$ref === 'string' && node.$ref.startsWith('#')) add(node.$ref);
    }
    return id;
  }

  return { ajv, idOf: (pointer) => add(fragmentOf(pointer)) };
}

const fragmentOf = (pointer: string): string =>
  `#${pointer.split('/').map(encodeURIComponent).join('/')}`;

/** Judges by schemas compiled when they are first asked for, with `new Function`. */
export function compileSchemas(document: object): SchemaValidator {
  const { ajv, idOf } = createSchemaCompiler(document);
  return createSchemaValidator(document, (pointer) => {
    const check = ajv.getSchema(idOf(pointer));
    if (check) return check as Check;
    throw new Error(`There is no schema at ${pointer || '/'}.`);
  });
}
