import { ApiError } from '../conventions/api-error.ts';
import type { Resource } from '../spec/schema-walk.ts';
import type { Collection } from '../world/collection.ts';
import type { StoredRecord } from '../world/store.ts';

/** Throws `conflict` where another record has the same value in a property that is unique (`x-resource`). */
export function requireUnique(
  collection: Collection<StoredRecord>,
  { resource, record }: { readonly resource: Resource; readonly record: StoredRecord },
): void {
  for (const property of resource.unique ?? []) {
    const value = record[property];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const { items } = collection.page({ where: { [property]: value }, offset: 0, limit: 2 });
    if (items.some((it) => it[resource.key] !== record[resource.key])) {
      throw new ApiError('conflict', { detail: `${property} is already in use` });
    }
  }
}
