import type { Node } from './document.ts';
import type { Failure } from './failure.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import { percentDecoded } from './percent-encoding.ts';
import { textFormats } from './text-formats.ts';

/** Adds what is wrong with a value, which stands at a JSON pointer. */
export type Judge = (value: unknown, at: string, failures: Failure[]) => void;

/** A schema that stands in a document. */
export interface SchemaPlace {
  readonly node: Node;
  readonly pointer: string;
  /** What judges by the schema at another pointer. */
  judgeAt(pointer: string): Judge;
}

export type Kind = 'number' | 'string' | 'any' | 'array' | 'object';

type Keywords = Readonly<Record<string, (place: SchemaPlace) => Judge>>;

/** What keywords say of values of their kind, in the order in which compiled schemas ask them. */
export const keywords: Readonly<Record<Kind, Keywords>> = {
  number: {
    maximum: (place) => bound(place, 'maximum', (value: number, most) => value <= most),
    minimum: (place) => bound(place, 'minimum', (value: number, least) => value >= least),
    exclusiveMinimum: (place) => bound(place, 'exclusiveMinimum', (value: number, n) => value > n),
  },
  string: {
    maxLength: (place) => bound(place, 'maxLength', (text: string, n) => !isLonger(text, n)),
    minLength: (place) => bound(place, 'minLength', (text: string, n) => isLonger(text, n - 1)),
    pattern(place) {
      const pattern = new RegExp(String(place.node.pattern), 'u');
      return holding(place, 'pattern', (text: string) => pattern.test(text));
    },
    format(place) {
      const name = String(place.node.format);
      const fits = textFormats[name];
      if (!fits) throw unknownHere(place, `the format ${name}`);
      return holding(place, 'format', fits);
    },
  },
  any: {
    $ref({ node, judgeAt }) {
      const target = percentDecoded(String(node.$ref).slice(1)) ?? '';
      // Looked up when it is needed, as a schema may refer to itself.
      return (value, at, failures) => judgeAt(target)(value, at, failures);
    },
    const: (place) => holding(place, 'const', (value) => same(value, place.node.const)),
    enum(place) {
      const allowed = place.node.enum as readonly unknown[];
      return holding(place, 'enum', (value) => allowed.some((it) => same(value, it)));
    },
    not(place) {
      const judge = place.judgeAt(pointerTo(place.pointer, 'not'));
      return holding(place, 'not', (value) => {
        const failures: Failure[] = [];
        judge(value, '', failures);
        return failures.length > 0;
      });
    },
    anyOf: (place) => alternatives(place, 'anyOf', 1),
    oneOf: (place) => alternatives(place, 'oneOf', 2),
    allOf(place) {
      const judges = branchesOf(place, 'allOf');
      return (value, at, failures) => {
        for (const judge of judges) judge(value, at, failures);
      };
    },
  },
  array: {
    maxItems: (place) => bound(place, 'maxItems', (list: unknown[], n) => list.length <= n),
    minItems: (place) => bound(place, 'minItems', (list: unknown[], n) => list.length >= n),
    items({ pointer, judgeAt }) {
      const judge = judgeAt(pointerTo(pointer, 'items'));
      return (list, at, failures) => {
        for (const [index, item] of (list as readonly unknown[]).entries()) {
          judge(item, `${at}/${index}`, failures);
        }
      };
    },
    uniqueItems(place) {
      const fail = failureOf(place, 'uniqueItems');
      return (list, at, failures) => {
        const pair = twins(list as readonly unknown[]);
        if (pair) failures.push(fail(at, pair));
      };
    },
  },
  object: {
    maxProperties: (place) => bound(place, 'maxProperties', (it: Node, n) => sizeOf(it) <= n),
    minProperties: (place) => bound(place, 'minProperties', (it: Node, n) => sizeOf(it) >= n),
    required(place) {
      const names = place.node.required as readonly string[];
      const fail = failureOf(place, 'required');
      return (value, at, failures) => {
        for (const missingProperty of names) {
          if ((value as Node)[missingProperty] === undefined) {
            failures.push(fail(at, { missingProperty }));
          }
        }
      };
    },
    additionalProperties,
    properties({ node, pointer, judgeAt }) {
      const parts = Object.keys(node.properties as Node).map((name) => ({
        name,
        below: pointerTo('', name),
        judge: judgeAt(pointerTo(pointer, 'properties', name)),
      }));
      return (value, at, failures) => {
        for (const { name, below, judge } of parts) {
          const part = (value as Node)[name];
          if (part !== undefined) judge(part, at + below, failures);
        }
      };
    },
    patternProperties,
  },
};

