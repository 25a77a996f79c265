import type { Contract } from '../spec/contract.ts';
import { locate } from '../spec/document.ts';
import { propertiesOf } from '../spec/schema-walk.ts';
import type { StoredRecord } from '../world/world.ts';

/** What an answer shows of a stored record. */
export type Publish = (record: StoredRecord) => StoredRecord;

/**
 * Shows the properties that the schema, all its parts and alternatives included, declares, in that order, without
 * write-only ones. Records never change, so each is published once.
 */
export function compilePublisher(contract: Contract, schema: string): Publish {
  const properties = propertiesOf(contract.document, locate(contract.document, schema));
  const names = [...properties].flatMap(([name, { node }]) => (node.writeOnly ? [] : [name]));
  const published = new WeakMap<StoredRecord, StoredRecord>();
  return (record) => {
    let shown = published.get(record);
    if (!shown) {
      const present = names.filter((name) => record[name] !== undefined);
      shown = Object.fromEntries(present.map((name) => [name, record[name]]));
      published.set(record, shown);
    }
    return shown;
  };
}
