import createFetchClient, { type Client } from 'openapi-fetch';
import { carrierOf } from '../conventions/security.ts';
import type { ClientContract } from './client-contract.ts';

export interface ClientOptions {
  /** Default: the first documented one. */
  readonly baseUrl?: string | undefined;
  /**
   * The value that the security scheme carries: the token, key or cookie alone, as `sk_live_…`. A page cannot set a
   * cookie on a request: there the browser sends the one it has, which `POST /_parley/apis/{name}/session` of a mock sets.
   */
  readonly credential?: string | undefined;
  /** Sent with every request, as `Parley-Session`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Default: the global one of the moment. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The client of openapi-fetch, and what the contract says of lists and errors, for `paginate`, `pages` and `unwrap`. */
export type ApiClient<Paths extends object, Lists> = Client<Paths> & {
  readonly contract: ClientContract;
  /** There is no such member: it holds the types of the lists. */
  readonly lists?: Lists;
};

export function createApiClient<Paths extends object, Lists>(
  contract: ClientContract,
  { baseUrl = contract.servers[0], credential, headers, fetch }: ClientOptions,
): ApiClient<Paths, Lists> {
  const { security = {} } = contract;
  const client = createFetchClient<Paths>({
    ...(baseUrl !== undefined && { baseUrl }),
    // Looked up at each request, as an interceptor may come after the client.
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
    headers: {
      ...headers,
      ...(credential !== undefined && carrierOf(security)?.write(credential)),
    },
    ...(security.in === 'cookie' && { credentials: 'include' as const }),
  });
  return Object.assign(client, { contract });
}
