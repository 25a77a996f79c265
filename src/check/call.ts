import type { Operation } from '../spec/operation.ts';
import type { Parameter } from '../spec/parameter.ts';
import { exampleBody } from './example-body.ts';

type Value = string | number | boolean | undefined;
type Values = Readonly<Record<string, Value>>;

/** A request to an operation; what is left out is filled with the contract's examples as far as it is required. */
export interface Call {
  readonly path?: Values | undefined;
  /** A list is sent as the same parameter several times; undefined leaves out what would be filled in. */
  readonly query?: Readonly<Record<string, Value | readonly string[]>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A body to send as JSON. Null is a body, undefined is none. */
  readonly json?: unknown;
  /** A body to send as it is; a form brings its own media type. */
  readonly body?: BodyInit | undefined;
  /** The credential's name; null sends none. Default `full`. */
  readonly as?: string | null | undefined;
  readonly unpaced?: boolean | undefined;
}

export interface RawCall {
  readonly method: string;
  /** `https://…`, or `/conversations?page=2` below the base URL. */
  readonly to: string;
  /** The credential's name; null sends none. Default `full`. */
  readonly as?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: BodyInit | undefined;
  /** Does not wait for a quota to refill: the answer may be a 429. */
  readonly unpaced?: boolean | undefined;
}

/** The request as it is sent. A required body that nobody gives is the first documented example. */
export function rawCallOf(operation: Operation, call: Call): RawCall {
  const { json = call.body === undefined ? exampleBody(operation) : undefined } = call;
  const query = queryOf(operation, call.query ?? {});
  const path = pathOf(operation, call.path ?? {});
  return {
    method: operation.method,
    to: query.size > 0 ? `${path}?${query}` : path,
    as: call.as,
    unpaced: call.unpaced,
    headers: {
      ...headersOf(operation),
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...call.headers,
    },
    body: json === undefined ? call.body : JSON.stringify(json),
  };
}

export const exampleOf = ({ node }: Parameter): string | undefined =>
  node.example === undefined ? undefined : String(node.example);

function pathOf({ path, parameters }: Operation, values: Values): string {
  return path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find((it) => it.in === 'path' && it.name === name);
    const value = values[name] ?? (parameter && exampleOf(parameter)) ?? name;
    return encodeURIComponent(value);
  });
}

function queryOf({ parameters }: Operation, values: NonNullable<Call['query']>): URLSearchParams {
  const required = parameters.flatMap((parameter) => {
    const example = parameter.in === 'query' && parameter.required && exampleOf(parameter);
    return typeof example === 'string' ? [[parameter.name, example] as const] : [];
  });
  const given = Object.entries({ ...Object.fromEntries(required), ...values });
  return new URLSearchParams(
    given.flatMap(([name, value]) =>
      [value].flat().flatMap((it) => (it === undefined ? [] : [[name, String(it)]])),
    ),
  );
}

function headersOf({ parameters }: Operation): Record<string, string> {
  const required = parameters.flatMap((parameter) => {
    const example = parameter.in === 'header' && parameter.required && exampleOf(parameter);
    return typeof example === 'string' ? [[parameter.name, example] as const] : [];
  });
  return Object.fromEntries(required);
}
