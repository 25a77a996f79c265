import type { Contract } from '../spec/contract.ts';
import { locate } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { oncePerDocument } from '../spec/once-per-document.ts';
import { propertiesOf } from '../spec/schema-walk.ts';
import type { StoredRecord } from '../world/store.ts';
import { keepText } from './json-text.ts';

/** What an answer shows of a stored record. */
export type Publish = (record: StoredRecord) => StoredRecord;

type Documented = Pick<Contract, 'document'>;

type Show = (value: unknown) => unknown;

const publishers = /* @__PURE__ */ oncePerDocument<Publish>();

/**
 * Shows the properties that the schema declares, in that order, without write-only ones. Records never change, so each
 * is published once.
 */
export const compilePublisher = (contract: Documented, schema: string): Publish =>
  publishers(contract.document, { key: schema, make: () => publisherOf(contract, schema) });

function publisherOf(contract: Documented, schema: string): Publish {
  const show = memberwise(contract, schema);
  const published = new WeakMap<StoredRecord, StoredRecord>();
  return (record) => {
    let shown = published.get(record);
    if (!shown) {
      shown = keepText(show(record));
      published.set(record, shown);
    }
    return shown;
  };
}

/** Of alternatives, each may declare a property its own way: what such a property holds is shown whole. */
function memberwise(contract: Documented, schema: string): Publish {
  const { properties } = locate(contract.document, schema).node;
  const isOwn = (name: string) => isRecord(properties) && Object.hasOwn(properties, name);
  const members = propertiesOf(contract, schema)
    .filter(({ node }) => node.writeOnly !== true)
    .map(({ name, pointer }) => ({
      name,
      show: isOwn(name) ? onDemand(contract, pointer) : whole,
    }));
  return (record) => {
    const present = members.filter(({ name }) => record[name] !== undefined);
    return Object.fromEntries(present.map(({ name, show }) => [name, show(record[name])]));
  };
}

const whole: Show = (value) => value;

/** A schema may contain itself, so what is inside is looked at when a value is there to show. */
function onDemand(contract: Documented, schema: string): Show {
  let show: Show | undefined;
  return (value) => {
    if (typeof value !== 'object') return value;
    show ??= inner(contract, schema);
    return show(value);
  };
}

/** An object within a record is shown whole where the schema is open, or says nothing of its properties. */
function inner(contract: Documented, schema: string): Show {
  const { node, pointer } = locate(contract.document, schema);
  if (isRecord(node.items)) {
    const show = onDemand(contract, pointerTo(pointer, 'items'));
    return (value) => (Array.isArray(value) ? value.map(show) : value);
  }
  const open = node.additionalProperties !== undefined && node.additionalProperties !== false;
  if (open || !isRecord(node.properties)) return whole;
  const show = memberwise(contract, pointer);
  return (value) => (isRecord(value) ? show(value) : value);
}
