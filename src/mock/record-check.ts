import { pointerTo } from '../spec/json-pointer.ts';
import { referencesIn } from '../spec/reference.ts';
import type { Resource } from '../spec/schema-walk.ts';
import type { Store, StoredRecord } from '../world/store.ts';
import type { CompiledApi } from './compile-api.ts';

/** What is wrong with records that somebody wants to be stored. */
export interface RecordProblem {
  /** JSON pointer into the list of records. */
  readonly pointer: string;
  /** The end of a sentence. */
  readonly problem: string;
}

export interface Written {
  readonly collection: string;
  /** The property that holds the key. */
  readonly key: string;
  readonly records: readonly StoredRecord[];
  /** As it will be besides these records. */
  readonly store: Pick<Store, 'collections'>;
  /** Whether the records are the collection's whole content then. */
  readonly whole: boolean;
}

/**
 * Holds records to the contract's schema of their collection, to what must be unique, and to the records they refer to.
 * They may hold more than the schema shows, as handlers keep fields of their own.
 */
export function compileRecordCheck({
  contract,
  definition,
}: Pick<CompiledApi, 'contract' | 'definition'>): (written: Written) => readonly RecordProblem[] {
  return (written) => {
    const { collection, records } = written;
    const resource = contract.resources.get(collection);
    return [
      ...keyProblems(written),
      ...(resource
        ? [
            ...records.flatMap((record, index) => schemaProblems(record, { resource, index })),
            ...uniqueProblems(written, resource),
            ...namesOf(resource).flatMap((name) => danglingIn(written, name)),
          ]
        : []),
    ];
  };

  function schemaProblems(
    record: StoredRecord,
    { resource, index }: { readonly resource: Resource; readonly index: number },
  ): readonly RecordProblem[] {
    const { computed = [] } = definition.collections?.[resource.collection] ?? {};
    const lacking = computed.map((name) => pointerTo('', name));
    return contract.schemas
      .at(resource.schema)(record)
      .filter(({ pointer, keyword }) => pointer !== '' || !closing.includes(keyword))
      .filter(({ pointer, keyword }) => keyword !== 'required' || !lacking.includes(pointer))
      .map(({ pointer, problem }) => ({ pointer: `/${index}${pointer}`, problem }));
  }

  /** Properties that hold the key of a record of some collection. */
  function namesOf({ schema, parent }: Resource): readonly Naming[] {
    const references = referencesIn(contract, schema);
    return parent ? [...references, parent] : references;
  }
}

interface Naming {
  readonly property: string;
  readonly collection: string;
}

const closing = ['additionalProperties', 'unevaluatedProperties'];

function keyProblems({ key, records }: Written): readonly RecordProblem[] {
  const seen = new Set<string>();
  return records.flatMap((record, index) => {
    const value = record[key];
    const pointer = pointerTo('', index, key);
    if (typeof value !== 'string' && typeof value !== 'number') {
      return [{ pointer, problem: 'is the key of the record and must be a text or a number' }];
    }
    if (seen.has(String(value))) return [{ pointer, problem: `occurs twice: ${value}` }];
    seen.add(String(value));
    return [];
  });
}

function uniqueProblems(written: Written, { unique = [] }: Resource): readonly RecordProblem[] {
  const { records, key, collection, whole, store } = written;
  const keys = new Set(records.map((record) => record[key]));
  return unique.flatMap((property) => {
    const holders = new Map<unknown, number>();
    return records.flatMap((record, index) => {
      const value = record[property];
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const others = whole
        ? []
        : [...(store.collections[collection]?.values({ where: { [property]: value } }) ?? [])];
      if (!holders.has(value) && others.every((it) => keys.has(it[key]))) {
        holders.set(value, index);
        return [];
      }
      const problem = `must be unique in ${collection}: ${JSON.stringify(value)}`;
      return [{ pointer: pointerTo('', index, property), problem }];
    });
  });
}

function danglingIn(
  { records, key, collection, whole, store }: Written,
  naming: Naming,
): readonly RecordProblem[] {
  const own = naming.collection === collection;
  const keys = new Set(own ? records.map((record) => String(record[key])) : []);
  const stored = own && whole ? undefined : store.collections[naming.collection];
  return records.flatMap((record, index) => {
    const value = record[naming.property] ?? undefined;
    if (value === undefined || keys.has(String(value)) || stored?.has(String(value))) return [];
    const pointer = pointerTo('', index, naming.property);
    return [{ pointer, problem: `must name one of the ${naming.collection}` }];
  });
}
