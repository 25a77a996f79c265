import { bypass, type HttpHandler, HttpResponse, http } from 'msw';
import { apiNamed } from './apis/named.ts';
import { createMock } from './mock/create-mock.ts';
import { createDeliver } from './mock/deliver.ts';
import type { Answer } from './mock/exchange.ts';
import { ConnectionBroken, requestOf, responseOf } from './mock/fetch-exchange.ts';
import type { Mock, MockOptions } from './mock/mock.ts';
import type { MockCredential } from './mock/mocked-api.ts';

export interface HandlersOptions extends Omit<MockOptions, 'apis'> {
  /** Intercept this base URL instead of the documented ones. */
  readonly baseUrl?: string;
}

/** msw handlers of one API, with what a test needs beside them. */
export type ApiHandlers = HttpHandler[] & {
  readonly credentials: readonly MockCredential[];
} & Pick<Mock, 'session' | 'sessions' | 'reset'>;

/** Handlers that answer the API's documented base URLs and every path below them. Throws for a name that is no API's. */
export function handlers(name: string, { baseUrl, ...options }: HandlersOptions = {}): ApiHandlers {
  const deliver = bypassing(options);
  const mock = createMock({ strict: true, deliver, ...options, apis: [apiNamed(name)] });
  const [api] = mock.apis;
  const { basePath, servers, credentials } = api as (typeof mock.apis)[number];
  const intercepted = baseUrl === undefined ? servers : [baseUrl.replace(/\/$/, '')];
  const list = intercepted.flatMap((server) =>
    [server, `${server}/*`].map((path) =>
      http.all(path, async ({ request }) => {
        const read = requestOf(request);
        const rest = read.path.slice(new URL(server).pathname.replace(/\/$/, '').length);
        return interceptedOf(await mock.answer({ ...read, path: basePath + rest }, server));
      }),
    ),
  );
  const { session, sessions, reset } = mock;
  return Object.assign(list, { credentials, session, sessions, reset });
}

/** A broken connection is what msw calls a network error: `fetch` rejects. */
function interceptedOf(answer: Answer): Response {
  try {
    return responseOf(answer);
  } catch (error) {
    if (error instanceof ConnectionBroken) return HttpResponse.error();
    throw error;
  }
}

/** What the mock itself sends is not to be intercepted. */
const bypassing = ({ webhookHosts: hosts }: HandlersOptions) =>
  createDeliver({ hosts, send: (request) => fetch(bypass(request)) });
