import { ApiError } from '../conventions/api-error.ts';
import { mergedPatch } from '../conventions/merge-patch.ts';
import type { Pagination } from '../conventions/pagination.ts';
import { ContractError } from '../spec/contract-error.ts';
import {
  answeredResource,
  changesItem,
  isItemPath,
  pathParameters,
  resourceOfItems,
  type Source,
  successOf,
} from '../spec/crud.ts';
import { locate } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { propertiesOf, type Resource } from '../spec/schema-walk.ts';
import { timestamp } from '../world/clock.ts';
import type { Store, StoredRecord } from '../world/store.ts';
import { compileCreator, fallbackOf } from './create-record.ts';
import { inferList } from './infer-list.ts';
import { collectionOf, parentLookup } from './infer-source.ts';
import { compilePublisher, type Publish } from './publish.ts';
import type { RequestInput } from './request-reader.ts';
import type { Reply, Scene } from './scene.ts';
import { compileSealing } from './secrets.ts';
import { requireUnique } from './unique.ts';

type Respond = (input: RequestInput, scene: Scene) => Reply;

/**
 * Serves an operation that needs no handler, because method, path and schemas say what it does: a list, or creating,
 * reading, patching, replacing or deleting one record. A POST below a record that answers with that record, as
 * `/conversations/{id}/status`, changes it, as does any to the one record of a singleton. Throws `ContractError` where they do not.
 */
export function inferOperation(source: Source, pagination: Pagination | undefined): Respond {
  const { operation } = source;
  if (operation.method === 'GET' && pagination) return inferList(source, pagination);
  if (operation.method === 'POST' && !isItemPath(source)) {
    const { resource } = answeredBy(source);
    return resource.singleton || changesItem(source, resource)
      ? inferChange(source, mergedPatch)
      : inferCreate(source);
  }
  if (isItemPath(source) || answeredResource(source)?.resource.singleton) {
    if (operation.method === 'GET') return inferRead(source);
    if (operation.method === 'PATCH') return inferChange(source, mergedPatch);
    if (operation.method === 'PUT') return inferChange(source, replaced);
    if (operation.method === 'DELETE' && isItemPath(source)) return inferDelete(source);
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
  const { status } = successOf(source);
  const answered = answeredResource(source);
  if (answered) {
    const { resource, view } = answered;
    return { status, resource, publish: compilePublisher(contract, view) };
  }
  throw new ContractError(
    pointerTo(operation.pointer, 'responses', status),
    `expected a JSON body whose schema has x-resource, or a handler for ${operation.operationId}`,
  );
}

function inferCreate(source: Source): Respond {
  const { status, resource, publish } = answeredBy(source);
  const parentOf = parentLookup(source, resource);
  const create = compileCreator(source, resource);
  const seal = compileSealing(source.contract, resource);
  return ({ body, path }, scene) => {
    const stage = scene.stage();
    const made = create({ body, stage, parent: parentOf(path, stage.store) });
    const record = seal(made, Object.keys(made));
    const collection = collectionOf(stage.store, resource.collection);
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
  const writable = writableBy(source, resource);
  const names = new Set(writable.map(({ name }) => name));
  const seal = compileSealing(source.contract, resource);
  return ({ path, body }, { store, now }) => {
    const { key, record } = find(path, store);
    const allowed = Object.entries(isRecord(body) ? body : {}).filter(([name]) => names.has(name));
    const made: StoredRecord = {
      ...change(record, Object.fromEntries(allowed), writable),
      ...(resource.updatedAt !== undefined && { [resource.updatedAt]: timestamp(now) }),
    };
    const sent = allowed.map(([name]) => name);
    const changed = seal(made, sent);
    const collection = collectionOf(store, resource.collection);
    requireUnique(collection, { resource, record: changed });
    return { status, body: publish(collection.replace(key, changed)) };
  };
}

/**
 * What a request may change: of the properties its body declares, as nothing is stored unjudged, not key, parent and
 * times, nor what is read-only. Throws `ContractError` where such a body declares what the record could not take.
 */
function writableBy({ contract, operation }: Source, resource: Resource): readonly Writable[] {
  const { key, parent, createdAt, updatedAt } = resource;
  const fixed = [key, parent?.property, createdAt, updatedAt];
  const own = propertiesOf(contract, resource.schema)
    .filter(({ name, node }) => !fixed.includes(name) && node.readOnly !== true)
    .map(({ name, node }) => ({ name, fallback: fallbackOf(node) }));
  const body = operation.requestBody?.content[0]?.schema;
  if (body === undefined) {
    const problem = `expected a request body that says what changes, or a handler for ${operation.operationId}`;
    throw new ContractError(operation.pointer, problem);
  }
  const { pointer } = locate(contract.document, body);
  const declared = propertiesOf(contract, body).map(({ name }) => name);
  if (declared.length === 0 || pointer === resource.schema) return own;
  const stray = declared.find((name) => !own.some((it) => it.name === name));
  if (stray !== undefined) {
    throw new ContractError(
      pointerTo(pointer, 'properties', stray),
      `expected a property that records of ${resource.collection} have and that can change, or a handler for ${operation.operationId}`,
    );
  }
  return own.filter(({ name }) => declared.includes(name));
}

/** The body, if any, may hold constants and the key of the deleted record. */
function inferDelete(source: Source): Respond {
  const { contract, operation } = source;
  const resource = resourceOfItems(source, operation.path);
  if (!resource) {
    throw new ContractError(
      operation.pointer,
      `expected an operation at ${operation.path}, or at the path above it, that answers with a record, or a handler for ${operation.operationId}`,
    );
  }
  const { collection } = resource;
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
  return ({ path }, { store, stage }) => {
    const { key } = find(path, store);
    stage().remove(collection, key);
    if (schema === undefined) return { status, body: undefined };
    return {
      status,
      body: Object.fromEntries(members.map(({ name, value }) => [name, value ?? key])),
    };
  };
}

function finder(source: Source, resource: Resource) {
  const name = pathParameters(source).at(-1) ?? '';
  const parentOf = parentLookup(source, resource);
  return (
    path: Readonly<Record<string, string>>,
    store: Store,
  ): { key: string; record: StoredRecord } => {
    if (resource.singleton) return only(store, resource);
    const parent = Object.entries(parentOf(path, store));
    const key = path[name] ?? '';
    const record = collectionOf(store, resource.collection).get(key);
    if (!record || parent.some(([property, value]) => record[property] !== value)) {
      throw new ApiError('not-found');
    }
    return { key, record };
  };
}

/** The record of a singleton. */
function only(store: Store, resource: Resource): { key: string; record: StoredRecord } {
  const [record] = collectionOf(store, resource.collection).page({ offset: 0, limit: 1 }).items;
  if (!record) throw new ApiError('not-found');
  return { key: String(record[resource.key]), record };
}
