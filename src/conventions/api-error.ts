/** Everything an API can refuse a request for. Each API words the kinds its own way (`x-error-format`). */
export type ErrorKind =
  | 'malformed-body'
  | 'invalid-parameters'
  | 'invalid-body'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'unknown-path'
  | 'method-not-allowed'
  | 'conflict'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'rate-limited'
  | 'internal'
  | 'unavailable'
  | 'insecure-connection';

export interface ErrorFacts {
  /** Replaces the message that the contract gives this kind. */
  readonly message?: string | undefined;
  /** What is wrong in this case, for `{detail}` and `$detail`. */
  readonly detail?: string | undefined;
  /** Messages per field, for `$fields?`. */
  readonly fields?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Seconds to wait, for `$retryAfter`. */
  readonly retryAfter?: number | undefined;
  /** Replaces the status that the contract gives this kind. */
  readonly status?: number | undefined;
  /** Response headers this error brings, as `Allow` (RFC 9110, 15.5.6). */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Thrown anywhere below the rim of a mock and rendered there in the API's own format. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ErrorKind;
  readonly facts: ErrorFacts;

  constructor(kind: ErrorKind, facts: ErrorFacts = {}) {
    super(facts.message ?? facts.detail ?? kind);
    this.kind = kind;
    this.facts = facts;
  }
}
