import { ContractError } from '../spec/contract-error.ts';
import type { Source } from '../spec/crud.ts';
import type { Node } from '../spec/document.ts';
import { isRecord } from '../spec/json-pointer.ts';
import { propertiesOf, type Resource, requiredOf } from '../spec/schema-walk.ts';
import { timestamp } from '../world/clock.ts';
import type { StoredRecord } from '../world/store.ts';
import type { Stage } from './scene.ts';

interface Creation {
  readonly body: unknown;
  readonly stage: Stage;
  /** The property and key of the parent named by the path. */
  readonly parent: Readonly<Record<string, string>>;
}

type Rule = (creation: Creation, body: StoredRecord) => unknown;

/**
 * Makes new records of a resource. Each property comes from the body, or is set: key, parent, times, the schema's
 * default, null where that is allowed. Throws `ContractError` at a required property that could get no value.
 */
export function compileCreator(
  { contract, operation }: Source,
  resource: Resource,
): (creation: Creation) => StoredRecord {
  const required = requiredOf(contract, resource.schema);
  const bodySchema = operation.requestBody?.content[0]?.schema;
  const sent = bodySchema === undefined ? [] : requiredOf(contract, bodySchema);
  const properties = propertiesOf(contract, resource.schema).map(({ name, node, pointer }) => {
    const rule = ruleOf({ name, node, resource, sent });
    if (rule === undefined && required.includes(name)) {
      throw new ContractError(
        pointer,
        `expected a default, a type with null, or a required place in the body of ${operation.operationId}, so that new records can have it`,
      );
    }
    return { name, rule: rule ?? optional(name, node) };
  });
  return (creation) => {
    const body = isRecord(creation.body) ? creation.body : {};
    const members = properties.map(({ name, rule }) => [name, rule(creation, body)] as const);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  };
}

interface Property {
  readonly name: string;
  readonly node: Node;
  readonly resource: Resource;
  /** What the request body must have. */
  readonly sent: readonly string[];
}

const optional =
  (name: string, node: Node): Rule =>
  (_, body) =>
    node.readOnly === true ? undefined : body[name];

/** Undefined for a property that only the body can bring, and need not. */
function ruleOf({ name, node, resource, sent }: Property): Rule | undefined {
  if (name === resource.key) return ({ stage }) => stage.newKey(resource.collection);
  if (name === resource.createdAt || name === resource.updatedAt)
    return ({ stage }) => timestamp(stage.now);
  const own = (body: StoredRecord) => (node.readOnly === true ? undefined : body[name]);
  const fallback = fallbackOf(node);
  const isParent = name === resource.parent?.property;
  if (isParent) return ({ parent }, body) => parent[name] ?? own(body) ?? fallback;
  if (fallback !== undefined) return (_, body) => own(body) ?? fallback;
  return sent.includes(name) && node.readOnly !== true ? (_, body) => body[name] : undefined;
}

/** What a property is when nobody says: its default, or null where its type allows that. */
export const fallbackOf = (node: Node): unknown =>
  'default' in node ? node.default : [node.type].flat().includes('null') ? null : undefined;
