import type { Contract } from '../spec/contract.ts';
import { locate } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { StoredRecord } from '../world/world.ts';

/** What an answer shows of a stored record. */
export type Publish = (record: StoredRecord) => StoredRecord;

/**
 * Shows the properties that the schema declares, in that order, without write-only ones. Records never change, so each
 * is published once.
 */
export function compilePublisher(contract: Contract, schema: string): Publish {
  const { node, pointer } = locate(contract.document, schema);
  const names = Object.keys(isRecord(node.properties) ? node.properties : {}).filter((name) => {
    const property = locate(contract.document, pointerTo(pointer, 'properties', name));
    return property.node.writeOnly !== true;
  });
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
