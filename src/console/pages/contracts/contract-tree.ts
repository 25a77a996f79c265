import { locate, type Node, type OpenApiDocument } from '../../../spec/document.ts';
import { type Evidence, evidenceOf, weaker } from '../../../spec/evidence.ts';
import { isRecord, pointerTo, valueAt } from '../../../spec/json-pointer.ts';
import { percentDecoded } from '../../../spec/percent-encoding.ts';
import { propertiesOf, requiredOf } from '../../../spec/schema-walk.ts';
import { factsOf, typeOf } from './schema-words.ts';

/** A place in a contract, and how surely what it is part of is known. */
export interface Place {
  readonly document: OpenApiDocument;
  readonly pointer: string;
  readonly evidence: Evidence;
}

/** A schema as a row of a tree: a property, an alternative, or the entries of a map. */
export interface SchemaRow {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly description: string;
  /** Bounds, defaults and so on, each a few words. */
  readonly facts: readonly string[];
  readonly evidence: Evidence;
  /** Whether there is anything in it to be shown by `rowsOf`. */
  readonly deep: boolean;
  readonly place: Place;
}

/** The rows of what a schema holds: a list stands for its items. Made one level at a time, as schemas may hold themselves. */
export function rowsOf(place: Place): readonly SchemaRow[] {
  const at = itemsOf(place);
  const { document } = at;
  const { node, pointer } = locate(document, at.pointer);
  const required = requiredIn(document, pointer);
  const own = partsOf(at).map(({ name, pointer }) =>
    rowOf({ ...at, pointer }, { name, required: required.includes(name) }),
  );
  const rest = isRecord(node.additionalProperties)
    ? [rowOf({ ...at, pointer: pointerTo(pointer, 'additionalProperties') }, { name: 'any other' })]
    : [];
  const choices = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const list = node[keyword];
    return (Array.isArray(list) ? [...list.keys()] : []).map((index) =>
      rowOf(
        { ...at, pointer: pointerTo(pointer, keyword, index) },
        { name: `${keyword === 'oneOf' ? 'either' : 'any of'} ${index + 1}` },
      ),
    );
  });
  return [...own, ...rest, ...choices];
}

function rowOf(
  place: Place,
  { name, required = false }: { readonly name: string; readonly required?: boolean },
): SchemaRow {
  const { document, pointer } = place;
  const written = valueAt(document, pointer) as Node;
  const { node } = locate(document, pointer);
  const evidence = evidenceIn(place);
  const inner = { ...place, evidence };
  const description = written.description ?? node.description;
  return {
    name,
    required,
    type: typeOf(document, pointer),
    description: typeof description === 'string' ? description : '',
    facts: factsOf(node),
    evidence,
    deep: hasRows(inner),
    place: inner,
  };
}

/** No part is surer than what it is part of, nor than what it refers to. */
export function evidenceIn({ document, pointer, evidence }: Place): Evidence {
  let weakest = evidence;
  let at = pointer;
  for (;;) {
    const node = valueAt(document, at);
    if (!isRecord(node)) return weakest;
    weakest = weaker(weakest, evidenceOf({ node }));
    const { $ref } = node;
    if (typeof $ref !== 'string') return weakest;
    at = percentDecoded($ref.slice(1)) ?? '';
  }
}

function itemsOf(place: Place): Place {
  const { document } = place;
  const { node, pointer } = locate(document, place.pointer);
  const evidence = evidenceIn(place);
  return isRecord(node.items)
    ? itemsOf({ document, pointer: pointerTo(pointer, 'items'), evidence })
    : { document, pointer, evidence };
}

/** Properties that every value of the schema may have; those of alternatives stand below each. */
const partsOf = ({ document, pointer }: Place) =>
  propertiesOf({ document }, pointer).filter(
    ({ name: property }) => !isInAlternative(document, { pointer, property }),
  );

function isInAlternative(
  document: OpenApiDocument,
  { pointer, property }: { readonly pointer: string; readonly property: string },
): boolean {
  const { node, pointer: at } = locate(document, pointer);
  const holds = (keyword: 'allOf' | 'oneOf' | 'anyOf') => {
    const list = node[keyword];
    return (Array.isArray(list) ? [...list.keys()] : []).filter((index) =>
      propertiesOf({ document }, pointerTo(at, keyword, index)).some((it) => it.name === property),
    );
  };
  if (isRecord(node.properties) && property in node.properties) return false;
  const parts = holds('allOf');
  if (parts.length > 0) {
    return parts.every((index) =>
      isInAlternative(document, { pointer: pointerTo(at, 'allOf', index), property }),
    );
  }
  return holds('oneOf').length + holds('anyOf').length > 0;
}

function requiredIn(document: OpenApiDocument, pointer: string): readonly string[] {
  const { node, pointer: at } = locate(document, pointer);
  const parts = Array.isArray(node.allOf) ? [...node.allOf.keys()] : [];
  return [
    ...requiredOf({ document }, at),
    ...parts.flatMap((index) => requiredIn(document, pointerTo(at, 'allOf', index))),
  ];
}

function hasRows(place: Place): boolean {
  const { document, pointer } = itemsOf(place);
  const { node } = locate(document, pointer);
  return (
    isRecord(node.additionalProperties) ||
    Array.isArray(node.oneOf) ||
    Array.isArray(node.anyOf) ||
    propertiesOf({ document }, pointer).length > 0
  );
}
