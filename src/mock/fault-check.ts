import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { decides, type Fault } from '../world/fault.ts';
import type { CompiledApi } from './compile-api.ts';
import { didYouMean } from './nearest.ts';
import { Problem } from './problem.ts';

type Apis = ReadonlyMap<string, { readonly api: CompiledApi }>;

/** What is wrong with a member, or undefined. */
type Check = (
  value: unknown,
  apis: Apis,
  fault: Readonly<Record<string, unknown>>,
) => string | undefined;

const anything: Check = () => undefined;
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'expected true or false');
const duration: Check = (value) =>
  isNumber(value, { min: 0 }) ? undefined : 'expected milliseconds, 0 or more';
const count =
  (min: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min
      ? undefined
      : `expected a whole number from ${min}`;

const members: Readonly<Record<keyof Fault, Check>> = {
  api: (value, apis) => {
    const names = [...apis.keys()];
    return names.includes(String(value)) ? undefined : expectedOne(value, names);
  },
  operationId: (value, apis, { api }) => {
    const asked = api === undefined ? [...apis.values()] : [apis.get(String(api))];
    const ids = asked
      .flatMap((it) => it?.api.contract.operations ?? [])
      .map((it) => it.operationId);
    return ids.includes(String(value)) ? undefined : expectedOne(value, ids);
  },
  method: (value) =>
    typeof value === 'string' && /^[A-Z]+$/.test(value)
      ? undefined
      : 'expected a method in upper case',
  path: (value) =>
    typeof value === 'string' && /^[/*]/.test(value)
      ? undefined
      : 'expected a path below the base URL, as /conversations/*',
  credential: (value, apis, { api }) => {
    const asked = api === undefined ? [...apis.values()] : [apis.get(String(api))];
    const names = asked
      .flatMap((it) => [...(it?.api.credentials.values() ?? [])])
      .map((it) => it.name);
    return names.includes(String(value)) ? undefined : expectedOne(value, new Set(names));
  },
  requestBody: anything,
  status: (value) =>
    Number.isInteger(value) && isNumber(value, { min: 200, max: 599 })
      ? undefined
      : 'expected a status from 200 to 599',
  code: (value, apis, { api }) => {
    const asked = api === undefined ? [...apis.values()] : [apis.get(String(api))];
    const formats = asked.flatMap((it) => it?.api.errors ?? []);
    if (formats.some((errors) => errors.kindNamed(String(value)))) return undefined;
    return expectedOne(value, new Set(formats.flatMap(({ kinds }) => kinds)));
  },
  body: (_, __, { status }) =>
    bodiless.includes(status) ? `an answer with status ${status} has none` : undefined,
  headers: (value) =>
    isRecord(value) && Object.entries(value).every(([name, it]) => isHeader(name, it))
      ? undefined
      : 'expected an object of header names with texts, or null to take one away; what frames the body is the connection’s',
  delayMs: (value) =>
    isNumber(value, { min: 0 }) || isRange(value)
      ? undefined
      : 'expected milliseconds, { min, max } or { mean, deviation }',
  abort: (value) =>
    [true, false, 'reset', 'empty', 'truncate'].includes(value as string)
      ? undefined
      : 'expected true, reset, empty or truncate',
  malformed: flag,
  dripMs: duration,
  times: count(1),
  probability: (value) =>
    isNumber(value, { min: 0, max: 1 }) ? undefined : 'expected a number from 0 to 1',
  after: count(0),
};

/** The fault that a value describes. Throws `Problem` naming the member that is wrong, and what it may be. */
export function checkedFault(value: unknown, apis: Apis): Fault {
  if (!isRecord(value)) throw invalid('expected a fault, an object');
  for (const [name, member] of Object.entries(value)) {
    const check = Object.hasOwn(members, name) ? members[name as keyof Fault] : undefined;
    if (!check) {
      const names = Object.keys(members);
      const hint = didYouMean(name, names);
      throw invalid(`is not a member of a fault; there are ${names.join(', ')}.${hint}`, name);
    }
    const wrong = member === undefined ? undefined : check(member, apis, value);
    if (wrong !== undefined) throw invalid(wrong, name);
  }
  const fault = value as Fault;
  if (fault.delayMs === undefined && !decides(fault)) {
    throw invalid(
      'expected what is to happen: status, code, body, headers, delayMs, abort, malformed or dripMs',
    );
  }
  return fault;
}

/** Statuses whose answers have no body (Fetch standard, 2.2.3). */
const bodiless: readonly unknown[] = [204, 205, 304];

function expectedOne(value: unknown, names: Iterable<string>): string {
  const list = [...names];
  return `expected one of ${list.join(', ')}.${didYouMean(String(value), list)}`.replace(/\.$/, '');
}

const invalid = (detail: string, member?: string): Problem =>
  new Problem(400, {
    title: 'Invalid fault',
    detail: member === undefined ? detail : `${member}: ${detail}`,
    ...(member !== undefined && { errors: [{ pointer: pointerTo('', member), detail }] }),
  });

const isNumber = (value: unknown, { min, max = Number.MAX_VALUE }: { min: number; max?: number }) =>
  typeof value === 'number' && value >= min && value <= max;

function isRange(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { min, max, mean, deviation, ...others } = value;
  if (Object.keys(others).length > 0) return false;
  if (mean === undefined && deviation === undefined) {
    return isNumber(min, { min: 0 }) && isNumber(max, { min: Number(min) });
  }
  return (
    isNumber(mean, { min: 0 }) &&
    isNumber(deviation, { min: 0 }) &&
    min === undefined &&
    max === undefined
  );
}

/** RFC 9110, 5.1 and 5.5: a token, and text without control characters. */
const isHeader = (name: string, value: unknown): boolean =>
  !/^(content-length|transfer-encoding|connection)$/i.test(name) &&
  /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) &&
  (value === null || (typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)));
