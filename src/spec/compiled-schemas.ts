import equal from 'ajv/dist/runtime/equal.js';
import length from 'ajv/dist/runtime/ucs2length.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Check } from './failure.ts';
import { valueAt } from './json-pointer.ts';
import { createSchemaValidator, type ReadySchemas } from './schema-validator.ts';

/** What judges by the schemas of a document, compiled ahead; written by `npm run generate`. */
export interface CompiledSchemas {
  readonly document: object;
  /** By the JSON pointer of the schema. */
  checks(given: {
    /** The part of the document at a pointer. */
    part(pointer: string): unknown;
    readonly formats: object;
    /** The length of a text in code points. */
    readonly length: unknown;
    /** Whether two values are the same. */
    readonly equal: unknown;
  }): Readonly<Record<string, Check>>;
}

/** Some loaders of CommonJS give a module's default export, others the module around it. */
const callable = (module: { readonly default?: unknown }): unknown =>
  typeof module === 'function' ? module : module.default;

/** Judges without compiling anything. Throws for a schema that was not compiled ahead. */
export const compiledAhead = ({ document, checks: make }: CompiledSchemas): ReadySchemas => ({
  document,
  validator() {
    const checks = make({
      part: (pointer) => valueAt(document, pointer),
      formats: fullFormats,
      length: callable(length),
      equal: callable(equal),
    });
    return createSchemaValidator(document, (pointer) => {
      const check = Object.hasOwn(checks, pointer) ? checks[pointer] : undefined;
      if (check) return check;
      throw new Error(
        `Nothing was compiled ahead for the schema at ${pointer}: src/spec/needed-schemas.ts does not name it.`,
      );
    });
  },
});
