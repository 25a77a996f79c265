import type { Contract } from '../spec/contract.ts';
import { successOf } from '../spec/crud.ts';
import { parsePointer, valueAt } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import {
  compileResponseValidator,
  documentedResponse,
  headerViolations,
  type JudgedResponse,
  type ResponseViolation,
} from '../spec/response-validator.ts';
import { schemaAlong } from '../spec/schema-walk.ts';
import { isLasting } from './json-text.ts';

/** What a schema says of a list as a whole, so that no part of it could stand for it. */
const ofWholeLists = ['minItems', 'maxItems', 'uniqueItems', 'contains', 'prefixItems'];

/**
 * Judges the answers that a mock gives to an operation itself. A body that never changes is judged with the first answer
 * that has it, and so is each value of the list at `items`, a JSON pointer.
 */
export function compileOwnJudge(
  contract: Contract,
  source: { readonly operation: Operation; readonly items: string | undefined },
): Judge {
  const { operation } = source;
  const judge = compileListJudge(contract, source);
  const honoured = new WeakMap<object, Pick<JudgedResponse, 'status' | 'mediaType'>>();
  return (response) => {
    const { body, status, mediaType } = response;
    if (!isLasting(body)) return judge(response);
    const before = honoured.get(body);
    const documented = documentedResponse(operation, status);
    if (documented && before?.status === status && before.mediaType === mediaType) {
      return headerViolations(contract, { documented, response });
    }
    const violations = judge(response);
    if (violations.length === 0) honoured.set(body, { status, mediaType });
    return violations;
  };
}

type Judge = (response: JudgedResponse) => readonly ResponseViolation[];

function compileListJudge(
  contract: Contract,
  { operation, items }: { readonly operation: Operation; readonly items: string | undefined },
): Judge {
  const judge = compileResponseValidator(contract, operation);
  if (items === undefined) return judge;
  const { status, schema } = successOf({ contract, operation });
  const list = schema && schemaAlong(contract.document, { schema, bodyPointer: items });
  if (!list || ofWholeLists.some((keyword) => keyword in list.node)) return judge;
  const path = parsePointer(items);
  const honoured = new WeakSet<object>();
  return (response) => {
    const listed = valueAt(response.body, items);
    if (response.status !== status || !Array.isArray(listed)) return judge(response);
    const unknown = listed.filter((item) => !isLasting(item) || !honoured.has(item));
    const body = withValue(response.body, { path, value: unknown });
    // A violation is named by its place in the whole list.
    if (judge({ ...response, body }).length > 0) return judge(response);
    for (const item of unknown) if (isLasting(item)) honoured.add(item);
    return [];
  };
}

function withValue(
  node: unknown,
  { path: [name, ...rest], value }: { readonly path: readonly string[]; readonly value: unknown },
): unknown {
  if (name === undefined) return value;
  const object = node as Readonly<Record<string, unknown>>;
  return { ...object, [name]: withValue(object[name], { path: rest, value }) };
}
