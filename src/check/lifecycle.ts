import type { Contract } from '../spec/contract.ts';
import { answeredResource, changesItem, isItemPath, resourceOfItems } from '../spec/crud.ts';
import type { Operation } from '../spec/operation.ts';
import type { Resource } from '../spec/schema-walk.ts';
import { effectOf } from './probe.ts';
import type { Subject } from './subject.ts';

/** The operations through which records of one kind come, are seen, change and go. */
export interface Lifecycle {
  readonly resource: Resource;
  readonly create: Operation;
  /** At the same path. */
  readonly list: Operation | undefined;
  readonly read: Operation | undefined;
  /** PATCH, PUT, and each POST that changes a part. */
  readonly changes: readonly Operation[];
  readonly remove: Operation | undefined;
  /** Each GET below a record. */
  readonly below: readonly Operation[];
  /** Of the record that the creating path stands below, if it does. */
  readonly parentPath: string | undefined;
  /** `/contacts/{id}`; undefined where nothing leads to one record. */
  readonly itemPath: string | undefined;
}

/** Of every operation that creates records, as method, path and schemas say (openapi/README.md). */
export function lifecyclesOf({ contract, pagination }: Subject): readonly Lifecycle[] {
  const { operations } = contract;
  return operations.flatMap((create) => {
    const resource = createdBy(contract, create);
    if (!resource) return [];
    const itemPath = itemPathOf(contract, { create, resource });
    const at = (method: string) =>
      operations.find((it) => it.path === itemPath && it.method === method);
    const below = operations.filter(({ path }) => path.startsWith(`${itemPath}/`));
    return {
      resource,
      create,
      list: operations.find(
        (it) => it.path === create.path && it.method === 'GET' && pagination(it) !== undefined,
      ),
      read: at('GET'),
      changes: [
        at('PATCH'),
        at('PUT'),
        ...below.filter((operation) => changesPart(contract, { operation, resource })),
      ].filter((it) => it !== undefined),
      remove: at('DELETE'),
      below: below.filter(({ method, path }) => method === 'GET' && !path.endsWith('}')),
      parentPath: /^.*\/\{[^{}/]*\}(?=\/)/.exec(create.path)?.[0],
      itemPath,
    };
  });
}

function createdBy(contract: Contract, operation: Operation): Resource | undefined {
  const source = { contract, operation };
  if (operation.method !== 'POST' || isItemPath(source) || effectOf(operation) === 'read') {
    return undefined;
  }
  // Where an answer shows less than a record, the records at the paths below tell what was created.
  const below = contract.operations.find((it) => isItemOf(it.path, operation.path));
  const resource =
    answeredResource(source)?.resource ?? (below && resourceOfItems(source, below.path));
  return resource?.singleton || (resource && changesItem(source, resource)) ? undefined : resource;
}

const changesPart = (
  contract: Contract,
  { operation, resource }: { readonly operation: Operation; readonly resource: Resource },
): boolean =>
  answeredResource({ contract, operation })?.resource === resource &&
  changesItem({ contract, operation }, resource);

const isItemOf = (path: string, collectionPath: string): boolean =>
  path.startsWith(`${collectionPath}/{`) &&
  /^\{[^{}/]*\}$/.test(path.slice(collectionPath.length + 1));

/** Below the creating path or, for records that are created below others, at a path named as they are. */
function itemPathOf(
  { operations }: Contract,
  { create, resource }: { readonly create: Operation; readonly resource: Resource },
): string | undefined {
  const paths = operations.map(({ path }) => path);
  return (
    paths.find((path) => isItemOf(path, create.path)) ??
    paths.find((path) => isItemOf(path, `/${resource.collection}`))
  );
}
