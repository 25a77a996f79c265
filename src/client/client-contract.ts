import type { PaginationData } from '../conventions/pagination.ts';

/** What a client needs to know of a contract: machine-written beside its types, as the whole is many times as long. */
export interface ClientContract {
  /** The documented base URLs. */
  readonly servers: readonly string[];
  /** The security scheme: how the credential travels. */
  readonly security?: Readonly<Record<string, unknown>>;
  readonly errors: {
    /** JSON pointers to where an error's body has its words. */
    readonly message: readonly string[];
    /** JSON pointers to where it says how many seconds to wait. */
    readonly retryAfter: readonly string[];
    /** The header that says it. */
    readonly retryAfterHeader: string;
  };
  /** By operation ID. */
  readonly lists: Readonly<Record<string, ListData>>;
}

/** An operation that answers a list. */
export interface ListData {
  readonly method: string;
  /** The template below the base URL. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly pagination: Pick<PaginationData, 'style' | 'request' | 'response'>;
}
