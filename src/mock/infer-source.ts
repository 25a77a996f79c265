import { ApiError } from '../conventions/api-error.ts';
import { ContractError } from '../spec/contract-error.ts';
import { changesItem, isItemPath, pathParameters, type Source } from '../spec/crud.ts';
import type { Resource } from '../spec/schema-walk.ts';
import type { Collection } from '../world/collection.ts';
import type { Store, StoredRecord } from '../world/store.ts';

type ParentLookup = (
  path: Readonly<Record<string, string>>,
  store: Store,
) => Readonly<Record<string, string>>;

/** What a parent is looked up as where the path names none. */
export const noParent: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Which of a resource's records belong below the path: `/conversations/{id}/messages` names their parent. The lookup
 * answers with the property and its value, and throws `not-found` where there is no such parent.
 */
export function parentLookup(source: Source, resource: Resource): ParentLookup {
  const { parent, collection } = resource;
  const names = pathParameters(source);
  const keyed = isItemPath(source) || changesItem(source, resource);
  const [name] = keyed ? names.slice(0, -1) : names;
  if (name === undefined) return () => noParent;
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
