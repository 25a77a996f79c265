import { successOf } from '../spec/crud.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { schemaAlong } from '../spec/schema-walk.ts';
import type { Call } from './call.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { Effect, Probe, VirtualClock, Visit } from './probe.ts';
import type { Problem, Rule } from './rule.ts';
import { sameJson } from './same-json.ts';
import { refusalProblems, statusProblems, tell } from './tell.ts';

type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

type SuccessOf<Op> = Op extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204
        ? JsonOf<Responses[Status]>
        : never;
    }[keyof Responses]
  : never;

type RequestOf<Op> = Op extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>>
  : undefined;

type ParametersOf<Op, Place extends string> = Op extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? NonNullable<Parameters[Place]>
    : object
  : object;

/** A request to one operation, its parameters and body as the contract has them. */
export interface LawCall<Op> extends Omit<Call, 'path' | 'query' | 'json'> {
  readonly path?: ParametersOf<Op, 'path'>;
  readonly query?: Partial<ParametersOf<Op, 'query'>>;
  readonly json?: RequestOf<Op>;
}

export interface Agreement {
  readonly is: unknown;
  readonly must: unknown;
  /** As `the sum of by_status`. */
  readonly as: string;
}

/** What a law works with. Types are the contract's: whatever breaks its schema ends the law, as other rules tell of that. */
export interface LawContext<Operations> {
  /** Undefined for a real API. */
  readonly clock: VirtualClock | undefined;
  now(): Promise<number>;
  wait(milliseconds: number): Promise<void>;
  /** The body of a success. Anything else makes the law inconclusive. */
  ask<Id extends keyof Operations & string>(
    id: Id,
    call?: LawCall<Operations[Id]>,
  ): Promise<SuccessOf<Operations[Id]>>;
  /** Whatever comes. */
  call<Id extends keyof Operations & string>(
    id: Id,
    call?: LawCall<Operations[Id]>,
  ): Promise<Exchange>;
  /** A header of the last answer. */
  header(name: string): string | null;
  /** A GET of an absolute URL that the last answer has, without a credential; the last answer stays the last. */
  fetch(url: string): Promise<Exchange>;
  /** Every part of a list; a list of too many makes the law inconclusive. */
  parts<Id extends keyof Operations & string>(
    id: Id,
    call?: LawCall<Operations[Id]>,
  ): AsyncGenerator<SuccessOf<Operations[Id]>>;
  /** Holds a place in the last answer to what it must be. */
  agree(place: string, agreement: Agreement): void;
  /** Holds the last answer to having been refused, with this status where one is given. */
  refused(exchange: Exchange, why: string, status?: number): void;
  /** Deletes from a real API what the law created there, in the end. */
  afterwards<Id extends keyof Operations & string>(id: Id, call: LawCall<Operations[Id]>): void;
  /** Ends the law: it cannot be said. */
  inconclusive(reason: string): never;
}

/** What operations of one API promise together, beyond what its contract can say. */
export interface Law<Operations> {
  readonly rule: Rule;
  /** The operation that it is about. */
  readonly operation: keyof Operations & string;
  /** The strongest of what it does. */
  readonly effect: Effect;
  /** Why it can only be tried with a mock: it touches what the run did not create. */
  readonly mockOnly?: string;
  run(context: LawContext<Operations>): Promise<void>;
}

/** Types laws by the operations that `npm run generate` writes for the contract. */
export function defineLaws<Operations extends object>(
  laws: readonly Law<Operations>[],
): readonly Probe[] {
  return laws.map((law) => ({
    rules: [law.rule],
    cases: ({ contract }) => [
      {
        title: law.rule.law,
        operation: contract.operations.find(({ operationId }) => operationId === law.operation),
        effect: law.effect,
        run: (visit) => judge(visit, law as unknown as Law<object>),
      },
    ],
  }));
}

/** Ends a law that can say nothing. */
class Inconclusive extends Error {
  override readonly name = 'Inconclusive';
}

async function judge(visit: Visit, law: Law<object>): Promise<void> {
  if (law.mockOnly !== undefined && !visit.clock) {
    visit.inconclusive(law.rule, law.mockOnly);
    return;
  }
  try {
    const first = await attempt(visit, law);
    const moving = !visit.clock && first.length > 0;
    // Others work with a real API at the same time: what is wrong is so a second time.
    const found = moving ? await attempt(visit, law) : first;
    if (moving && found.length === 0) visit.inconclusive(law.rule, 'other requests moved the data');
    else if (found.length === 0) visit.holds(law.rule);
    for (const { problem, exchanges } of found) {
      tell(visit, law.rule, { problems: [problem], exchanges });
    }
  } catch (error) {
    if (!(error instanceof Inconclusive)) throw error;
    visit.inconclusive(law.rule, error.message);
  }
}

