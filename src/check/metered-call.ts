import type { Allowance, RateLimit } from '../conventions/rate-limit.ts';
import { mayCall } from '../conventions/security.ts';
import type { Operation } from '../spec/operation.ts';
import type { Call } from './call.ts';
import type { Exchange } from './exchange.ts';
import { effectOf, type Visit } from './probe.ts';
import type { Subject } from './subject.ts';

/** An answer that tells of the quota, and when it came. */
export interface Metered {
  readonly exchange: Exchange;
  readonly rateLimit: RateLimit;
  readonly allowance: Omit<Allowance, 'retryAfter'>;
  /** Milliseconds since the epoch, by the clock of the server as far as it tells. */
  readonly before: number;
  readonly after: number;
}

/** An operation to count requests with, and how to call it. */
export interface CheapCall {
  readonly operation: Operation;
  readonly call: Call;
}

/** A safe operation that needs nothing: the first list, in parts of one, else the first of all. Undefined where there is none. */
export function cheapCall(subject: Subject): CheapCall | undefined {
  const simple = subject.contract.operations.filter(
    (operation) =>
      operation.method === 'GET' &&
      effectOf(operation) === 'read' &&
      operation.security.length > 0 &&
      operation.parameters.every(({ required }) => !required),
  );
  const sized = simple.find((it) => subject.pagination(it)?.sizeParameter !== undefined);
  const operation = sized ?? simple[0];
  if (!operation) return undefined;
  const size = subject.pagination(operation)?.sizeParameter;
  return { operation, call: { unpaced: true, query: size === undefined ? {} : { [size]: 1 } } };
}

/** Calls it, and reads what the answer says of the quota; undefined where that is nothing. */
export async function metered(
  visit: Visit,
  { operation, call, as }: CheapCall & { readonly as?: string },
): Promise<Metered | undefined> {
  const { rateLimit } = visit.subject;
  const before = await visit.now();
  const exchange = await visit.call(operation, { ...call, as });
  const after = await visit.now();
  const allowance = rateLimit?.read(exchange.response.headers);
  if (!rateLimit || !allowance) return undefined;
  // Of a real server the own clock matters, which this machine's may differ from.
  const date = visit.clock ? Number.NaN : Date.parse(exchange.response.headers.get('date') ?? '');
  const shift = Number.isNaN(date) ? 0 : date - after;
  return { exchange, rateLimit, allowance, before: before + shift, after: after + shift };
}

/** Another credential that is let in, best one that may call the operation. */
export function otherCredential(visit: Visit, operation: Operation): string | undefined {
  const others = visit.credentials.filter(({ name, expired }) => name !== 'full' && !expired);
  const allowed = others.find(({ roles }) => roles && mayCall(operation, roles));
  return (allowed ?? others[0])?.name;
}
