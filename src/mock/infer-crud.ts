import { ApiError } from '../conventions/api-error.ts';
import type { Pagination } from '../conventions/pagination.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { propertiesOf, type Resource, resourceAt, resourcesOf } from '../spec/schema-walk.ts';
import { timestamp } from '../world/clock.ts';
import type { Collection } from '../world/collection.ts';
import type { Store, StoredRecord } from '../world/world.ts';
import { compileCreator, fallbackOf } from './create-record.ts';
import { inferList } from './infer-list.ts';
import {
  isItemPath,
  parentLookup,
  pathParameters,
  type Source,
  successOf,
} from './infer-source.ts';
import { mergedPatch } from './merge-patch.ts';
import { compilePublisher, type Publish } from './publish.ts';
import type { RequestInput } from './request-reader.ts';
import type { Reply, Scene } from './scene.ts';
import { requireUnique } from './unique.ts';

type Respond = (input: RequestInput, scene: Scene) => Reply;

/**
 * Serves an operation that needs no handler, because method, path and schemas say what it does: a list, or creating,
 * reading, patching, replacing or deleting one record. Throws `ContractError` where they do not.
 */
export function inferOperation(source: Source, pagination: Pagination | undefined): Respond {
  const { operation } = source;
  if (operation.method === 'GET' && pagination) return inferList(source, pagination);
  if (operation.method === 'POST' && !isItemPath(source)) return inferCreate(source);
  if (isItemPath(source)) {
    if (operation.method === 'GET') return inferRead(source);
    if (operation.method === 'PATCH') return inferChange(source, mergedPatch);
    if (operation.method === 'PUT') return inferChange(source, replaced);
    if (operation.method === 'DELETE') return inferDelete(source);
  }
  throw new ContractError(
    operation.pointer,
    `expected a handler for ${operation.operationId}: without one, a GET needs x-pagination or a path that ends in a key, and other methods the shape of CRUD`,
  );
}

interface Answered {
  readonly status: number;
  readonly resource: Resource;
  /** The schema that the answer shows, which may be less than the record's own. */
  readonly publish: Publish;
}

function answeredBy(source: Source): Answered {
  const { contract, operation } = source;
  const { status, schema } = successOf(source);
  const view = schema && resourceAt(locate(contract.document, schema));
  const resource = view && resourcesOf(contract).get(view.collection);
  if (resource) return { status, resource, publish: compilePublisher(contract, view.schema) };
  throw new ContractError(
    pointerTo(operation.pointer, 'responses', status),
    `expected a JSON body whose schema has x-resource, or a handler for ${operation.operationId}`,
  );
}

function inferCreate(source: Source): Respond {
  const { status, resource, publish } = answeredBy(source);
  const parentOf = parentLookup(source, resource);
  const create = compileCreator(source, resource);
  return ({ body, path }, scene) => {
    const record = create({ body, scene, parent: parentOf(path, scene.store) });
    const collection = collectionOf(scene.store, resource);
    requireUnique(collection, { resource, record });
    return { status, body: publish(collection.insert(record)) };
  };
}

function inferRead(source: Source): Respond {
  const { status, resource, publish } = answeredBy(source);
  const find = finder(source, resource);
  return ({ path }, { store }) => ({ status, body: publish(find(path, store).record) });
}

/** What a PATCH or PUT makes of the record and what its body may change. */
type Change = (
  record: StoredRecord,
  body: StoredRecord,
  writable: readonly Writable[],
) => StoredRecord;

interface Writable {
  readonly name: string;
  /** What a record has that was created without it. */
  readonly fallback: unknown;
}

/** Whatever could be written is as the body has it, or as if it had never been. */
function replaced(
  record: StoredRecord,
  body: StoredRecord,
  writable: readonly Writable[],
): StoredRecord {
  const fresh = writable.map(({ name, fallback }) => [name, body[name] ?? fallback]);
  return { ...record, ...Object.fromEntries(fresh) };
}

function inferChange(source: Source, change: Change): Respond {
  const { status, resource, publish } = answeredBy(source);
  const find = finder(source, resource);
  const writable = writableOf(source, resource);
  const names = new Set(writable.map(({ name }) => name));
  return ({ path, body }, { store, now }) => {
    const { key, record } = find(path, store);
    const allowed = Object.entries(isRecord(body) ? body : {}).filter(([name]) => names.has(name));
    const changed: StoredRecord = {
      ...change(record, Object.fromEntries(allowed), writable),
      ...(resource.updatedAt !== undefined && { [resource.updatedAt]: timestamp(now) }),
    };
    const collection = collectionOf(store, resource);
    requireUnique(collection, { resource, record: changed });
    return { status, body: publish(collection.replace(key, changed)) };
  };
}

/** Key, parent and times stay, and so does what is read-only. */
function writableOf({ contract }: Source, resource: Resource): readonly Writable[] {
  const { key, parent, createdAt, updatedAt } = resource;
  const fixed = [key, parent?.property, createdAt, updatedAt];
  return propertiesOf(contract, resource.schema)
    .filter(({ name, node }) => !fixed.includes(name) && node.readOnly !== true)
    .map(({ name, node }) => ({ name, fallback: fallbackOf(node) }));
}

/** The body, if any, may hold constants and the key of the deleted record. */
function inferDelete(source: Source): Respond {
  const { contract, operation } = source;
  const resource = siblingResource(source);
  const { status, schema } = successOf(source);
  const find = finder(source, resource);
  const members = (schema === undefined ? [] : propertiesOf(contract, schema)).map((property) => {
    const { name, node, pointer } = property;
    if ('const' in node || name === resource.key) return { name, value: node.const };
    throw new ContractError(
      pointer,
      `expected a const, or ${resource.key}; anything else takes a handler for ${operation.operationId}`,
    );
  });
  return ({ path }, { store }) => {
    const { key } = find(path, store);
    collectionOf(store, resource).remove(key);
    if (schema === undefined) return { status, body: undefined };
    return {
      status,
      body: Object.fromEntries(members.map(({ name, value }) => [name, value ?? key])),
    };
  };
}

/** A DELETE rarely answers with the record, so the other operations of its path, or of the collection's, say what it deletes. */
function siblingResource({ contract, operation }: Source): Resource {
  const collectionPath = operation.path.replace(/\/[^/]*$/, '');
  for (const other of contract.operations) {
    if (other.path !== operation.path && other.path !== collectionPath) continue;
    const { schema } = successOf({ contract, operation: other });
    const resource = schema && resourceAt(locate(contract.document, schema));
    if (resource) return resource;
  }
  throw new ContractError(
    operation.pointer,
    `expected an operation at ${operation.path} or ${collectionPath} that answers with a record, or a handler for ${operation.operationId}`,
  );
}

function finder(source: Source, resource: Resource) {
  const name = pathParameters(source).at(-1) ?? '';
  const parentOf = parentLookup(source, resource);
  return (
    path: Readonly<Record<string, string>>,
    store: Store,
  ): { key: string; record: StoredRecord } => {
    const parent = Object.entries(parentOf(path, store));
    const key = path[name] ?? '';
    const record = collectionOf(store, resource).get(key);
    if (!record || parent.some(([property, value]) => record[property] !== value)) {
      throw new ApiError('not-found');
    }
    return { key, record };
  };
}

function collectionOf({ collections }: Store, resource: Resource): Collection<StoredRecord> {
  const collection = collections[resource.collection];
  if (collection) return collection;
  throw new Error(`There is no collection ${resource.collection}.`);
}
