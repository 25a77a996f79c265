import { compileFilters } from '../conventions/filters.ts';
import { linkNames, type Pagination } from '../conventions/pagination.ts';
import { compileSorting } from '../conventions/sorting.ts';
import { compileTextSearch } from '../conventions/text-search.ts';
import { ContractError } from '../spec/contract-error.ts';
import { type Source, successOf } from '../spec/crud.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import { resourceAt, schemaAlong } from '../spec/schema-walk.ts';
import type { Page } from '../world/collection.ts';
import type { StoredRecord } from '../world/store.ts';
import { collectionOf, parentLookup } from './infer-source.ts';
import { keepWritten } from './json-text.ts';
import { compilePublisher } from './publish.ts';
import { createRecent } from './recent.ts';
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
  const recent = createRecent<Reply>(mostRecent);
  const linked = linkNames.some((name) => name in pagination.at);
  return ({ parameters, path }, { store, request }) => {
    const collection = collectionOf(store, resource.collection);
    const part = pagination.requestOf(parameters);
    const where = { ...filters.where(parameters), ...parentOf(path, store) };
    const order = sorting?.order(parameters);
    const selection = order === undefined ? { where } : { where, order };
    const matches = search?.matcher(parameters, (record, field) => read(record, { field, store }));
    const answered = ({ items, total }: Page<StoredRecord>) => {
      const shown = { ...part, items: items.map(publish), total, url: () => urlOf(request) };
      return pagination.write(shown) as object;
    };
    if (matches) {
      const found = Array.from(collection.values(selection)).filter(matches);
      const items = found.slice(part.offset, part.offset + part.size);
      return { status, body: answered({ items, total: found.length }) };
    }
    const page = () => collection.page({ ...selection, offset: part.offset, limit: part.size });
    if (part.size > largestRecent) return { status, body: answered(page()) };
    // Between two writes, the same part of a list is the same answer.
    const asked = `${part.offset} ${part.size} ${order} ${JSON.stringify(where)}`;
    return recent.get(collection.version, {
      key: linked ? `${asked} ${urlOf(request)}` : asked,
      make: () => ({ status, body: keepWritten(answered(page())) }),
    });
  };
}

/** Parts of a list that are kept as they were answered, and how many items those have at most. */
const mostRecent = 256;
const largestRecent = 100;
