import { stringify } from 'yaml';

/** A recorded exchange, credentials taken out. */
export interface FixtureExchange {
  /** Where it comes from. */
  readonly source: string;
  /** RFC 3339, whole seconds. */
  readonly clock: string;
  readonly operationId: string;
  /** The name of the credential; null for none. */
  readonly credential: string | null;
  readonly request: {
    readonly method: string;
    /** Below the base URL, with the query. */
    readonly path: string;
    readonly contentType: string | undefined;
    /** JSON; undefined for none. */
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    /** JSON; undefined for none, and for what is no JSON. */
    readonly body: unknown;
  };
}

/** The text of a file as `fixtures/<api>` holds them. */
export function fixtureText({ request, response, ...facts }: FixtureExchange): string {
  const { source, clock, operationId, credential } = facts;
  return stringify({
    source,
    clock,
    operationId,
    credential,
    request: {
      method: request.method,
      path: request.path,
      ...(request.body !== undefined && {
        headers: { 'Content-Type': request.contentType ?? 'application/json' },
        body: request.body,
      }),
    },
    response: {
      status: response.status,
      ...(response.body !== undefined && { body: response.body }),
    },
    equal: [],
  });
}

/** `list-conversations-200`: what such a file is called, without its ending. */
export const fixtureName = ({
  operationId,
  response,
}: Pick<FixtureExchange, 'operationId' | 'response'>): string =>
  `${operationId.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()}-${response.status}`;
