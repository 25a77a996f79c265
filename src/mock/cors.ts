import type { Contract } from '../spec/contract.ts';
import type { Answer, MockRequest } from './exchange.ts';

type Headers = Readonly<Record<string, string>>;

/** Cross-origin access (Fetch standard, 3.3): a mock answers pages of any origin, whatever the real API does. */
export interface Cors {
  /** For every answer. */
  readonly headers: Headers;
  /** The answer to a preflight request, or undefined for any other. */
  preflight(request: MockRequest): Answer | undefined;
}

export function compileCors(contract: Contract): Cors {
  const names = contract.operations.flatMap(({ responses }) =>
    [...responses.values()].flatMap((response) => response.headers.map(({ name }) => name)),
  );
  const methods = new Set(contract.operations.map(({ method }) => method));
  const headers: Headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': [...new Set(names)].sort().join(', '),
  };
  return {
    headers,
    preflight(request) {
      if (request.method !== 'OPTIONS' || !request.header('access-control-request-method'))
        return undefined;
      return {
        status: 204,
        headers: {
          ...headers,
          'Access-Control-Allow-Methods': [...methods].sort().join(', '),
          'Access-Control-Allow-Headers': request.header('access-control-request-headers') ?? '',
          'Access-Control-Max-Age': '600',
        },
        body: undefined,
      };
    },
  };
}
