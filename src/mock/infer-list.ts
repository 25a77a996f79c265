import { compileFilters } from '../conventions/filters.ts';
import type { Pagination } from '../conventions/pagination.ts';
import { compileSorting } from '../conventions/sorting.ts';
import { compileTextSearch } from '../conventions/text-search.ts';
import { ContractError } from '../spec/contract-error.ts';
import { type Source, successOf } from '../spec/crud.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import { resourceAt, schemaAlong } from '../spec/schema-walk.ts';
import type { Page } from '../world/collection.ts';
import type { Selection } from '../world/selection.ts';
import type { Store, StoredRecord } from '../world/store.ts';
import { collectionOf, parentLookup } from './infer-source.ts';
import { compilePublisher } from './publish.ts';
import { compileFieldReader } from './references.ts';
import type { RequestInput } from './request-reader.ts';
import { type Reply, type Scene, urlOf } from './scene.ts';

/**
 * A paginated GET whose items are records of a resource lists that resource: of one parent where the path names one,
 * filtered, searched, sorted and paged, else in the collection's order. Throws `ContractError` where the contract does
 * not say enough.
 */
export function inferList(
  source: Source,
  pagination: Pagination,
): (input: RequestInput, scene: Scene) => Reply {
  const { contract, operation } = source;
  const { status, schema } = successOf(source);
  const bodyPointer = `${pagination.items}/-`;
  const item = schema && schemaAlong(contract.document, { schema, bodyPointer });
  const resource = item && resourceAt(item);
  if (!resource) {
    throw new ContractError(
      pointerTo(operation.pointer, 'responses', status),
      `expected a JSON body whose items at ${pagination.items} have a schema with x-resource, or a handler for ${operation.operationId}`,
    );
  }
  const parentOf = parentLookup(source, resource);
  const filters = compileFilters(operation);
  const sorting = compileSorting(operation);
  const search = compileTextSearch(operation);
  const publish = compilePublisher(contract, item.pointer);
  const read = compileFieldReader(contract, resource.collection);
  return ({ parameters, path }, { store, request }) => {
    const part = pagination.requestOf(parameters);
    const order = sorting?.order(parameters);
    const page = select(store, {
      collection: resource.collection,
      selection: {
        where: { ...filters.where(parameters), ...parentOf(path, store) },
        ...(order !== undefined && { order }),
      },
      matches: search?.matcher(parameters, (record, field) => read(record, { field, store })),
      offset: part.offset,
      limit: part.size,
    });
    const items = page.items.map(publish);
    return {
      status,
      body: pagination.write({ ...part, items, total: page.total, url: () => urlOf(request) }),
    };
  };
}

interface Wanted {
  readonly collection: string;
  readonly selection: Selection;
  readonly matches: ((record: StoredRecord) => boolean) | undefined;
  readonly offset: number;
  readonly limit: number;
}

function select(store: Store, wanted: Wanted): Page<StoredRecord> {
  const { selection, matches, offset, limit } = wanted;
  const collection = collectionOf(store, wanted.collection);
  if (!matches) return collection.page({ ...selection, offset, limit });
  const found = Array.from(collection.values(selection)).filter(matches);
  return { items: found.slice(offset, offset + limit), total: found.length };
}
