import type { Contract } from './contract.ts';
import { locate, type Node } from './document.ts';
import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import type { Validate } from './schema-validator.ts';

/** Where the parameters of one request are taken from. Header names are looked up in lower case. */
export interface ParameterSource {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  header(name: string): string | undefined;
}

export interface ParameterProblem {
  readonly parameter: Parameter;
  readonly problem: string;
}

export interface ParameterValues {
  /** By parameter name; defaults filled in, absent ones left out. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly ParameterProblem[];
}

export interface ParameterReaderOptions {
  readonly contract: Contract;
  readonly operation: Operation;
  /** Names of parameters whose `maximum` replaces a greater value instead of refusing it. */
  readonly clamped?: readonly string[];
}

type Coerce = (text: string) => unknown;

interface Reader {
  readonly parameter: Parameter;
  readonly coerce: Coerce;
  readonly validate: Validate;
  readonly fallback: unknown;
  readonly ceiling: number;
}

/** Text that is no number stays text, and the schema then says what was expected. */
const numeric: Coerce = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const coercions: Readonly<Record<string, Coerce>> = {
  integer: numeric,
  number: numeric,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

function coercionOf({ type }: Node): Coerce {
  const types = [type].flat();
  const [coerce = (text: string): unknown => text] = types.flatMap(
    (it) => coercions[String(it)] ?? [],
  );
  if (!types.includes('null')) return coerce;
  return (text) => (text === 'null' || text === '' ? null : coerce(text));
}

/** Reads, coerces and judges the parameters of an operation's requests. */
export function compileParameterReader(
  options: ParameterReaderOptions,
): (source: ParameterSource) => ParameterValues {
  const readers = options.operation.parameters.map((parameter) => readerOf(parameter, options));
  return (source) => {
    const values: Record<string, unknown> = {};
    const problems: ParameterProblem[] = [];
    for (const reader of readers) {
      const { parameter } = reader;
      const texts = textsOf(parameter, source);
      if (texts.length > 1) problems.push({ parameter, problem: 'must be given once' });
      else if (texts[0] === undefined) {
        if (parameter.required) problems.push({ parameter, problem: 'is required' });
        else if (reader.fallback !== undefined) values[parameter.name] = reader.fallback;
      } else {
        const coerced = reader.coerce(texts[0]);
        const whole = typeof coerced === 'number' && Math.floor(coerced) === coerced;
        const value = whole ? Math.min(coerced, reader.ceiling) : coerced;
        const [violation] = reader.validate(value);
        if (violation) problems.push({ parameter, problem: violation.problem });
        else values[parameter.name] = value ?? reader.fallback ?? null;
      }
    }
    return { values, problems };
  };
}

function readerOf(
  parameter: Parameter,
  { contract, clamped = [] }: ParameterReaderOptions,
): Reader {
  const schema = locate(contract.document, parameter.schema).node;
  return {
    parameter,
    coerce: coercionOf(schema),
    validate: contract.schemas.at(parameter.schema),
    fallback: schema.default,
    ceiling: clamped.includes(parameter.name) ? Number(schema.maximum ?? Infinity) : Infinity,
  };
}

function textsOf({ name, in: place }: Parameter, source: ParameterSource): readonly string[] {
  if (place === 'query') return source.query.getAll(name);
  if (place === 'cookie') return cookiesOf(source.header('cookie') ?? '', name);
  const text = place === 'path' ? source.path[name] : source.header(name.toLowerCase());
  return text === undefined ? [] : [text];
}

/** RFC 6265, 4.2.1. */
function cookiesOf(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
