import { locate, type Node, type OpenApiDocument } from '../../../spec/document.ts';
import { isRecord, pointerTo, valueAt } from '../../../spec/json-pointer.ts';

/** What a schema takes, in a few words: `list of Conversation`, `string or null`. */
export function typeOf(document: OpenApiDocument, pointer: string): string {
  const written = valueAt(document, pointer);
  const { node, pointer: at } = locate(document, pointer);
  const [, name] =
    (isRecord(written) && /^#\/components\/schemas\/(.+)$/.exec(String(written.$ref ?? ''))) || [];
  const named = (type: string): string => (name === undefined ? type : `${type} (${name})`);
  if (isRecord(node.items)) return named(`list of ${typeOf(document, pointerTo(at, 'items'))}`);
  if ('const' in node) return JSON.stringify(node.const);
  if (node.type !== undefined) return named([node.type].flat().join(' or '));
  if (Array.isArray(node.oneOf)) return named(`one of ${node.oneOf.length}`);
  if (Array.isArray(node.anyOf)) return named(`any of ${node.anyOf.length}`);
  if (Array.isArray(node.allOf) || isRecord(node.properties)) return named('object');
  return named(Array.isArray(node.enum) ? 'value' : 'anything');
}

const bounds: readonly (readonly [keyword: string, words: string])[] = [
  ['format', 'format'],
  ['minimum', 'at least'],
  ['exclusiveMinimum', 'more than'],
  ['maximum', 'at most'],
  ['exclusiveMaximum', 'less than'],
  ['multipleOf', 'a multiple of'],
  ['minLength', 'characters at least'],
  ['maxLength', 'characters at most'],
  ['pattern', 'pattern'],
  ['minItems', 'entries at least'],
  ['maxItems', 'entries at most'],
];

/** What else a schema asks of its values, and how Parley reads it. */
export function factsOf(node: Node): readonly string[] {
  const said = bounds.flatMap(([keyword, words]) =>
    node[keyword] === undefined ? [] : [`${words} ${shown(node[keyword])}`],
  );
  const values = Array.isArray(node.enum) ? [`one of ${node.enum.map(shown).join(', ')}`] : [];
  const fallback = 'default' in node ? [`default ${shown(node.default)}`] : [];
  const once = node.uniqueItems === true ? ['each once'] : [];
  const readOnly = node.readOnly === true ? ['read only'] : [];
  const writeOnly = node.writeOnly === true ? ['write only'] : [];
  const reference = node['x-reference'];
  const names =
    isRecord(reference) && typeof reference.collection === 'string'
      ? [`names a record of ${reference.collection}`]
      : [];
  return [...values, ...said, ...fallback, ...once, ...readOnly, ...writeOnly, ...names];
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