/** What a keyword says of a value that breaks it. */
export function failureOf({ pointer }: SchemaPlace, keyword: string) {
  const schemaPath = `#${encodeURI(pointerTo(pointer, keyword))}`;
  return (instancePath: string, params: Failure['params'] = {}): Failure => ({
    instancePath,
    schemaPath,
    params,
  });
}

export const unknownHere = ({ pointer }: SchemaPlace, what: string): Error =>
  new Error(`src/spec/keyword-judge.ts does not know ${what}, which stands at ${pointer}.`);

function holding<T>(place: SchemaPlace, keyword: string, holds: (value: T) => boolean): Judge {
  const fail = failureOf(place, keyword);
  return (value, at, failures) => {
    if (!holds(value as T)) failures.push(fail(at));
  };
}

function bound<T>(
  place: SchemaPlace,
  keyword: string,
  holds: (value: T, bound: number) => boolean,
): Judge {
  const limit = place.node[keyword] as number;
  return holding(place, keyword, (value: T) => holds(value, limit));
}

const branchesOf = ({ node, pointer, judgeAt }: SchemaPlace, keyword: string): readonly Judge[] =>
  (node[keyword] as readonly unknown[]).map((_, index) =>
    judgeAt(pointerTo(pointer, keyword, index)),
  );

/** Holds for one alternative; no more than `enough` need be found to fit. */
function alternatives(place: SchemaPlace, keyword: string, enough: number): Judge {
  const judges = branchesOf(place, keyword);
  const fail = failureOf(place, keyword);
  return (value, at, failures) => {
    const misses: Failure[] = [];
    let fitting = 0;
    for (const judge of judges) {
      const before = misses.length;
      judge(value, at, misses);
      if (misses.length === before) fitting++;
      if (fitting === enough) break;
    }
    if (fitting !== 1) failures.push(...misses, fail(at));
  };
}

function additionalProperties(place: SchemaPlace): Judge {
  const { node, pointer, judgeAt } = place;
  if (node.additionalProperties === true) return () => {};
  const known = (node.properties ?? {}) as Node;
  const patterns = patternsOf(place);
  const others = (value: unknown) =>
    Object.keys(value as Node).filter(
      (name) => !Object.hasOwn(known, name) && !patterns.some(({ pattern }) => pattern.test(name)),
    );
  if (node.additionalProperties === false) {
    const fail = failureOf(place, 'additionalProperties');
    return (value, at, failures) => {
      for (const additionalProperty of others(value)) {
        failures.push(fail(at, { additionalProperty }));
      }
    };
  }
  const judge = judgeAt(pointerTo(pointer, 'additionalProperties'));
  return (value, at, failures) => {
    for (const name of others(value)) judge((value as Node)[name], pointerTo(at, name), failures);
  };
}

const patternsOf = ({ node, pointer }: SchemaPlace) =>
  Object.keys((node.patternProperties ?? {}) as Node).map((source) => ({
    pattern: new RegExp(source, 'u'),
    schema: pointerTo(pointer, 'patternProperties', source),
  }));

function patternProperties(place: SchemaPlace): Judge {
  const parts = patternsOf(place).map(({ pattern, schema }) => ({
    pattern,
    judge: place.judgeAt(schema),
  }));
  return (value, at, failures) => {
    for (const { pattern, judge } of parts) {
      for (const [name, part] of Object.entries(value as Node)) {
        if (pattern.test(name)) judge(part, pointerTo(at, name), failures);
      }
    }
  };
}

/** In characters, of which a text has half as many as code units at least; those need not be counted. */
const isLonger = (text: string, most: number): boolean =>
  text.length > most && (text.length > 2 * most || [...text].length > most);

const sizeOf = (record: Node): number => Object.keys(record).length;

/** The last two items that are the same. */
function twins(list: readonly unknown[]): { readonly i: number; readonly j: number } | undefined {
  for (let i = list.length - 1; i > 0; i--) {
    for (let j = i - 1; j >= 0; j--) if (same(list[i], list[j])) return { i, j };
  }
  return undefined;
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return a === b;
  return (
    sizeOf(a) === sizeOf(b) &&
    Object.keys(a).every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}
