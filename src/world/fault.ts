/** A deliberate failure, as plain data: for which requests, how often, and what then happens. */
export interface Fault {
  /** Default: every API. */
  readonly api?: string | undefined;
  readonly operationId?: string | undefined;
  /** Upper case. */
  readonly method?: string | undefined;
  /** Below the API's base URL, `*` for any part of it: `/conversations/*`. */
  readonly path?: string | undefined;
  /** The name of the credential that the request carries. */
  readonly credential?: string | undefined;
  /** The request's JSON body holds at least this. */
  readonly requestBody?: unknown;

  /** Answers with this status: in the API's own error format where it has an error of that status, and `body` is absent. */
  readonly status?: number | undefined;
  /** Answers with this kind of error, as `rate-limited`, or with the one that has this code in the API's own words. */
  readonly code?: string | number | undefined;
  /** The answer's body: text as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Added to the answer's own; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** Milliseconds of the virtual clock before anything else happens. */
  readonly delayMs?: Delay | undefined;
  /**
   * How the connection breaks instead of an answer, or in the middle of it; `true` is `reset`. Without `status`, `code`
   * or `body`, what was asked for is done all the same, and only the answer is lost.
   */
  readonly abort?: boolean | Abort | undefined;
  /** The answer's JSON breaks off, with all headers right. */
  readonly malformed?: boolean | undefined;
  /** The answer's body takes so many milliseconds of real time to come, bit by bit. */
  readonly dripMs?: number | undefined;

  /** How many requests it meets before it has done its work. Default: all. */
  readonly times?: number | undefined;
  /** From 0 to 1; decided by the seed, the fault's id and the number of the request among those meant. Default 1. */
  readonly probability?: number | undefined;
  /** Requests that it was meant for and that pass before the first it meets. Default 0. */
  readonly after?: number | undefined;
}

/** `reset`: the connection is torn down; `empty`: it ends without a byte; `truncate`: in the middle of the body. */
export type Abort = 'reset' | 'empty' | 'truncate';

/** Always the same, anywhere in a range, or around a mean (normal, never below 0). */
export type Delay =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly mean: number; readonly deviation: number };

/** A fault of a session, and how it has fared. */
export interface ArmedFault {
  readonly id: string;
  readonly fault: Fault;
  /** The scenario that brought it, as `api/name`. */
  readonly scenario?: string | undefined;
  /** Requests it was meant for, met or not. */
  readonly matched: number;
  /** Requests it met. */
  readonly used: number;
}

/** Whether it does more than delay. */
export const decides = ({
  status,
  code,
  body,
  headers,
  abort,
  malformed,
  dripMs,
}: Fault): boolean =>
  [status, code, body, headers, dripMs].some((it) => it !== undefined) ||
  (abort ?? false) !== false ||
  malformed === true;
