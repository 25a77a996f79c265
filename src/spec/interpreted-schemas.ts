import type { Node } from './document.ts';
import type { Check, Failure } from './failure.ts';
import { isRecord, valueAt } from './json-pointer.ts';
import {
  failureOf,
  type Judge,
  type Kind,
  keywords,
  type SchemaPlace,
  unknownHere,
} from './keyword-judge.ts';
import { createSchemaValidator, type ReadySchemas } from './schema-validator.ts';

/**
 * What judges by the schemas of a document as they stand there. It says what compiled schemas say, in the same order and
 * a tenth of their bytes; but it knows only the keywords that Parley's own contracts use, and throws for any other.
 */
export const interpreted = (document: object): ReadySchemas => ({
  document,
  validator() {
    const judges = new Map<string, Judge>();
    function judgeAt(pointer: string): Judge {
      const known = judges.get(pointer);
      if (known) return known;
      const judge = judgeOf({ node: schemaAt(document, pointer), pointer, judgeAt });
      judges.set(pointer, judge);
      return judge;
    }
    return createSchemaValidator(document, (pointer) => checkOf(judgeAt(pointer)));
  },
});

function schemaAt(document: object, pointer: string): Node {
  const node = valueAt(document, pointer);
  if (isRecord(node)) return node;
  throw new Error(`There is no schema at ${pointer || '/'}.`);
}

function checkOf(judge: Judge): Check {
  const check: { (value: unknown): boolean; errors?: readonly Failure[] } = (value) => {
    const failures: Failure[] = [];
    judge(value, '', failures);
    check.errors = failures;
    return failures.length === 0;
  };
  return check;
}

const isOf: Readonly<Record<string, (value: unknown) => boolean>> = {
  // Infinity is no JSON number, and would leave as null.
  number: Number.isFinite,
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isRecord,
};

const kinds = Object.keys(keywords) as Kind[];
const heard = new Set(kinds.flatMap((kind) => Object.keys(keywords[kind])));
/** What says nothing of a value. */
const silent =
  /^(type|default|discriminator|examples?|readOnly|writeOnly|title|description|\$schema|x-.*)$/;

function judgeOf(place: SchemaPlace): Judge {
  const { node } = place;
  const strange = Object.keys(node).find((name) => !heard.has(name) && !silent.test(name));
  if (strange !== undefined) throw unknownHere(place, strange);

  const types = [(node.type as string | readonly string[] | undefined) ?? []].flat();
  const fail = failureOf(place, 'type');
  const groups = kinds
    .map((kind) => ({ kind, fits: isOf[kind] ?? (() => true), judges: judgesOf(place, kind) }))
    .filter(({ judges }) => judges.length > 0);
  // A lone type is asked for when the keywords of its kind are.
  const late = types.length === 1 && groups.some(({ kind }) => kind === types[0]);
  return (value, at, failures) => {
    if (types.length > 0 && !late && !types.some((type) => isOf[type]?.(value))) {
      failures.push(fail(at));
    }
    for (const { kind, fits, judges } of groups) {
      if (fits(value)) for (const judge of judges) judge(value, at, failures);
      else if (late && kind === types[0]) failures.push(fail(at));
    }
  };
}

const judgesOf = (place: SchemaPlace, kind: Kind): readonly Judge[] =>
  Object.entries(keywords[kind]).flatMap(([keyword, compile]) =>
    place.node[keyword] === undefined ? [] : compile(place),
  );
