import { ApiError } from '../conventions/api-error.ts';
import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import type { Resource } from '../spec/schema-walk.ts';
import type { Store } from '../world/world.ts';

/** An operation to be served by inference, and the contract it stands in. */
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

type ParentLookup = (
  path: Readonly<Record<string, string>>,
  store: Store,
) => Readonly<Record<string, string>>;

/**
 * Which of a resource's records belong below the path: `/conversations/{id}/messages` names their parent. The lookup
 * answers with the property and its value, and throws `not-found` where there is no such parent.
 */
export function parentLookup(source: Source, { parent, collection }: Resource): ParentLookup {
  const names = pathParameters(source);
  const [name] = isItemPath(source) ? names.slice(0, -1) : names;
  if (name === undefined) return () => ({});
  if (!parent) {
    throw new ContractError(
      source.operation.pointer,
      `expected x-resource of ${collection} to name the parent that {${name}} is the key of`,
    );
  }
  return (path, { collections }) => {
    const key = path[name] ?? '';
    if (!collections[parent.collection]?.has(key)) throw new ApiError('not-found');
    return { [parent.property]: key };
  };
}
