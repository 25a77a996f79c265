import { ApiError } from '../../conventions/api-error.ts';
import { parser } from '../../generated/imbrace/filter.ts';
import { isRecord } from '../../spec/json-pointer.ts';

/** What filter.peggy makes of a filter. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'test'; readonly attribute: string; readonly test: Test };

export type Test =
  | { readonly operator: 'EXISTS' | 'IS NULL' | 'IS EMPTY' }
  | { readonly operator: Comparison | 'CONTAINS' | 'STARTS WITH'; readonly value: string }
  | { readonly operator: 'IN'; readonly values: readonly string[] }
  | { readonly operator: 'TO'; readonly from: string; readonly to: string };

type Comparison = '=' | '!=' | '>' | '>=' | '<' | '<=';

export type Matches = (document: object) => boolean;

/** Reads a filter of Meilisearch; one that cannot be read is a bad request. */
export function compileFilter(text: string): Matches {
  return matcherOf(parsed(text));
}

function parsed(text: string): Filter {
  try {
    return parser.parse(text) as Filter;
  } catch (error) {
    if (!(error instanceof parser.SyntaxError)) throw error;
    const { message, location } = error;
    const place = `Invalid filter at character ${location.start.offset + 1}`;
    throw new ApiError('invalid-body', { detail: `${place}: ${message.replace(/^E/, 'e')}` });
  }
}

function matcherOf(filter: Filter): Matches {
  switch (filter.kind) {
    case 'and': {
      const all = filter.of.map(matcherOf);
      return (document) => all.every((matches) => matches(document));
    }
    case 'or': {
      const any = filter.of.map(matcherOf);
      return (document) => any.some((matches) => matches(document));
    }
    case 'not': {
      const matches = matcherOf(filter.of);
      return (document) => !matches(document);
    }
    case 'test': {
      const path = filter.attribute.split('.');
      const holds = testOf(filter.test);
      return (document) => holds(valuesAt(document, path));
    }
  }
}

/** Everything a document holds at a path; an array on the way stands for each of its elements. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  if (!isRecord(value) || !Object.hasOwn(value, step)) return [];
  return valuesAt(value[step], rest);
}

function testOf(test: Test): (values: readonly unknown[]) => boolean {
  switch (test.operator) {
    case 'EXISTS':
      return (values) => values.length > 0;
    case 'IS NULL':
      return (values) => values.includes(null);
    case 'IS EMPTY':
      return (values) => values.some(isEmpty);
    case 'IN': {
      const tests = test.values.map(equal);
      return some((scalar) => tests.some((equals) => equals(scalar)));
    }
    case 'TO': {
      const [above, below] = [ordered(test.from), ordered(test.to)];
      return some((scalar) => (above(scalar) ?? -1) >= 0 && (below(scalar) ?? 1) <= 0);
    }
    case 'CONTAINS': {
      const word = folded(test.value);
      return some((scalar) => typeof scalar === 'string' && scalar.includes(word));
    }
    case 'STARTS WITH': {
      const word = folded(test.value);
      return some((scalar) => typeof scalar === 'string' && scalar.startsWith(word));
    }
    case '=':
      return some(equal(test.value));
    case '!=': {
      const equals = some(equal(test.value));
      return (values) => !equals(values);
    }
    default: {
      const { operator } = test;
      const compare = ordered(test.value);
      return some((scalar) => {
        const order = compare(scalar);
        return order !== undefined && comparisons[operator](order);
      });
    }
  }
}

/** Numbers stay numbers; text is folded, and so are booleans. */
type FilterScalar = string | number;

const comparisons = {
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
};

/** Of an array, one of its elements is enough. */
function some(holds: (scalar: FilterScalar) => boolean): (values: readonly unknown[]) => boolean {
  return (values) =>
    values.flat(Number.POSITIVE_INFINITY).some((value) => {
      if (typeof value === 'number') return holds(value);
      return (typeof value === 'string' || typeof value === 'boolean') && holds(folded(value));
    });
}

function equal(value: string): (scalar: FilterScalar) => boolean {
  const compare = ordered(value);
  return (scalar) => compare(scalar) === 0;
}

/** How a scalar stands to the value of a filter, below zero for less; undefined where the two do not compare. */
function ordered(value: string): (scalar: FilterScalar) => number | undefined {
  const text = folded(value);
  const number = numberOf(value);
  return (scalar) => {
    const other = typeof scalar === 'number' ? number : text;
    if (other === undefined) return undefined;
    if (scalar === other) return 0;
    return scalar < other ? -1 : 1;
  };
}

/** Text compares without regard to case, compatibility forms and spaces around it. */
const folded = (value: string | boolean): string =>
  String(value).trim().normalize('NFKD').toLowerCase();

function numberOf(text: string): number | undefined {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  return Number.isFinite(number) ? number : undefined;
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);
