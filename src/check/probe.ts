import type { Operation } from '../spec/operation.ts';
import type { Call, RawCall } from './call.ts';
import type { Exchange } from './exchange.ts';
import type { Problem, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** What a request does to the server; the strongest of a case decides whether a real API may be sent it. */
export type Effect = 'read' | 'create' | 'change' | 'delete' | 'exhaust';

/** Drives a target through situations in which its rules can be told to hold or to be broken. */
export interface Probe {
  readonly rules: readonly Rule[];
  /**
   * Rules for single exchanges, or areas of them, that it is tried for as well, because its answers are of other kinds.
   * Default: all of them for a probe without rules of its own, else none.
   */
  readonly feeds?: readonly string[] | undefined;
  /** Everything it would try with this contract. */
  cases(subject: Subject): readonly ProbeCase[];
}

export interface ProbeCase {
  /** `listConversations in parts of 7` */
  readonly title: string;
  readonly operation: Operation | undefined;
  readonly effect: Effect;
  /** What goes wrong in the server is a finding; only what makes going on senseless is thrown. */
  run(visit: Visit): Promise<void>;
}

/** A credential to send, and what is known of it. */
export interface CheckCredential {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In the roles of the contract's security requirements; undefined where nobody says. */
  readonly roles?: readonly string[] | undefined;
  /** Known to be refused: expired or revoked. */
  readonly expired?: boolean | undefined;
}

/** The clock of a mock, which can be moved. */
export interface VirtualClock {
  /** Milliseconds since the epoch. */
  now(): Promise<number>;
  advance(milliseconds: number): Promise<void>;
}

/** One case's way to the target. Against a mock it is a session of its own, which begins as seeded. */
export interface Visit {
  readonly subject: Subject;
  readonly credentials: readonly CheckCredential[];
  /** Undefined for a real API, where waiting takes real time. */
  readonly clock: VirtualClock | undefined;
  /** Milliseconds since the epoch, by the clock of the mock or of this machine. */
  now(): Promise<number>;
  /** By the clock of the mock, or really. */
  wait(milliseconds: number): Promise<void>;
  /** Sends a request, and has every rule for single exchanges judge the answer. */
  call(operation: Operation, call?: Call): Promise<Exchange>;
  /** The same for a request as it is, to a URL or to a path below the base URL. */
  send(request: RawCall): Promise<Exchange>;
  /** Tells that the rule was put to the test and held. */
  holds(rule: Rule): void;
  broken(rule: Rule, problem: Problem, exchanges: readonly Exchange[]): void;
  /** Tells why it cannot be said: the data moved, there is too little of it. */
  inconclusive(rule: Rule, reason: string): void;
}

const effects: Readonly<Record<string, Effect>> = {
  GET: 'read',
  HEAD: 'read',
  OPTIONS: 'read',
  DELETE: 'delete',
  PUT: 'change',
  PATCH: 'change',
};

/** What a method stands for (RFC 9110, 9.2.1). */
export const effectOfMethod = (method: string): Effect => effects[method] ?? 'create';

/** What calling it does: `x-effect`, or what its method stands for. */
export const effectOf = ({ method, node }: Operation): Effect =>
  (node['x-effect'] as Effect | undefined) ?? effectOfMethod(method);
