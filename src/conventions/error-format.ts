import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import type { ApiError, ErrorKind } from './api-error.ts';
import { type FieldMessages, fieldMessages } from './field-messages.ts';

/** `x-error-format`: how an API writes its errors. Its JSON Schema stands in openapi/extensions.schema.json. */
interface ErrorFormatData {
  readonly mediaType: string;
  readonly body: Template;
  readonly fieldMessages?: FieldMessages;
  /** Only `insecure-connection` may be missing. */
  readonly kinds: Readonly<Partial<Record<ErrorKind, KindData>>>;
}

interface KindData {
  readonly status: number;
  readonly code?: string | number;
  readonly title?: string;
  readonly message: string;
  readonly body?: Template;
}

type Template = Readonly<Record<string, unknown>>;

export interface RenderedError {
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

/** An error body read back: what it says, and where it departs from the declared format. */
export interface ReadError {
  /** The kinds declared for this status; several may share one. */
  readonly kinds: readonly ErrorKind[];
  readonly message: string | undefined;
  readonly retryAfter: number | undefined;
  readonly problems: readonly { readonly pointer: string; readonly problem: string }[];
}

/** The request that an error answers. */
export interface ErrorOccasion {
  /** Brings its own wording (`x-error-messages`). */
  readonly operation?: Operation | undefined;
  /** The path of the request as the vendor's host has it, for `$instance`. */
  readonly instance: string;
  /** For `$requestId`. */
  readonly requestId: string;
}

export interface ErrorFormat {
  readonly mediaType: string;
  /** Every kind that the API has. */
  readonly kinds: readonly ErrorKind[];
  /** The kind of this name, or the one that has this code in the API's own words. */
  kindNamed(name: string): ErrorKind | undefined;
  /** Undefined for a kind that the API does not have. */
  statusOf(kind: ErrorKind): number | undefined;
  /** The kind that this status stands for; the first of those that share it. */
  kindOf(status: number): ErrorKind | undefined;
  write(error: ApiError, occasion: ErrorOccasion): RenderedError;
  read(answer: { readonly status: number; readonly body: unknown }): ReadError;
}

/** Throws `ContractError` where the contract does not say how its errors look. */
export function compileErrorFormat(contract: Contract): ErrorFormat {
  const data = contract.document['x-error-format'] as ErrorFormatData | undefined;
  if (!data) throw new ContractError('/x-error-format', 'expected the format of the errors');
  const kinds = Object.entries(data.kinds) as [ErrorKind, KindData][];
  for (const [name, kind] of kinds) requireFacts(name, { ...kind, body: kind.body ?? data.body });
  return {
    mediaType: data.mediaType,
    kinds: kinds.map(([name]) => name),
    kindNamed: (wanted) =>
      kinds.find(([name, { code }]) => name === wanted || String(code) === wanted)?.[0],
    statusOf: (kind) => data.kinds[kind]?.status,
    kindOf: (status) => kinds.find(([, kind]) => kind.status === status)?.[0],
    write(error, { operation, instance, requestId }) {
      const kind = data.kinds[error.kind];
      if (!kind) throw new Error(`The contract has no error kind ${error.kind}.`);
      const worded = operation?.node['x-error-messages'] as
        | Partial<Record<ErrorKind, string>>
        | undefined;
      const { status = kind.status } = error.facts;
      const message = error.facts.message ?? worded?.[error.kind] ?? kind.message;
      const detail = error.facts.detail ?? kind.title ?? error.kind.replaceAll('-', ' ');
      const body = filled(kind.body ?? data.body, {
        // A function, because details quote requests and patterns, whose `$&` would be read as a reference.
        message: message.replaceAll('{detail}', () => detail),
        code: kind.code,
        title: kind.title,
        status,
        instance,
        requestId,
        detail: error.facts.detail,
        fields: fieldMessages(error.facts.fields, data.fieldMessages),
        retryAfter: error.facts.retryAfter,
      });
      return { status, mediaType: data.mediaType, body };
    },
    read({ status, body }) {
      const candidates = kinds.filter(([, kind]) => kind.status === status);
      const attempts = candidates.map(([, kind]) =>
        matched({ template: kind.body ?? data.body, body, kind }),
      );
      // A status nobody declared must still be written in the common format.
      const [best = matched({ template: data.body, body, kind: { status } })] = attempts.sort(
        (a, b) => a.problems.length - b.problems.length,
      );
      return {
        kinds: candidates.map(([name]) => name),
        message: typeof best.found.message === 'string' ? best.found.message : undefined,
        retryAfter: typeof best.found.retryAfter === 'number' ? best.found.retryAfter : undefined,
        problems: best.problems,
      };
    },
  };
}

type Facts = Readonly<Record<string, unknown>>;

const placeholder = /^\$([a-zA-Z]+)(\?)?$/;

function filled(template: Template, facts: Facts): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(template)) {
    const [, fact, optional] = (typeof value === 'string' && placeholder.exec(value)) || [];
    if (isRecord(value)) {
      const inner = filled(value, facts);
      if (!mayBeAbsent(value) || Object.keys(inner).length > 0) body[name] = inner;
      continue;
    }
    const written = fact ? facts[fact] : value;
    if (written !== undefined) body[name] = written;
    else if (fact === 'detail' && !optional) body[name] = facts.message;
    else if (!optional) throw new Error(`An error body needs ${value}, and this error has none.`);
  }
  return body;
}

