import { extensionSchemas } from '../generated/extensions.ts';
import { ContractError } from './contract-error.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { createSchemaValidator } from './schema-validator.ts';

const validator = createSchemaValidator(extensionSchemas);
const known = new Set(Object.keys(extensionSchemas.$defs).filter((name) => name.startsWith('x-')));

/** Under these, a document holds values, not parts of the contract. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

/** Throws `ContractError` at the first `x-…` of the vocabulary (openapi/README.md) that does not have its shape. */
export function checkExtensions(node: unknown, pointer = ''): void {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) checkExtensions(item, pointerTo(pointer, index));
  }
  if (!isRecord(node)) return;
  for (const [name, value] of Object.entries(node)) {
    const at = pointerTo(pointer, name);
    if (known.has(name)) {
      const [violation] = validator.at(pointerTo('/$defs', name))(value);
      if (violation) throw new ContractError(at + violation.pointer, violation.problem);
    } else if (!values.has(name)) checkExtensions(value, at);
  }
}
