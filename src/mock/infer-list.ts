import { compileFilters } from '../conventions/filters.ts';
import { linkNames, type Pagination } from '../conventions/pagination.ts';
import { compileSorting } from '../conventions/sorting.ts';
import { compileTextSearch } from '../conventions/text-search.ts';
import { ContractError } from '../spec/contract-error.ts';
import { type Source, successOf } from '../spec/crud.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import { resourceAt, schemaAlong } from '../spec/schema-walk.ts';
import type { Page } from '../world/collection.ts';
import type { Scalar } from '../world/scalar.ts';
import type { StoredRecord } from '../world/store.ts';
import { collectionOf, noParent, parentLookup } from './infer-source.ts';
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
  const known = new WeakMap<RequestInput['parameters'], Asked>();

  /** The same parameters come again and again, and never change. */
  function askedBy(parameters: RequestInput['parameters']): Asked {
    let asked = known.get(parameters);
    if (!asked) {
      const { offset, size } = pagination.requestOf(parameters);
      const where = filters.where(parameters);
      const order = sorting?.order(parameters);
      const key = `${offset} ${size} ${order} ${JSON.stringify(where)}`;
      asked = { offset, size, where, order, key };
      known.set(parameters, asked);
    }
    return asked;
  }

  function answered(
    { items, total }: Page<StoredRecord>,
    { offset, size, request }: Shown,
  ): object {
    const shown = { offset, size, items: items.map(publish), total, url: () => urlOf(request) };
    return pagination.write(shown) as object;
  }

  return ({ parameters, path }, { store, request }) => {
    const collection = collectionOf(store, resource.collection);
    const { offset, size, where: filtered, order, key } = askedBy(parameters);
    const parent = parentOf(path, store);
    const where = parent === noParent ? filtered : { ...filtered, ...parent };
    const selection = order === undefined ? { where } : { where, order };
    const matches = search?.matcher(parameters, (record, field) => read(record, { field, store }));
    const shown = { offset, size, request };
    if (matches) {
      const found = Array.from(collection.values(selection)).filter(matches);
      const items = found.slice(offset, offset + size);
      return { status, body: answered({ items, total: found.length }, shown) };
    }
    const body = () => answered(collection.page({ ...selection, offset, limit: size }), shown);
    if (size > largestRecent) return { status, body: body() };
    // Between two writes, the same part of a list is the same answer.
    const place = parent === noParent ? key : key + JSON.stringify(parent);
    return recent.get(collection.version, {
      key: linked ? `${place} ${urlOf(request)}` : place,
      make: () => ({ status, body: keepWritten(body()) }),
    });
  };
}

/** The part of a list that a request asks for, and what tells it from others. */
interface Asked {
  readonly offset: number;
  readonly size: number;
  readonly where: Readonly<Record<string, Scalar>>;
  readonly order: string | undefined;
  readonly key: string;
}

interface Shown extends Pick<Asked, 'offset' | 'size'> {
  readonly request: Scene['request'];
}

/** Parts of a list that are kept as they were answered, and how many items those have at most. */
const mostRecent = 256;
const largestRecent = 100;
