import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate } from '../spec/document.ts';
import type { Resource } from '../spec/schema-walk.ts';
import { createCollection } from '../world/collection.ts';
import type { Fake } from '../world/fake.ts';
import { createStore, type Store, type StoredRecord } from '../world/store.ts';
import type { ApiDefinition } from './define-api.ts';
import { createSchemaFaker } from './fake-from-schema.ts';
import type { Fields, SeededCollection } from './seed-plan.ts';

export interface SeedOptions {
  readonly definition: ApiDefinition;
  readonly contract: Contract;
  readonly fake: Fake;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly start: number;
}

type Contents = SeededCollection<StoredRecord>;

/** The records an API begins with: a function of seed, size and start, field by field. */
export function seedStore({ definition, contract, fake, size, start }: SeedOptions): Store {
  const fields = (collection: string, record: string): Fields =>
    fake.below([definition.name, collection, record]);
  const { resources } = contract;
  const seeded = definition.seed?.({ size, start, fields }) ?? {};

  const names = new Set([...resources.keys(), ...Object.keys(definition.collections ?? {})]);
  const keys = new Map<string, readonly string[]>();
  const collections = parentsFirst([...names], resources).map((name) => {
    const { key: ownKey, order } = definition.collections?.[name] ?? {};
    const resource = resources.get(name);
    const key = ownKey ?? resource?.key;
    if (key === undefined) {
      const problem = `expected a schema with x-resource for the collection ${name}`;
      throw new ContractError('/components/schemas', problem);
    }
    const contents = seeded[name] ?? { generated: resource ? imagined(resource) : [] };
    const records = [...completed(contents, { resource, key })];
    keys.set(
      name,
      records.map((record) => String(record[key])),
    );
    const options = order === undefined ? { key } : { key, order };
    return [name, createCollection({ name, options, records })] as const;
  });
  return createStore(Object.fromEntries(collections));

  /** Records of which nobody says more than the contract. */
  function* imagined({
    collection,
    key,
    keyPrefix = '',
    parent,
    singleton,
  }: Resource): Iterable<StoredRecord> {
    for (let ordinal = 1; ordinal <= (singleton ? 1 : size); ordinal++) {
      const own = fields(collection, String(ordinal));
      const parents = parent ? keys.get(parent.collection) : undefined;
      yield {
        [key]: own(key, (faker) => keyPrefix + faker.string.alphanumeric(12)),
        ...(parent &&
          parents?.length && {
            [parent.property]: own(parent.property, (faker) => faker.helpers.arrayElement(parents)),
          }),
      };
    }
  }

  function* completed(
    { documented = [], generated }: Contents,
    { resource, key }: { readonly resource: Resource | undefined; readonly key: string },
  ): Iterable<StoredRecord> {
    const schema = resource && locate(contract.document, resource.schema);
    const { computed = [] } = definition.collections?.[resource?.collection ?? ''] ?? {};
    const complete = (record: StoredRecord, only: 'required' | 'all') => {
      if (!schema) return record;
      const own = fields(resource.collection, String(record[key]));
      const faker = createSchemaFaker({ document: contract.document, fields: own, start });
      const whole = faker.complete(record, { schema, path: '', only });
      return computed.length === 0 ? whole : without(whole, computed);
    };
    for (const record of documented) yield complete(record, 'required');
    for (const record of generated) yield complete(record, 'all');
  }
}

/**
 * The same with nothing in the collections that the contract describes. What there is one of (`singleton`), and whom
 * credentials stand for, is there on the first day too.
 */
export function emptyStore(options: SeedOptions): Store {
  const { contract, definition } = options;
  const seeded = seedStore({ ...options, size: 0 });
  const subjects = new Set(definition.credentials?.flatMap(({ subject }) => subject ?? []));
  for (const { collection: name, key, singleton } of contract.resources.values()) {
    const collection = seeded.collections[name];
    const keys = Array.from(collection?.values() ?? [], (record) => String(record[key]));
    if (singleton || keys.some((it) => subjects.has(it))) continue;
    for (const it of keys) collection?.remove(it);
  }
  return seeded;
}

const without = (record: StoredRecord, names: readonly string[]): StoredRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

/** Imagined records name a parent that exists. */
function parentsFirst(
  names: readonly string[],
  resources: ReadonlyMap<string, Resource>,
): readonly string[] {
  const depth = (name: string, seen: readonly string[] = []): number => {
    const parent = resources.get(name)?.parent?.collection;
    return parent === undefined || seen.includes(name) ? 0 : 1 + depth(parent, [...seen, name]);
  };
  return names.toSorted((a, b) => depth(a) - depth(b));
}
