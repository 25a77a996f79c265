import type { ErrorKind } from '../conventions/api-error.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import type { Call } from './call.ts';
import type { Exchange } from './exchange.ts';
import type { Visit } from './probe.ts';
import type { Problem, Rule } from './rule.ts';
import { authFirst } from './rules/auth-first.ts';
import type { Subject } from './subject.ts';

/** What a credential is refused for, with the status it has where the contract does not say. */
const usual = { unauthenticated: 401, forbidden: 403 } as const;

export type RefusalKind = keyof typeof usual & ErrorKind;

export const refusalStatus = ({ errors }: Subject, kind: RefusalKind): number =>
  errors?.statusOf(kind) ?? usual[kind];

export interface ExpectedRefusal {
  readonly operation: Operation;
  readonly kind: RefusalKind;
  /** As the end of a sentence: `without a credential`. */
  readonly who: string;
  /** What is broken where the credential is not refused. */
  readonly rule: Rule;
  /** A request with nothing else to refuse it for. */
  readonly proper: Call | undefined;
  /** One that is invalid as well. */
  readonly improper: Call | undefined;
  /** The record that `proper` names need not exist. */
  readonly madeUp?: boolean;
}

/** Sends both requests and tells whether they are refused for their credential, the second one for nothing else. */
export async function expectRefusal(visit: Visit, expected: ExpectedRefusal): Promise<void> {
  const { operation, rule, proper, improper, who } = expected;
  const wanted = refusalStatus(visit.subject, expected.kind);
  const first = proper && (await visit.call(operation, proper));
  if (first) {
    const { status } = first.response;
    const reason = undecided(first) ?? (expected.madeUp && status === 404 ? noRecord : undefined);
    if (reason !== undefined) return visit.inconclusive(rule, reason);
    if (status !== wanted) {
      const problem = `must be ${wanted} ${who}, is ${status}`;
      return visit.broken(rule, problemOf(visit.subject, { ...expected, problem, status }), [
        first,
      ]);
    }
    visit.holds(rule);
  }
  if (!improper) return;
  const second = await visit.call(operation, improper);
  const { status } = second.response;
  const reason = undecided(second);
  if (reason !== undefined) return visit.inconclusive(first ? authFirst : rule, reason);
  if (status === wanted) {
    if (!first) visit.holds(rule);
    return visit.holds(authFirst);
  }
  const problem = `must be ${wanted} ${who} though the request is invalid as well, is ${status}`;
  const blamed = first || judgesRequest.includes(status) ? authFirst : rule;
  const exchanges = first ? [first, second] : [second];
  visit.broken(blamed, problemOf(visit.subject, { ...expected, problem, status }), exchanges);
}

/** Statuses that speak of what was sent, not of who sent it. */
const judgesRequest = [400, 413, 415, 422];

const noRecord = 'there is no such record, which was said first';

/** Why nothing can be said of an answer that is about the server's state, not about the request. */
export function undecided({ response: { status } }: Exchange): string | undefined {
  const isBusy = status === 429 || (status >= 502 && status <= 504);
  return isBusy ? `the answer was ${status}` : undefined;
}

interface Refused {
  readonly operation: Operation;
  readonly kind: RefusalKind;
  readonly problem: string;
  readonly status: number;
}

function problemOf(subject: Subject, { operation, kind, problem, status }: Refused): Problem {
  const expected = refusalStatus(subject, kind);
  return {
    place: 'status',
    problem,
    expected,
    actual: status,
    pointer: subject.errors?.pointerTo(kind) ?? securityPointer(operation),
  };
}

/** JSON pointer to what says who may call it: its own security, or that of every operation. */
export const securityPointer = ({ node, pointer }: Operation): string =>
  node.security === undefined ? '/security' : pointerTo(pointer, 'security');
