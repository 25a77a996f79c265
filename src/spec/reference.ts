import type { Contract } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { pointerTo } from './json-pointer.ts';
import { propertiesOf } from './schema-walk.ts';

/** A property that names a record of another collection (`x-reference`). */
export interface Reference {
  readonly property: string;
  /** The collection of the record that it names. */
  readonly collection: string;
  /** Whether it may name none. */
  readonly nullable: boolean;
  readonly pointer: string;
}

/** The references among a schema's properties. Throws `ContractError` at one to a collection that there is not. */
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
