import type { Operation } from '../spec/operation.ts';
import type { Parameter } from '../spec/parameter.ts';
import { exampleOf } from './call.ts';
import { isSuccess } from './exchange.ts';
import { type List, listOf } from './list.ts';
import type { Visit } from './probe.ts';

/** Values of an operation's path parameters, by name. */
export type PathArguments = Readonly<Record<string, string>>;

/**
 * What an operation can be called for, some of it at most: keys from the list that its path continues
 * (`/conversations` for `/conversations/{id}/messages`), or the parameters' examples where there is no such list. Of several
 * parameters only the last varies. Empty where a list that it needs has nothing.
 */
export async function pathArguments(
  visit: Visit,
  { operation, most }: { readonly operation: Operation; readonly most: number },
): Promise<readonly PathArguments[]> {
  let found: readonly PathArguments[] = [{}];
  for (const parameter of operation.parameters.filter((it) => it.in === 'path')) {
    const [path] = found;
    if (!path) return [];
    const values = await valuesOf(visit, { parameter, operation, path });
    found = values.slice(0, most).map((value) => ({ ...path, [parameter.name]: value }));
  }
  return found;
}

interface Wanted {
  readonly parameter: Parameter;
  readonly operation: Operation;
  /** Of the parameters before it. */
  readonly path: PathArguments;
}

async function valuesOf(
  visit: Visit,
  { parameter, operation, path }: Wanted,
): Promise<readonly string[]> {
  const example = exampleOf(parameter) ?? parameter.name;
  const list = listBefore(visit, { parameter, operation });
  if (!list) return [example];
  const exchange = await visit.call(list.operation, { path });
  if (!isSuccess(exchange)) return [example];
  return list.pagination.read(exchange.response.json).items.map(list.keyOf);
}

function listBefore(
  { subject }: Visit,
  { parameter, operation }: Pick<Wanted, 'parameter' | 'operation'>,
): List | undefined {
  const parent = operation.path.split(`/{${parameter.name}}`)[0];
  const found = subject.contract.operations.find(
    (it) => it.method === 'GET' && it.path === parent && subject.pagination(it) !== undefined,
  );
  const list = found && listOf(subject, found);
  return list?.resource ? list : undefined;
}
