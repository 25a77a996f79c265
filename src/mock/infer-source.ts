import { ApiError } from '../conventions/api-error.ts';
import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate } from '../spec/document.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { type Resource, resourceAt } from '../spec/schema-walk.ts';
import type { Collection } from '../world/collection.ts';
import type { Store, StoredRecord } from '../world/store.ts';

/** An operation to be served by inference, and the contract it stands in. */
export interface Source {
  readonly contract: Contract;
  readonly operation: Operation;
}

/** The documented success: its status, and the pointer to its JSON schema if it has a body. */
export function successOf({ operation }: Source): { status: number; schema: string | undefined } {
  const response = [...operation.responses.values()].find(({ status }) => /^2\d\d$/.test(status));
  if (!response) {
    throw new ContractError(pointerTo(operation.pointer, 'responses'), 'expected a 2xx response');
  }
  return { status: Number(response.status), schema: response.content[0]?.schema };
}

export const pathParameters = ({ operation }: Source): readonly string[] =>
  [...operation.path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');

/** Whether the path leads to one record: `/contacts/{id}`. */
export const isItemPath = ({ operation }: Source): boolean => /\/\{[^{}/]*\}$/.test(operation.path);

type ParentLookup = (
  path: Readonly<Record<string, string>>,
  store: Store,
) => Readonly<Record<string, string>>;

/** The resource whose record the success answers with, and the pointer to the schema that the answer shows it by. */
export function answeredResource(
  source: Source,
): { readonly resource: Resource; readonly view: string } | undefined {
  const { schema } = successOf(source);
  const view =
    schema === undefined ? undefined : resourceAt(locate(source.contract.document, schema));
  const resource = view && source.contract.resources.get(view.collection);
  return resource && { resource, view: view.schema };
}

/** What the records at an item path are, as an operation of that path or of its collection's answers with one. */
export function resourceOfItems({ contract }: Source, itemPath: string): Resource | undefined {
  const collectionPath = itemPath.replace(/\/[^/]*$/, '');
  for (const operation of contract.operations) {
    if (operation.path !== itemPath && operation.path !== collectionPath) continue;
    const answered = answeredResource({ contract, operation });
    if (answered) return answered.resource;
  }
  return undefined;
}

/**
 * Whether a POST changes a part of one record, `/conversations/{id}/status`: it is below an item path, and answers with
 * that item's record, which it does not call created.
 */
export function changesItem(source: Source, { collection, parent }: Resource): boolean {
  if (source.operation.method !== 'POST' || successOf(source).status === 201) return false;
  // Below a record of its own kind, it would be a child.
  if (parent?.collection === collection) return false;
  const [, itemPath] = /^(.*\/\{[^{}/]*\})\/[^{}/]+$/.exec(source.operation.path) ?? [];
  return itemPath !== undefined && resourceOfItems(source, itemPath)?.collection === collection;
}

/**
 * Which of a resource's records belong below the path: `/conversations/{id}/messages` names their parent. The lookup
 * answers with the property and its value, and throws `not-found` where there is no such parent.
 */
export function parentLookup(source: Source, resource: Resource): ParentLookup {
  const { parent, collection } = resource;
  const names = pathParameters(source);
  const keyed = isItemPath(source) || changesItem(source, resource);
  const [name] = keyed ? names.slice(0, -1) : names;
  if (name === undefined) return () => ({});
  if (!parent) {
    throw new ContractError(
      source.operation.pointer,
      `expected x-resource of ${collection} to name the parent that {${name}} is the key of`,
    );
  }
  return (path, { collections }) => {
    const key = path[name] ?? '';
    if (!collections[parent.collection]?.has(key)) throw new ApiError('not-found');
    return { [parent.property]: key };
  };
}

export function collectionOf({ collections }: Store, name: string): Collection<StoredRecord> {
  const collection = collections[name];
  if (collection) return collection;
  throw new Error(`There is no collection ${name}.`);
}
