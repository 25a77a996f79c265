import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { pointerTo } from './json-pointer.ts';

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

/** Every violation of the value; an empty list when it honours its schema. */
export type Validate = (value: unknown) => readonly Violation[];

export interface SchemaValidator {
  /** The schema at this JSON pointer of the document. Compiled at the first call, then kept. */
  at(pointer: string): Validate;
}

export function createSchemaValidator(document: object): SchemaValidator {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // The document around the schemas is no schema, so ajv cannot judge its keywords; `check:spec` does.
    strict: false,
    // Infinity is no JSON number, and would leave as null.
    strictNumbers: true,
    validateSchema: false,
    logger: false,
  });
  addFormats.default(ajv);
  ajv.addSchema(document, 'contract');
  const checks = new Map<string, ValidateFunction>();
  let places: ReadonlyMap<unknown, string> | undefined;

  function failures(pointer: string, value: unknown): readonly Violation[] {
    let check = checks.get(pointer);
    if (!check) {
      check = ajv.compile({
        $ref: `contract#${pointer.split('/').map(encodeURIComponent).join('/')}`,
      });
      checks.set(pointer, check);
    }
    if (check(value)) return [];
    // ajv's own schemaPath starts anew at every $ref; the schema object itself tells where it stands.
    places ??= placesOf(document);
    return (check.errors ?? []).map((error) =>
      violationOf(error, places?.get(error.parentSchema) ?? pointer),
    );
  }

  /**
   * Where alternatives all fail, ajv lists every failure of every branch, then the summary. Of use is the branch that
   * came nearest, so its failures stand for them all.
   */
  function settle(violations: readonly Violation[]): readonly Violation[] {
    const summary = violations.findLast(
      ({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf',
    );
    if (!summary) return violations;
    const branches = (summary.expected as readonly unknown[]).map((_, index) =>
      failures(pointerTo(summary.schemaPointer, index), summary.actual).map((failure) => ({
        ...failure,
        pointer: summary.pointer + failure.pointer,
      })),
    );
    const covered = new Set(branches.flat().map(identity));
    const rest = violations.filter((it) => it !== summary && !covered.has(identity(it)));
    const [nearest = []] = branches
      .map(settle)
      .sort(
        (a, b) =>
          wrongTags(a) - wrongTags(b) || shallowest(b) - shallowest(a) || a.length - b.length,
      );
    return [...settle(rest), ...(nearest.length > 0 ? nearest : [summary])];
  }

  return { at: (pointer) => (value) => settle(failures(pointer, value)) };
}

/** `kind: image` says which branch is meant, whatever else is wrong with it. */
const wrongTags = (branch: readonly Violation[]): number =>
  branch.filter(({ keyword }) => keyword === 'const').length;

/** A branch that fails only deep inside is the one that was meant; what is missing is a failure of the object around it. */
const shallowest = (branch: readonly Violation[]): number =>
  Math.min(
    ...branch.map((it) => it.pointer.split('/').length - (it.keyword === 'required' ? 1 : 0)),
  );

const identity = ({ pointer, schemaPointer }: Violation): string => `${pointer} ${schemaPointer}`;

/** Every object of the document with its JSON pointer. */
function placesOf(
  node: unknown,
  pointer = '',
  found = new Map<unknown, string>(),
): Map<unknown, string> {
  if (typeof node !== 'object' || node === null) return found;
  found.set(node, pointer);
  for (const [name, value] of Object.entries(node))
    placesOf(value, pointerTo(pointer, name), found);
  return found;
}

function violationOf(error: ErrorObject, place: string): Violation {
  const missing: unknown = error.params.missingProperty;
  return {
    pointer:
      typeof missing === 'string' ? pointerTo(error.instancePath, missing) : error.instancePath,
    problem: problemOf(error),
    keyword: error.keyword,
    schemaPointer: pointerTo(place, error.keyword),
    expected: error.schema,
    actual: error.keyword === 'required' ? undefined : error.data,
  };
}

const count = (n: unknown, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const problems: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: () => 'is required',
  type: ({ type }) => `must be ${Array.isArray(type) ? type.join(' or ') : type}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  minLength: ({ limit }) =>
    limit === 1 ? 'must not be empty' : `must have at least ${count(limit, 'character')}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, 'character')}`,
  minItems: ({ limit }) => `must have at least ${count(limit, 'item')}`,
  maxItems: ({ limit }) => `must have at most ${count(limit, 'item')}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `must be a valid ${format}`,
  additionalProperties: ({ additionalProperty }) =>
    `must not have the property ${additionalProperty}`,
  oneOf: () => 'must fit exactly one of the alternatives',
  anyOf: () => 'must fit one of the alternatives',
};

/** A schema may word its own problems (`x-problems`). */
function problemOf({ keyword, params, message, parentSchema }: ErrorObject): string {
  const own = parentSchema?.['x-problems'] as Readonly<Record<string, string>> | undefined;
  return own?.[keyword] ?? problems[keyword]?.(params) ?? message ?? `must honour ${keyword}`;
}
