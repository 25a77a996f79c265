import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { isRecord, pointerTo, valueAt } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import type { ApiError, ErrorKind } from './api-error.ts';
import { type Departure, filled, matched, placesOf, type Template } from './error-template.ts';
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
  /** Messages per field; undefined where the format has none, or the body. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** `fact`: what of an error belongs at the place, as `message` or `retryAfter`. */
  readonly problems: readonly Departure[];
  /** Where it names another error than its status stands for. */
  readonly contradictions: readonly Contradiction[];
}

export interface Contradiction {
  readonly pointer: string;
  readonly problem: string;
  readonly expected: readonly unknown[];
  readonly actual: unknown;
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
  /** Whether the body of a refusal for the rate limit says how long to wait. */
  readonly saysRetryAfter: boolean;
  /** Undefined for a kind that the API does not have. */
  statusOf(kind: ErrorKind): number | undefined;
  /** The kind that this status stands for; the first of those that share it. */
  kindOf(status: number): ErrorKind | undefined;
  /** JSON pointer to where the contract declares it. */
  pointerTo(kind: ErrorKind): string;
  write(error: ApiError, occasion: ErrorOccasion): RenderedError;
  read(answer: { readonly status: number; readonly body: unknown }): ReadError;
}

/** Throws `ContractError` where the contract does not say how its errors look. */
export function compileErrorFormat(contract: Contract): ErrorFormat {
  const data = contract.document['x-error-format'] as ErrorFormatData | undefined;
  if (!data) throw new ContractError('/x-error-format', 'expected the format of the errors');
  const kinds = Object.entries(data.kinds) as [ErrorKind, KindData][];
  for (const [name, kind] of kinds) requireFacts(name, { ...kind, body: kind.body ?? data.body });
  const templates = kinds.map(([, kind]) => kind.body ?? data.body);
  const facts = (['code', 'status', 'title'] as const).flatMap((fact) => {
    const places = new Set(templates.flatMap((template) => placesOf(template, fact)));
    return [...places].map((pointer) => ({ pointer, fact }));
  });
  return {
    mediaType: data.mediaType,
    kinds: kinds.map(([name]) => name),
    kindNamed: (wanted) =>
      kinds.find(([name, { code }]) => name === wanted || String(code) === wanted)?.[0],
    saysRetryAfter: JSON.stringify(data.kinds['rate-limited']?.body ?? data.body).includes(
      '"$retryAfter',
    ),
    statusOf: (kind) => data.kinds[kind]?.status,
    kindOf: (status) => kinds.find(([, kind]) => kind.status === status)?.[0],
    pointerTo: (kind) => pointerTo('/x-error-format/kinds', kind),
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
      const attempts = candidates.map(([, kind]) => matched(kind.body ?? data.body, body));
      // A status nobody declared must still be written in the common format.
      const [best = matched(data.body, body)] = attempts.sort(
        (a, b) => a.departures.length - b.departures.length,
      );
      const { message, retryAfter, fields } = best.found;
      return {
        kinds: candidates.map(([name]) => name),
        message: typeof message === 'string' ? message : undefined,
        retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
        fields: isRecord(fields) ? fields : undefined,
        problems: best.departures,
        contradictions: contradictionsOf(status, body),
      };
    },
  };

  function contradictionsOf(status: number, body: unknown): readonly Contradiction[] {
    return facts.flatMap(({ pointer, fact }) => {
      const actual = valueAt(body, pointer);
      const expected = fact === 'status' ? [status] : declaredFor(status, fact);
      if (actual === undefined || expected.length === 0 || expected.includes(actual)) return [];
      const wanted = expected.map((it) => JSON.stringify(it)).join(' or ');
      return [{ pointer, problem: `must be ${wanted}`, expected, actual }];
    });
  }

  /** Its codes or titles; none for a status that nobody declared, which may bring its own. */
  function declaredFor(status: number, fact: 'code' | 'title'): readonly unknown[] {
    const own = kinds.filter(([, kind]) => kind.status === status);
    const values = own.flatMap(([, kind]) => kind[fact] ?? []);
    return [...new Set(values)];
  }
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
