import type { OpenApiDocument } from './document.ts';
import type { SchemaValidator } from './schema-validator.ts';

interface Compiler {
  checkDocument(document: OpenApiDocument): void;
  compileSchemas(document: object): SchemaValidator;
}

let compiler: Compiler | undefined;

/**
 * Loads what contracts need whose schemas are not compiled ahead. It is large, and compiles with `new Function`, which a
 * page may forbid, so only those who read such contracts load it.
 */
export async function loadSchemaCompiler(): Promise<void> {
  if (compiler) return;
  const { checkDocument } = await import('./check-document.ts');
  const { compileSchemas } = await import('./schema-compiler.ts');
  compiler = { checkDocument, compileSchemas };
}

/** Holds a document to the vocabulary and makes what judges by its schemas. Throws `ContractError`. */
export function compileUncompiled(document: OpenApiDocument): SchemaValidator {
  if (!compiler) {
    throw new Error(
      `The schemas of ${document.info.title} are not compiled ahead; await loadSchemaCompiler() before.`,
    );
  }
  compiler.checkDocument(document);
  return compiler.compileSchemas(document);
}
