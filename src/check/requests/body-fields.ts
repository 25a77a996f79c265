import type { Contract } from '../../spec/contract.ts';
import { locate } from '../../spec/document.ts';
import { isRecord, pointerTo } from '../../spec/json-pointer.ts';
import { propertiesOf } from '../../spec/schema-walk.ts';
import { itemsOf } from './sample.ts';

/** A part of a body that has a schema of its own. */
export interface BodyField {
  /** Names and places in lists, from the body down; none for the body as a whole. */
  readonly path: readonly string[];
  /** JSON pointer to its schema, references followed. */
  readonly schema: string;
}

const deepest = 5;

/** The body as a whole, then each field that its schema has, also of alternatives that this body has chosen. */
export function bodyFields(
  contract: Contract,
  { schema, body }: { readonly schema: string; readonly body: unknown },
): readonly BodyField[] {
  const fields: BodyField[] = [];
  const visit = (pointer: string, { path, value }: { path: readonly string[]; value: unknown }) => {
    const chosen = chosenSchema(contract, { pointer, value });
    const { node, pointer: at } = locate(contract.document, chosen);
    fields.push({ path, schema: at });
    if (path.length >= deepest) return;
    for (const { name, pointer: below, node: property } of propertiesOf(contract, at)) {
      if (property.readOnly === true) continue;
      const member = isRecord(value) ? value[name] : undefined;
      visit(below, { path: [...path, name], value: member });
    }
    const items = itemsOf({ node, pointer: at });
    if (items !== undefined && Array.isArray(value) && value.length > 0) {
      visit(items, { path: [...path, '0'], value: value[0] });
    }
  };
  visit(schema, { path: [], value: body });
  return fields;
}

interface Choice {
  readonly pointer: string;
  readonly value: unknown;
}

/** The alternative that the value is, as it is written there and nowhere else what its fields may be. */
function chosenSchema(contract: Contract, { pointer, value }: Choice): string {
  const at = locate(contract.document, pointer);
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = at.node[keyword];
    if (!Array.isArray(list) || value === undefined) continue;
    const alternatives = [...list.keys()].map((index) => pointerTo(at.pointer, keyword, index));
    const chosen = alternatives.find((it) => contract.schemas.at(it)(value).length === 0);
    if (chosen !== undefined) return chosenSchema(contract, { pointer: chosen, value });
  }
  return at.pointer;
}

/** The body with another value at the path; what leads there and is missing is made. Undefined removes it. */
export function bodyWith(
  body: unknown,
  { path, value }: { readonly path: readonly string[]; readonly value: unknown },
): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(body)) {
    return body.map((item, index) =>
      String(index) === name ? bodyWith(item, { path: rest, value }) : item,
    );
  }
  const members = isRecord(body) ? body : {};
  const { [name]: member, ...others } = members;
  const changed = bodyWith(member, { path: rest, value });
  return changed === undefined ? others : { ...members, [name]: changed };
}

/** `filters.topics.0`, or `the body`. */
export const nameOf = ({ path }: BodyField): string => path.join('.') || 'the body';
