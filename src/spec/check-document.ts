import { extensionSchemas } from '../generated/extensions.ts';
import { ContractError } from './contract-error.ts';
import { locate, type OpenApiDocument } from './document.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { createSchemaValidator } from './schema-validator.ts';

const validator = createSchemaValidator(extensionSchemas);
const vocabulary = new Set(
  Object.keys(extensionSchemas.$defs).filter((name) => name.startsWith('x-')),
);

/** Under these, a document holds values, not parts of the contract. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

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
      } else if (name === 'examples' && isRecord(value)) checkExamples(value, at);
      else if (!values.has(name)) check(value, at);
    }
  }

  /** Named examples are parts of the contract and may be references; their values are not. */
  function checkExamples(examples: Record<string, unknown>, pointer: string): void {
    for (const name of Object.keys(examples)) check(examples[name], pointerTo(pointer, name));
  }
}
