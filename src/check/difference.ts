import { successOf } from '../spec/crud.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { propertiesOf, schemaAlong } from '../spec/schema-walk.ts';
import type { Json } from './own-record.ts';
import type { Problem } from './rule.ts';
import { sameJson } from './same-json.ts';
import type { Subject } from './subject.ts';

/** A record as an operation's answer shows it. */
export interface Shown {
  readonly operation: Operation;
  readonly record: Json;
  /** JSON pointer to the record in the body; `` for the body itself. */
  readonly at?: string;
}

export interface Expected {
  readonly record: Json;
  /** Where it was seen, as `it was sent`. */
  readonly as: string;
  /** Properties that may be otherwise. */
  readonly except?: readonly (string | undefined)[];
}

/**
 * The properties in which a record is shown otherwise than it should be, of those that the contract has for this
 * answer. What an answer may leave out counts as shown only where it is.
 */
export function differences(
  { contract }: Pick<Subject, 'contract'>,
  { shown, expected }: { readonly shown: Shown; readonly expected: Expected },
): readonly Problem[] {
  const { operation, record, at = '' } = shown;
  const { except = [] } = expected;
  const { schema } = successOf({ contract, operation });
  const bodyPointer = at.replace(/\/\d+(?=\/|$)/g, '/-');
  const view = schema && schemaAlong(contract.document, { schema, bodyPointer });
  const declared = view ? propertiesOf(contract, view.pointer) : [];
  return declared.flatMap(({ name, node, pointer }) => {
    const wanted = expected.record[name];
    const hidden = node.writeOnly === true || node.format === 'password';
    if (hidden || except.includes(name) || wanted === undefined) return [];
    const actual = record[name];
    if (agrees(contract, { schema: pointer, actual, wanted })) return [];
    const is = actual === undefined ? 'is missing' : `is ${JSON.stringify(actual)}`;
    return [
      {
        place: pointerTo(at, name),
        problem: `must be ${JSON.stringify(wanted)} as ${expected.as}, ${is}`,
        expected: wanted,
        actual,
        pointer,
      },
    ];
  });
}

interface Comparison {
  readonly schema: string;
  readonly actual: unknown;
  readonly wanted: unknown;
}

/** Whether a part of a record is as wanted in all that its schema has; another view may show more of it. */
function agrees(contract: Subject['contract'], { schema, actual, wanted }: Comparison): boolean {
  const declared = propertiesOf(contract, schema);
  if (!isRecord(actual) || !isRecord(wanted) || declared.length === 0) {
    return sameJson(actual, wanted);
  }
  return declared.every(
    ({ name, pointer }) =>
      wanted[name] === undefined ||
      agrees(contract, { schema: pointer, actual: actual[name], wanted: wanted[name] }),
  );
}
