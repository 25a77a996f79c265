import type { Contract } from '../spec/contract.ts';
import type { Answer, MockRequest } from './exchange.ts';

type Headers = Readonly<Record<string, string>>;

/** Cross-origin access (Fetch standard, 3.3): a mock answers pages of any origin, whatever the real API does. */
export interface Cors {
  /** For every answer to the request. */
  headers(request: MockRequest): Headers;
  /** The answer to a preflight request, or undefined for any other. */
  preflight(request: MockRequest): Answer | undefined;
}

/** `withCookies`: the API's credential is a cookie, which browsers send to a named origin only. */
export function compileCors(contract: Contract, { withCookies }: { withCookies: boolean }): Cors {
  const names = contract.operations.flatMap(({ responses }) =>
    [...responses.values()].flatMap((response) => response.headers.map(({ name }) => name)),
  );
  const methods = new Set(contract.operations.map(({ method }) => method));
  const exposed = [...new Set(names)].sort().join(', ');
  const anyone: Headers = {
    'Access-Control-Allow-Origin': '*',
    ...(exposed !== '' && { 'Access-Control-Expose-Headers': exposed }),
  };

  function headers(request: MockRequest): Headers {
    const origin = request.header('origin');
    if (!withCookies || origin === undefined) return anyone;
    return {
      ...anyone,
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      Vary: 'Origin',
    };
  }

  return {
    headers,
    preflight(request) {
      if (request.method !== 'OPTIONS' || !request.header('access-control-request-method')) {
        return undefined;
      }
      return {
        status: 204,
        headers: {
          ...headers(request),
          'Access-Control-Allow-Methods': [...methods].sort().join(', '),
          'Access-Control-Allow-Headers': request.header('access-control-request-headers') ?? '',
          'Access-Control-Max-Age': '600',
        },
        body: undefined,
      };
    },
  };
}
