import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate } from '../spec/document.ts';
import { resourcesOf } from '../spec/schema-walk.ts';
import { createCollection } from '../world/collection.ts';
import { createFake } from '../world/fake.ts';
import { createStore, type Store, type StoredRecord } from '../world/world.ts';
import type { ApiDefinition, Fields, SeededCollection } from './define-api.ts';
import { createSchemaFaker } from './fake-from-schema.ts';

export interface SeedOptions {
  readonly definition: ApiDefinition;
  readonly contract: Contract;
  readonly seed: number;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly start: number;
}

/** The records an API begins with: a function of seed, size and start, field by field. */
export function seedStore({ definition, contract, seed, size, start }: SeedOptions): Store {
  const fake = createFake(seed);
  const fields = (collection: string, record: string): Fields => {
    const address = [definition.name, collection, record];
    return (path, make) => fake([...address, path], make);
  };
  const resources = resourcesOf(contract);
  const seeded = definition.seed({ size, start, fields });

  const collections = Object.entries(definition.collections).map(([name, { key, order }]) => {
    const resource = resources.get(name);
    const keyProperty = key ?? resource?.key;
    if (keyProperty === undefined) {
      throw new ContractError(
        '/components/schemas',
        `expected a schema with x-resource for the collection ${name}`,
      );
    }
    const contents = seeded[name] ?? { generated: [] };
    const schema = resource && locate(contract.document, resource.schema);
    const completed = (record: StoredRecord, only: 'required' | 'all') => {
      if (!schema) return record;
      const own = fields(name, String(record[keyProperty]));
      return createSchemaFaker({ document: contract.document, fields: own, start }).complete(
        record,
        { schema, path: '', only },
      );
    };
    const collection = createCollection({
      name,
      options: order === undefined ? { key: keyProperty } : { key: keyProperty, order },
      records: allOf(contents, completed),
    });
    return [name, collection] as const;
  });
  return createStore(Object.fromEntries(collections));
}

function* allOf(
  { documented = [], generated }: SeededCollection<StoredRecord>,
  completed: (record: StoredRecord, only: 'required' | 'all') => StoredRecord,
): Iterable<StoredRecord> {
  for (const record of documented) yield completed(record, 'required');
  for (const record of generated) yield completed(record, 'all');
}
