import { extensionSchemas } from '../generated/extensions.ts';
import { ContractError } from './contract-error.ts';
import { locate, type OpenApiDocument } from './document.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { compileSchemas } from './schema-compiler.ts';

const validator = compileSchemas(extensionSchemas);
const vocabulary = new Set(
  Object.keys(extensionSchemas.$defs).filter((name) => name.startsWith('x-')),
);

/** Under these, a document holds values, not parts of the contract. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

/** Under these, names are the author's own: a property called `default` or `x-filter` is a property. */
const mappings = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'schemas',
  'headers',
  'examples',
]);

/**
 * Throws `ContractError` at the first `x-…` of the vocabulary (openapi/README.md) without its shape, and at the first
 * `$ref` that leads nowhere or out of the document.
 */
export function checkDocument(document: OpenApiDocument): void {
  check(document, '');

  function check(node: unknown, pointer: string): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) check(item, pointerTo(pointer, index));
    }
    if (!isRecord(node)) return;
    if (typeof node.$ref === 'string') locate(document, pointer);
    for (const [name, value] of Object.entries(node)) {
      const at = pointerTo(pointer, name);
      if (vocabulary.has(name)) {
        const [violation] = validator.at(pointerTo('/$defs', name))(value);
        if (violation) throw new ContractError(at + violation.pointer, violation.problem);
      } else if (mappings.has(name) && isRecord(value)) checkEach(value, at);
      else if (!values.has(name)) check(value, at);
    }
  }

  function checkEach(named: Record<string, unknown>, pointer: string): void {
    for (const [name, value] of Object.entries(named)) check(value, pointerTo(pointer, name));
  }
}
