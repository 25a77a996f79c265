import type { ErrorKind } from '../../conventions/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { Problem } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** What can be wrong with the form of a request. */
const kindsOfForm: readonly ErrorKind[] = [
  'invalid-parameters',
  'invalid-body',
  'malformed-body',
  'unsupported-media-type',
  'payload-too-large',
];

export const isAccepted = ({ response: { status } }: Exchange): boolean => status < 400;

/** Refused with a status that speaks of the request's form. */
export const isRefusedForForm = (
  { response: { status } }: Exchange,
  { errors }: Subject,
): boolean =>
  [400, 413, 415, 422].includes(status) ||
  (status < 500 && kindsOfForm.some((kind) => errors?.statusOf(kind) === status));

export interface Refused {
  /** What was special about it: `limit is its maximum 100`. */
  readonly title: string;
  readonly exchange: Exchange;
  readonly pointer: string;
  readonly subject: Subject;
}

/** That a request was refused which the contract allows. */
export function refusedProblem({ title, exchange, pointer, subject }: Refused): Problem {
  const { status, json } = exchange.response;
  const message = subject.errors?.read({ status, body: json }).message;
  const said = message === undefined ? '' : ` (${message})`;
  return {
    place: 'status',
    problem: `must not refuse a request in which ${title}, as the contract allows that; is ${status}${said}`,
    expected: 'below 400',
    actual: status,
    pointer,
  };
}
