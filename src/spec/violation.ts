import type { Failure } from './failure.ts';
import { pointerTo, valueAt } from './json-pointer.ts';
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
  failure: Failure,
  { document, value }: { readonly document: object; readonly value: unknown },
): Violation {
  const { keyword, instancePath, params, propertyName } = failure;
  const missing = params.missingProperty;
  const path = failure.schemaPath.slice(1);
  const at = percentDecoded(path) ?? path;
  const place = at.slice(0, at.lastIndexOf('/'));
  // A property of which nothing is allowed has no keyword; the schema itself is `false`.
  const schemaPointer = keyword === 'false schema' ? place : at;
  return {
    pointer: typeof missing === 'string' ? pointerTo(instancePath, missing) : instancePath,
    problem: problemOf(failure, valueAt(document, place)),
    keyword,
    schemaPointer,
    expected: valueAt(document, schemaPointer),
    actual: keyword === 'required' ? undefined : (propertyName ?? valueAt(value, instancePath)),
  };
}

const count = (n: unknown, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const problems: Readonly<Record<string, (params: Failure['params']) => string>> = {
  required: () => 'is required',
  type: ({ type }) => `must be ${Array.isArray(type) ? type.join(' or ') : type}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be multiple of ${multipleOf}`,
  minLength: ({ limit }) =>
    limit === 1 ? 'must not be empty' : `must have at least ${count(limit, 'character')}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, 'character')}`,
  minItems: ({ limit }) => `must have at least ${count(limit, 'item')}`,
  maxItems: ({ limit }) => `must have at most ${count(limit, 'item')}`,
  uniqueItems: ({ i, j }) => `must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
  contains: ({ minContains, maxContains }) =>
    maxContains === undefined
      ? `must contain at least ${minContains} valid item(s)`
      : `must contain at least ${minContains} and no more than ${maxContains} valid item(s)`,
  minProperties: ({ limit }) => `must NOT have fewer than ${limit} properties`,
  maxProperties: ({ limit }) => `must NOT have more than ${limit} properties`,
  dependentRequired: ({ property, deps }) =>
    `must have property ${deps} when property ${property} is present`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `must be a valid ${format}`,
  propertyNames: () => 'property name must be valid',
  additionalProperties: ({ additionalProperty }) =>
    `must not have the property ${additionalProperty}`,
  items: ({ limit }) => `must NOT have more than ${limit} items`,
  unevaluatedItems: ({ limit }) => `must NOT have more than ${limit} items`,
  unevaluatedProperties: () => 'must NOT have unevaluated properties',
  oneOf: () => 'must fit exactly one of the alternatives',
  anyOf: () => 'must fit one of the alternatives',
  not: () => 'must NOT be valid',
  if: ({ failingKeyword }) => `must match "${failingKeyword}" schema`,
  'false schema': () => 'boolean schema is false',
};

/** A schema may word its own problems (`x-problems`). */
function problemOf({ keyword, params }: Failure, schema: unknown): string {
  const own = valueAt(schema, '/x-problems') as Readonly<Record<string, string>> | undefined;
  return own?.[keyword] ?? problems[keyword]?.(params) ?? `must honour ${keyword}`;
}
