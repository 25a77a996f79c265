import type { Failure } from './failure.ts';
import { pointersIn, pointerTo, valueAt } from './json-pointer.ts';
import { percentDecoded } from './percent-encoding.ts';

/** One way in which a value departs from its schema. */
export interface Violation {
  /** JSON pointer into the value. */
  readonly pointer: string;
  /** What is wrong there, as the end of a sentence: `must be at least 1`. */
  readonly problem: string;
  /** The schema keyword that failed. */
  readonly keyword: string;
  /** JSON pointer to the keyword in the document. */
  readonly schemaPointer: string;
  /** The keyword's value in the schema. */
  readonly expected: unknown;
  readonly actual: unknown;
}

/** What a failure says of the value, by the document that the schema stands in. */
export function violationOf(
  { instancePath, schemaPath, params = {}, propertyName }: Failure,
  { document, value }: { readonly document: object; readonly value: unknown },
): Violation {
  const at = placeOf(schemaPath, document);
  const end = at.lastIndexOf('/');
  const keyword = at.slice(end + 1);
  // A property of which nothing is allowed has no keyword; the schema itself is `false`.
  const schemaPointer = keyword === 'false schema' ? at.slice(0, end) : at;
  const expected = valueAt(document, schemaPointer);
  const own = valueAt(document, `${at.slice(0, end)}/x-problems/${keyword}`);
  const missing = params.missingProperty;
  return {
    pointer: typeof missing === 'string' ? pointerTo(instancePath, missing) : instancePath,
    // A schema may word its own problems.
    problem: typeof own === 'string' ? own : problemOf(keyword, { expected, params }),
    keyword,
    schemaPointer,
    expected,
    actual: keyword === 'required' ? undefined : (propertyName ?? valueAt(value, instancePath)),
  };
}

const pointers = new WeakMap<object, readonly string[]>();

function placeOf(schemaPath: string | number, document: object): string {
  if (typeof schemaPath === 'string') {
    const path = schemaPath.slice(1);
    return percentDecoded(path) ?? path;
  }
  const all = pointers.get(document) ?? pointersIn(document);
  pointers.set(document, all);
  return all[schemaPath] ?? '';
}

const count = (n: unknown, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

interface Said {
  /** The keyword's value in the schema. */
  readonly expected: unknown;
  readonly params: NonNullable<Failure['params']>;
}

const problems: Readonly<Record<string, (said: Said) => string>> = {
  required: () => 'is required',
  type: ({ expected }) => `must be ${Array.isArray(expected) ? expected.join(' or ') : expected}`,
  enum: ({ expected }) => `must be one of ${(expected as unknown[]).join(', ')}`,
  const: ({ expected }) => `must be ${JSON.stringify(expected)}`,
  minimum: ({ expected }) => `must be at least ${expected}`,
  maximum: ({ expected }) => `must be at most ${expected}`,
  exclusiveMinimum: ({ expected }) => `must be more than ${expected}`,
  exclusiveMaximum: ({ expected }) => `must be less than ${expected}`,
  multipleOf: ({ expected }) => `must be multiple of ${expected}`,
  minLength: ({ expected }) =>
    expected === 1 ? 'must not be empty' : `must have at least ${count(expected, 'character')}`,
  maxLength: ({ expected }) => `must have at most ${count(expected, 'character')}`,
  minItems: ({ expected }) => `must have at least ${count(expected, 'item')}`,
  maxItems: ({ expected }) => `must have at most ${count(expected, 'item')}`,
  uniqueItems: ({ params: { i, j } }) =>
    `must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
  contains: ({ params: { minContains, maxContains } }) =>
    maxContains === undefined
      ? `must contain at least ${minContains} valid item(s)`
      : `must contain at least ${minContains} and no more than ${maxContains} valid item(s)`,
  minProperties: ({ expected }) => `must NOT have fewer than ${expected} properties`,
  maxProperties: ({ expected }) => `must NOT have more than ${expected} properties`,
  dependentRequired: ({ params: { property, deps } }) =>
    `must have property ${deps} when property ${property} is present`,
  pattern: ({ expected }) => `must match ${expected}`,
  format: ({ expected }) => `must be a valid ${expected}`,
  propertyNames: () => 'property name must be valid',
  additionalProperties: ({ params: { additionalProperty } }) =>
    `must not have the property ${additionalProperty}`,
  items: ({ params: { limit } }) => `must NOT have more than ${limit} items`,
  unevaluatedItems: ({ params: { limit } }) => `must NOT have more than ${limit} items`,
  unevaluatedProperties: () => 'must NOT have unevaluated properties',
  oneOf: () => 'must fit exactly one of the alternatives',
  anyOf: () => 'must fit one of the alternatives',
  not: () => 'must NOT be valid',
  if: ({ params: { failingKeyword } }) => `must match "${failingKeyword}" schema`,
  'false schema': () => 'boolean schema is false',
};

const problemOf = (keyword: string, said: Said): string =>
  problems[keyword]?.(said) ?? `must honour ${keyword}`;
