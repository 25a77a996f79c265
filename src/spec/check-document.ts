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
  /** References that lead somewhere; most are made many times. */
  const proven = new Set<string>();
  check(document);

  function checkAt(name: string | number, node: unknown): void {
    way.push(name);
    check(node);
    way.pop();
  }

  function check(node: unknown): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) checkAt(index, item);
    }
    if (!isRecord(node)) return;
    if (typeof node.$ref === 'string' && !proven.has(node.$ref)) {
      locate(document, pointerTo('', ...way));
      proven.add(node.$ref);
    }
    for (const name of Object.keys(node)) {
      const value = node[name];
      // Most members are texts and numbers, of which only the vocabulary says anything.
      if (typeof value !== 'object' && !vocabulary.has(name)) continue;
      way.push(name);
      checkMember(name, value);
      way.pop();
    }
  }

  function checkMember(name: string, value: unknown): void {
    const judge = vocabulary.get(name);
    if (judge) {
      const [violation] = judge(value);
      if (!violation) return;
      throw new ContractError(pointerTo('', ...way) + violation.pointer, violation.problem);
    }
    if (mappings.has(name) && isRecord(value)) {
      for (const own of Object.keys(value)) checkAt(own, value[own]);
    } else if (!values.has(name)) check(value);
  }
}
