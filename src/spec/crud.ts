import type { Contract } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { locate } from './document.ts';
import { pointerTo } from './json-pointer.ts';
import type { Operation } from './operation.ts';
import { type Resource, resourceAt } from './schema-walk.ts';

/** An operation whose method, path and schemas say what it does to records, and the contract it stands in. */
export interface Source {
  readonly contract: Contract;
  readonly operation: Operation;
}

/** The documented success: its status, and the pointer to its JSON schema if it has a body. */
export function successOf({ operation }: Source): { status: number; schema: string | undefined } {
  const response = [...operation.responses.values()].find(({ status }) => /^2\d\d$/.test(status));
  if (!response) {
    throw new ContractError(pointerTo(operation.pointer, 'responses'), 'expected a 2xx response');
  }
  return { status: Number(response.status), schema: response.content[0]?.schema };
}

export const pathParameters = ({ operation }: Source): readonly string[] =>
  [...operation.path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');

/** Whether the path leads to one record: `/contacts/{id}`. */
export const isItemPath = ({ operation }: Source): boolean => /\/\{[^{}/]*\}$/.test(operation.path);

/** The resource whose record the success answers with, and the pointer to the schema that the answer shows it by. */
export function answeredResource(
  source: Source,
): { readonly resource: Resource; readonly view: string } | undefined {
  const { schema } = successOf(source);
  const view =
    schema === undefined ? undefined : resourceAt(locate(source.contract.document, schema));
  const resource = view && source.contract.resources.get(view.collection);
  return resource && { resource, view: view.schema };
}

/** What the records at an item path are, as an operation of that path or of its collection's answers with one. */
export function resourceOfItems({ contract }: Source, itemPath: string): Resource | undefined {
  const collectionPath = itemPath.replace(/\/[^/]*$/, '');
  for (const operation of contract.operations) {
    if (operation.path !== itemPath && operation.path !== collectionPath) continue;
    const answered = answeredResource({ contract, operation });
    if (answered) return answered.resource;
  }
  return undefined;
}

/**
 * Whether a POST changes a part of one record, `/conversations/{id}/status`: it is below an item path, and answers with
 * that item's record, which it does not call created.
 */
export function changesItem(source: Source, { collection, parent }: Resource): boolean {
  if (source.operation.method !== 'POST' || successOf(source).status === 201) return false;
  // Below a record of its own kind, it would be a child.
  if (parent?.collection === collection) return false;
  const [, itemPath] = /^(.*\/\{[^{}/]*\})\/[^{}/]+$/.exec(source.operation.path) ?? [];
  return itemPath !== undefined && resourceOfItems(source, itemPath)?.collection === collection;
}
