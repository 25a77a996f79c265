import { propertiesOf } from '../spec/schema-walk.ts';
import type { Collection } from '../world/collection.ts';
import type { StoredRecord } from '../world/store.ts';
import type { CompiledApi } from './compile-api.ts';
import { Problem } from './problem.ts';

interface Fields {
  readonly api: CompiledApi;
  readonly collection: Collection<StoredRecord>;
  readonly resource: { readonly schema: string } | undefined;
}

/** A misspelt field would find nothing, and not say why. */
export function requireField({ api, collection, resource }: Fields, field: string): void {
  if (field === '') return;
  const [first] = collection.page({ offset: 0, limit: 1 }).items;
  const declared = resource ? propertiesOf(api.contract, resource.schema) : [];
  const names = new Set([...declared.map(({ name }) => name), ...Object.keys(first ?? {})]);
  if (names.has(field.split('.')[0] ?? '') || names.size === 0) return;
  throw new Problem(400, {
    title: 'Invalid query',
    detail: `${field}: is no field of these records; there are: ${[...names].join(', ')}.`,
  });
}
