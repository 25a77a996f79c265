import type { Contract } from '../spec/contract.ts';
import { propertiesOf } from '../spec/schema-walk.ts';
import type { StoredRecord } from '../world/world.ts';

/** What an answer shows of a stored record. */
export type Publish = (record: StoredRecord) => StoredRecord;

/**
 * Shows the properties that the schema declares, in that order, without write-only ones. Records never change, so each
 * is published once.
 */
export function compilePublisher(contract: Contract, schema: string): Publish {
  const names = propertiesOf(contract, schema)
    .filter(({ node }) => node.writeOnly !== true)
    .map(({ name }) => name);
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
