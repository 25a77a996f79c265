import { ApiError } from '../conventions/api-error.ts';
import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { propertiesOf } from '../spec/schema-walk.ts';
import { pathOf, type Scalar, scalarsAt } from '../world/scalar.ts';
import type { Store, StoredRecord } from '../world/store.ts';

/** A property that names a record of another collection (`x-reference`). */
export interface Reference {
  readonly property: string;
  /** The collection of the record that it names. */
  readonly collection: string;
  /** Whether it may name none. */
  readonly nullable: boolean;
  readonly pointer: string;
}

export function referencesIn(contract: Contract, schema: string): readonly Reference[] {
  const collections = contract.resources;
  return propertiesOf(contract, schema).flatMap(({ name: property, node, pointer }) => {
    const reference = node['x-reference'] as { readonly collection: string } | undefined;
    if (!reference) return [];
    const { collection } = reference;
    if (!collections.has(collection)) {
      const at = pointerTo(pointer, 'x-reference', 'collection');
      throw new ContractError(at, `there is no schema with x-resource for ${collection}`);
    }
    const nullable = [node.type].flat().includes('null');
    return [{ property, collection, nullable, pointer }];
  });
}

/** Throws `invalid-body` where a body of the operation's requests names a record that does not exist. */
export function compileReferenceCheck(
  contract: Contract,
  operation: Operation,
): (body: unknown, store: Store) => void {
  const schema = operation.requestBody?.content[0]?.schema;
  const references = schema === undefined ? [] : referencesIn(contract, schema);
  return (body, { collections }) => {
    const dangling = references.filter(({ property, collection }) => {
      const key = isRecord(body) ? (body[property] ?? undefined) : undefined;
      return key !== undefined && !collections[collection]?.has(String(key));
    });
    if (dangling.length === 0) return;
    const problems = dangling.map(
      ({ property, collection }) => [property, `must name one of the ${collection}`] as const,
    );
    throw new ApiError('invalid-body', {
      detail: `Invalid body: ${problems.map((words) => words.join(' ')).join('; ')}`,
      fields: Object.fromEntries(problems.map(([property, problem]) => [property, [problem]])),
    });
  };
}

/**
 * Removes a record, which nothing refers to any more then; false when there was none. Throws `ContractError` for a
 * reference that could not be emptied.
 */
export function compileRemoval(
  contract: Contract,
): (store: Store, removed: { collection: string; key: string }) => boolean {
  const referrers = [...contract.resources.values()].flatMap((resource) =>
    referencesIn(contract, resource.schema).map((reference) => ({ ...reference, resource })),
  );
  for (const { nullable, pointer, collection } of referrers) {
    if (nullable) continue;
    const problem = `expected a type with null, for when the record of ${collection} is deleted`;
    throw new ContractError(pointer, problem);
  }
  return ({ collections }, { collection, key }) => {
    for (const { property, resource, collection: named } of referrers) {
      const records = named === collection ? collections[resource.collection] : undefined;
      for (const record of records?.values({ where: { [property]: key } }) ?? []) {
        records?.update(String(record[resource.key]), { [property]: null });
      }
    }
    return collections[collection]?.remove(key) ?? false;
  };
}

/** Reads records of a collection by field paths that may lead through a reference: `contact_id.name`. */
export function compileFieldReader(
  contract: Contract,
  collection: string,
): (record: StoredRecord, at: { field: string; store: Store }) => readonly Scalar[] {
  const resource = contract.resources.get(collection);
  const references = resource ? referencesIn(contract, resource.schema) : [];
  return (record, { field, store }) => {
    const path = pathOf(field);
    const reference = references.find(({ property }) => property === path[0]);
    if (!reference || path.length === 1) return scalarsAt(record, path);
    const key = record[reference.property];
    const named = store.collections[reference.collection]?.get(String(key));
    return named ? scalarsAt(named, path.slice(1)) : [];
  };
}
