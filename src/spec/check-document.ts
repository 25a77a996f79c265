import { extensionSchemas } from '../generated/extensions.ts';
import { ContractError } from './contract-error.ts';
import { locate, type OpenApiDocument } from './document.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { compileSchemas } from './schema-compiler.ts';

const validator = compileSchemas(extensionSchemas);
const vocabulary = new Map(
  Object.keys(extensionSchemas.$defs)
    .filter((name) => name.startsWith('x-'))
    .map((name) => [name, validator.at(pointerTo('/$defs', name))]),
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
  /** The way to the node that is being looked at; few need a pointer made of it. */
  const way: (string | number)[] = [];
  check(document);

  function check(node: unknown): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) below(index, () => check(item));
    }
    if (!isRecord(node)) return;
    if (typeof node.$ref === 'string') locate(document, pointerTo('', ...way));
    for (const [name, value] of Object.entries(node)) below(name, () => checkMember(name, value));
  }

  function checkMember(name: string, value: unknown): void {
    const [violation] = vocabulary.get(name)?.(value) ?? [];
    if (violation) {
      throw new ContractError(pointerTo('', ...way) + violation.pointer, violation.problem);
    }
    if (vocabulary.has(name)) return;
    if (mappings.has(name) && isRecord(value)) {
      for (const [own, part] of Object.entries(value)) below(own, () => check(part));
    } else if (!values.has(name)) check(value);
  }

  function below(name: string | number, look: () => void): void {
    way.push(name);
    look();
    way.pop();
  }
}
