import { propertiesOf } from '../spec/schema-walk.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { hiddenMembersOf } from './hidden-members.ts';

/** A collection of an API in one session. */
export interface CollectionState {
  readonly api: string;
  readonly collection: string;
  /** The field that holds a record's key. */
  readonly key: string;
  /** How many there are. */
  readonly records: number;
  /** Those that the contract declares and that are shown, then others that the first record shows. */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  /** Whether it holds an object or a list. */
  readonly nested: boolean;
}

export function collectionsOf(api: CompiledApi, world: World): readonly CollectionState[] {
  const { contract, definition } = api;
  const { shown } = hiddenMembersOf(api);
  const { collections } = world.store(contract.name);
  return Object.entries(collections).flatMap(([name, collection]) => {
    const resource = contract.resources.get(name);
    const key = definition.collections?.[name]?.key ?? resource?.key;
    if (key === undefined) return [];
    const declared = resource ? propertiesOf(contract, resource.schema) : [];
    const [first] = collection.page({ order: '', offset: 0, limit: 1 }).items;
    const fields = new Map(
      declared
        .filter(({ name }) => Object.hasOwn(shown({ [name]: 'any' }), name))
        .map(({ name, node }) => [name, isNested(node.type)]),
    );
    for (const [name, value] of Object.entries(first ? shown(first) : {})) {
      fields.set(name, fields.get(name) || (typeof value === 'object' && value !== null));
    }
    return [
      {
        api: contract.name,
        collection: name,
        key,
        records: collection.size,
        fields: Array.from(fields, ([name, nested]) => ({ name, nested })),
      },
    ];
  });
}

/** `type` of JSON Schema: a name, or several. */
const isNested = (type: unknown): boolean =>
  [type].flat().some((name) => name === 'object' || name === 'array');
