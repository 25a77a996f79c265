import type { OpenApiDocument } from '../src/spec/document.ts';
import { isRecord } from '../src/spec/json-pointer.ts';

type Node = Record<string, unknown>;

const schemaMaps = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const schemaLists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const schemaMembers = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains'];

/**
 * The document with every object closed that does not say otherwise. Contracts leave their objects open, as a client
 * should; what a mock answers beyond them is nevertheless not in the contract.
 */
export function closedDocument(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const parts = new Set<string>();
  const openParts = new WeakSet<Node>();
  // Twice: the first pass finds which schemas are parts of a composition, where the whole is to be closed instead.
  visit(copy, (schema) => notePartsOf(schema, parts));
  visit(copy, (schema, place) => close(schema, parts.has(place)));
  return copy;

  function close(schema: Node, isPart: boolean): void {
    for (const part of composedBy(schema)) {
      if (isRecord(part)) openParts.add(part);
    }
    const describesObject = isRecord(schema.properties) || 'allOf' in schema;
    const decided = 'additionalProperties' in schema || 'unevaluatedProperties' in schema;
    if (!describesObject || decided || isPart || openParts.has(schema)) return;
    schema.unevaluatedProperties = false;
  }
}

function notePartsOf(schema: Node, parts: Set<string>): void {
  for (const part of composedBy(schema)) {
    if (isRecord(part) && typeof part.$ref === 'string') parts.add(part.$ref);
  }
}

/** The schemas that describe the same object together with this one. */
function composedBy(schema: Node): readonly unknown[] {
  const lists = isRecord(schema.properties) || 'allOf' in schema ? ['allOf', 'anyOf', 'oneOf'] : [];
  return lists.flatMap((name) => (Array.isArray(schema[name]) ? schema[name] : []));
}

/** Calls for every schema, a schema before its parts; `place` is what a reference to it says. */
function visit(document: OpenApiDocument, each: (schema: Node, place: string) => void): void {
  inDocument(document, '#');

  function inDocument(node: unknown, place: string): void {
    if (Array.isArray(node)) {
      for (const item of node) inDocument(item, '');
    }
    if (!isRecord(node)) return;
    for (const [name, value] of Object.entries(node)) {
      const at = `${place}/${name}`;
      if (name === 'schema') inSchema(value, at);
      else if (at === '#/components/schemas' && isRecord(value)) {
        for (const [key, schema] of Object.entries(value)) inSchema(schema, `${at}/${key}`);
      } else if (name !== 'examples' && name !== 'example') inDocument(value, at);
    }
  }

  function inSchema(schema: unknown, place: string): void {
    if (!isRecord(schema)) return;
    each(schema, place);
    for (const name of schemaMaps) {
      const map = schema[name];
      for (const value of isRecord(map) ? Object.values(map) : []) inSchema(value, '');
    }
    for (const name of schemaLists) {
      const list = schema[name];
      for (const value of Array.isArray(list) ? list : []) inSchema(value, '');
    }
    for (const name of schemaMembers) inSchema(schema[name], '');
  }
}
