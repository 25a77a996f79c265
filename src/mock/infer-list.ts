import { compileFilters } from '../conventions/filters.ts';
import type { Pagination } from '../conventions/pagination.ts';
import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { resourceAt, schemaAlong } from '../spec/schema-walk.ts';
import type { Store, StoredRecord } from '../world/world.ts';
import type { RequestInput } from './request-reader.ts';
import type { Reply } from './scene.ts';

interface InferOptions {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly pagination: Pagination;
}

/**
 * A paginated GET whose items are records of a resource lists that resource: filtered, paged, in the collection's order.
 * Throws `ContractError` where the contract does not say enough.
 */
export function inferList({
  contract,
  operation,
  pagination,
}: InferOptions): (input: RequestInput, store: Store) => Reply {
  const { document } = contract;
  const schema = operation.responses.get('200')?.content[0]?.schema;
  const item = schema && schemaAlong(document, { schema, bodyPointer: `${pagination.items}/-` });
  const resource = item && resourceAt(item);
  if (!resource) {
    throw new ContractError(
      pointerTo(operation.pointer, 'responses', 200),
      `expected a JSON body whose items at ${pagination.items} have a schema with x-resource, or a handler for ${operation.operationId}`,
    );
  }
  const filters = compileFilters(operation);
  const publish = compilePublisher(contract, resource.schema);
  return ({ parameters }, { collections }) => {
    const request = pagination.requestOf(parameters);
    const collection = collections[resource.collection];
    if (!collection) throw new Error(`There is no collection ${resource.collection}.`);
    const { items, total } = collection.page({
      where: filters.where(parameters),
      offset: request.offset,
      limit: request.size,
    });
    return {
      status: 200,
      body: pagination.write({ ...request, items: items.map(publish), total }),
    };
  };
}

/**
 * What an answer shows of a stored record: the properties its schema declares, in that order, without write-only ones.
 * Records never change, so each is published once.
 */
function compilePublisher(
  contract: Contract,
  schema: string,
): (record: StoredRecord) => StoredRecord {
  const { node, pointer } = locate(contract.document, schema);
  const names = Object.keys(isRecord(node.properties) ? node.properties : {}).filter(
    (name) =>
      locate(contract.document, pointerTo(pointer, 'properties', name)).node.writeOnly !== true,
  );
  const published = new WeakMap<StoredRecord, StoredRecord>();
  return (record) => {
    let shown = published.get(record);
    if (!shown) {
      shown = Object.fromEntries(
        names.filter((name) => name in record).map((name) => [name, record[name]]),
      );
      published.set(record, shown);
    }
    return shown;
  };
}