/** What a body always holds must be known whenever an error of the kind is written. */
function requireFacts(name: ErrorKind, { body, ...facts }: KindData): void {
  const at = pointerTo('/x-error-format/kinds', name);
  const needed = JSON.stringify(body);
  for (const fact of ['code', 'title'] as const) {
    if (needed.includes(`"$${fact}"`) && facts[fact] === undefined) {
      throw new ContractError(at, `expected the ${fact} that its body needs`);
    }
  }
  if (needed.includes('"$retryAfter"') && name !== 'rate-limited') {
    throw new ContractError(at, 'expected a body without $retryAfter, which only rate-limited has');
  }
}

/** An object of which every part is optional is itself optional. */
const mayBeAbsent = (template: Template): boolean =>
  Object.values(template).every((value) =>
    isRecord(value) ? mayBeAbsent(value) : typeof value === 'string' && /^\$.*\?$/.test(value),
  );

interface Matched {
  readonly found: Record<string, unknown>;
  readonly problems: { pointer: string; problem: string }[];
}

interface Comparison {
  readonly template: Template;
  readonly body: unknown;
  readonly kind: Partial<KindData>;
  readonly pointer?: string;
}

/** Facts that the kind fixes. */
const constants = { code: true, status: true, title: true };

const shapes: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  message: (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text'),
  detail: (value) => (typeof value === 'string' ? undefined : 'must be a text'),
  instance: (value) => (typeof value === 'string' ? undefined : 'must be a text'),
  requestId: (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text'),
  retryAfter: (value) =>
    Number.isInteger(value) && Number(value) >= 0 ? undefined : 'must be whole seconds',
  fields: (value) => (isRecord(value) ? undefined : 'must be an object of messages per field'),
};

function matched({ template, body, kind, pointer = '' }: Comparison): Matched {
  const result: Matched = { found: {}, problems: [] };
  if (!isRecord(body)) {
    result.problems.push({ pointer, problem: 'must be an object' });
    return result;
  }
  for (const [name, wanted] of Object.entries(template)) {
    const at = pointerTo(pointer, name);
    const value = body[name];
    const [, fact, optional] = (typeof wanted === 'string' && placeholder.exec(wanted)) || [];
    if (value === undefined) {
      const absent = isRecord(wanted) ? mayBeAbsent(wanted) : optional !== undefined;
      if (!absent) result.problems.push({ pointer: at, problem: 'is required' });
    } else if (isRecord(wanted)) {
      const inner = matched({ template: wanted, body: value, kind, pointer: at });
      Object.assign(result.found, inner.found);
      result.problems.push(...inner.problems);
    } else if (fact) {
      const constant = fact in constants ? kind[fact as keyof typeof constants] : undefined;
      const problem =
        constant !== undefined && constant !== value
          ? `must be ${JSON.stringify(constant)}`
          : shapes[fact]?.(value);
      if (problem) result.problems.push({ pointer: at, problem });
      result.found[fact] = value;
    } else if (value !== wanted) {
      result.problems.push({ pointer: at, problem: `must be ${JSON.stringify(wanted)}` });
    }
  }
  return result;
}
