import type { Located, Node } from './document.ts';
import { isRecord, pointerTo, valueAt } from './json-pointer.ts';

/** Under these, a schema holds values, not schemas. */
const values = new Set(['const', 'enum', 'default', 'example', 'examples', 'discriminator']);

/** Under these, names are the author's own. */
const mappings = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/** The schema at a pointer and every one inside it; references are not followed. */
export function subschemasOf(document: object, pointer: string): readonly Located[] {
  const found: Located[] = [];
  visit(valueAt(document, pointer), pointer);
  return found;

  function visit(node: unknown, at: string): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, pointerTo(at, index));
    }
    if (!isRecord(node)) return;
    found.push({ node, pointer: at });
    for (const [name, value] of Object.entries(node)) {
      if (values.has(name) || name.startsWith('x-')) continue;
      if (mappings.has(name) && isRecord(value)) visitEach(value, pointerTo(at, name));
      else visit(value, pointerTo(at, name));
    }
  }

  function visitEach(named: Node, at: string): void {
    for (const [name, value] of Object.entries(named)) visit(value, pointerTo(at, name));
  }
}