interface Found {
  readonly problem: Problem;
  readonly exchanges: readonly Exchange[];
}

/** Exchanges that a finding shows; those before them led there. */
const shown = 4;

/** Parts of a list that are walked. */
const most = 20;

async function attempt(visit: Visit, law: Law<object>): Promise<readonly Found[]> {
  const found: Found[] = [];
  const later: (() => Promise<unknown>)[] = [];
  let recent: readonly Exchange[] = [];

  const send = async (sending: Promise<Exchange>): Promise<Exchange> => {
    const exchange = await sending;
    recent = [...recent, exchange].slice(-shown);
    return exchange;
  };
  const operationOf = (id: string): Operation => {
    const operation = visit.subject.contract.operations.find((it) => it.operationId === id);
    if (operation) return operation;
    throw new Error(`${law.rule.name} names ${id}, which the contract does not have.`);
  };
  const call = (id: string, options: Call = {}) => send(visit.call(operationOf(id), options));

  async function ask(id: string, options: Call = {}): Promise<unknown> {
    const exchange = await call(id, options);
    const { status, headers, mediaType, json } = exchange.response;
    if (!isSuccess(exchange)) throw new Inconclusive(`${id} answered ${status}`);
    const header = (name: string) => headers.get(name) ?? undefined;
    const judged = visit.subject.validator(operationOf(id))({
      status,
      header,
      mediaType,
      body: json,
    });
    if (judged.length > 0) throw new Inconclusive(`an answer of ${id} breaks its schema`);
    return json;
  }

  const context = {
    clock: visit.clock,
    now: visit.now,
    wait: visit.wait,
    call,
    ask,
    header: (name: string) => recent.at(-1)?.response.headers.get(name) ?? null,
    async fetch(url: string) {
      const fetched = await visit.send({ method: 'GET', to: url, as: null });
      recent = [...recent.slice(0, -1), fetched, ...recent.slice(-1)];
      return fetched;
    },
    async *parts(id: string, options: Call = {}) {
      const pagination = visit.subject.pagination(operationOf(id));
      if (!pagination) throw new Error(`${id} is no list.`);
      const size = pagination.largest ?? 100;
      for (let number = 0; ; number++) {
        if (number === most) throw new Inconclusive(`the list of ${id} is too long`);
        const query = { ...options.query, ...pagination.queryOf({ number, size }) };
        const body = await ask(id, { ...options, query });
        yield body;
        if (pagination.style === 'whole' || pagination.read(body).items.length < size) return;
      }
    },
    agree(place: string, { is, must, as }: Agreement) {
      if (sameJson(is, must)) return;
      const [expected, actual] = [JSON.stringify(must), JSON.stringify(is)];
      const problem = `must be ${expected}, ${as}, is ${actual}`;
      const pointer = pointerOf(visit, { exchange: recent.at(-1), place });
      found.push({
        problem: { place, problem, expected: must, actual: is, pointer },
        exchanges: recent,
      });
    },
    refused(exchange: Exchange, why: string, status?: number) {
      const problems =
        status === undefined
          ? refusalProblems(exchange, why)
          : statusProblems(exchange, { status, why });
      for (const problem of problems) found.push({ problem, exchanges: recent });
    },
    afterwards(id: string, options: Call) {
      if (!visit.clock) later.unshift(() => call(id, options));
    },
    inconclusive(reason: string): never {
      throw new Inconclusive(reason);
    },
  };
  try {
    await law.run(context as unknown as LawContext<object>);
  } finally {
    for (const tidy of later) await tidy();
  }
  return found;
}

/** Where the contract describes a place in an answer. */
function pointerOf(
  { subject: { contract } }: Visit,
  { exchange, place }: { readonly exchange: Exchange | undefined; readonly place: string },
): string {
  const operation = exchange?.operation;
  if (!operation) return '/paths';
  const { schema } = successOf({ contract, operation });
  const bodyPointer = place.startsWith('/') ? place : '';
  const at = schema && schemaAlong(contract.document, { schema, bodyPointer });
  return at ? at.pointer : pointerTo(operation.pointer, 'responses');
}
