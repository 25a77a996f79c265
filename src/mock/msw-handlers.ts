import { bypass, type HttpHandler, HttpResponse, http } from 'msw';
import { createMock } from './create-mock.ts';
import type { ApiDefinition } from './define-api.ts';
import { createDeliver } from './deliver.ts';
import type { Answer } from './exchange.ts';
import { ConnectionBroken, requestOf, responseOf } from './fetch-exchange.ts';
import type { Mock, MockOptions } from './mock.ts';
import type { MockCredential, MockedApi } from './mocked-api.ts';
import type { Session } from './session.ts';

export type SharedOptions = Omit<MockOptions, 'apis' | 'storage'>;

export interface HandlersOptions extends SharedOptions {
  /** Intercept this base URL instead of the documented ones. */
  readonly baseUrl?: string | undefined;
}

export interface AllHandlersOptions extends SharedOptions {
  /** By API: intercept this base URL instead of the documented ones. */
  readonly baseUrls?: Readonly<Record<string, string>> | undefined;
}

/**
 * What steers a mock besides HTTP: the controls of the default session, those of others by `session(name)`, and what
 * concerns them all. A request belongs to the session that its header `Parley-Session` names.
 */
export type HandlersControl = Omit<Session, 'name'> &
  Pick<
    Mock,
    'session' | 'sessions' | 'reset' | 'snapshots' | 'log' | 'capsule' | 'credentialHeaders'
  >;

/** msw handlers of one API, with what a test needs beside them. */
export type ApiHandlers = HttpHandler[] &
  HandlersControl & { readonly credentials: readonly MockCredential[] };

/** msw handlers of several APIs, which share clock and sessions. */
export type AllHandlers = HttpHandler[] &
  HandlersControl & {
    /** By API. */
    readonly credentials: Readonly<Record<string, readonly MockCredential[]>>;
  };

/** Handlers that answer the API's documented base URLs and every path below them. */
export function handlersOf(
  definition: ApiDefinition,
  { baseUrl, ...options }: HandlersOptions = {},
): ApiHandlers {
  const { name } = definition;
  const baseUrls = baseUrl === undefined ? {} : { [name]: baseUrl };
  const list = allHandlersOf([definition], { ...options, baseUrls });
  return Object.assign(list, { credentials: list.credentials[name] ?? [] });
}

/** The same for several APIs. Throws for a base URL of an API that is not among them. */
export function allHandlersOf(
  apis: readonly ApiDefinition[],
  { baseUrls = {}, ...options }: AllHandlersOptions = {},
): AllHandlers {
  // What the mock itself sends is not to be intercepted.
  const send = (request: Request) => fetch(bypass(request));
  const deliver = createDeliver({ hosts: options.webhookHosts, send });
  const mock = createMock({ strict: true, deliver, ...options, apis });
  const stranger = Object.keys(baseUrls).find((name) => !mock.apis.some((it) => it.name === name));
  if (stranger !== undefined) throw new Error(`There is no API ${stranger} to intercept.`);
  const mounts = mock.apis
    .flatMap((api) => mountsOf(api, baseUrls[api.name]))
    // Where one base URL is below another, the requests are those of the longer one.
    .sort((a, b) => b.server.length - a.server.length);
  const list = mounts.flatMap((mount) => interceptorsOf(mount, mock));
  const credentials = Object.fromEntries(mock.apis.map((it) => [it.name, it.credentials]));
  // Getters are kept, which `Object.assign` would read.
  Object.defineProperties(list, Object.getOwnPropertyDescriptors(controlsOf(mock)));
  return Object.assign(list as HttpHandler[] & HandlersControl, { credentials });
}

interface Mount {
  /** The base URL that is intercepted, without a trailing slash. */
  readonly server: string;
  /** The path of the API on the mock. */
  readonly basePath: string;
}

const mountsOf = ({ servers, basePath }: MockedApi, baseUrl?: string): readonly Mount[] =>
  (baseUrl === undefined ? servers : [baseUrl.replace(/\/$/, '')]).map((server) => ({
    server,
    basePath,
  }));

function interceptorsOf({ server, basePath }: Mount, mock: Mock): readonly HttpHandler[] {
  const above = new URL(server).pathname.replace(/\/$/, '').length;
  // msw asks one after the other, and most requests are for what is below.
  return [`${server}/*`, server].map((path) =>
    http.all(path, async ({ request, cookies }) => {
      const read = requestOf(request);
      const below = read.path.slice(above);
      // A browser shows no request its cookies.
      const header = (name: string): string | undefined =>
        read.header(name) ?? (name === 'cookie' ? cookieHeader(cookies) : undefined);
      const received = { ...read, header, path: basePath + below };
      return interceptedOf(await mock.answer(received, server));
    }),
  );
}

function cookieHeader(cookies: Readonly<Record<string, string>>): string | undefined {
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? pairs.join('; ') : undefined;
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

/** Every function of a session. */
const controls = [
  'settled',
  'agenda',
  'scenarios',
  'setScenario',
  'faults',
  'addFault',
  'removeFault',
  'removeFaults',
  'limits',
  'setLimit',
  'resetLimits',
  'collections',
  'state',
  'records',
  'record',
  'replaceRecords',
  'mergeRecords',
  'replaceRecord',
  'mergeRecord',
  'removeRecord',
] as const satisfies readonly (keyof Session)[];

type Controls = Omit<Session, 'name' | 'clock'>;

/** The default session is looked up at each call, as a reset ends it and the next use begins another. */
function controlsOf(mock: Mock): HandlersControl {
  const { session, sessions, reset, snapshots, log, capsule, credentialHeaders } = mock;
  const calls = controls.map((name) => {
    const call = (...args: readonly unknown[]): unknown =>
      (session()[name] as (...args: readonly unknown[]) => unknown)(...args);
    return [name, call];
  });
  return {
    ...(Object.fromEntries(calls) as Pick<Controls, (typeof controls)[number]>),
    get clock() {
      return session().clock;
    },
    session,
    sessions,
    reset,
    snapshots,
    log,
    capsule,
    credentialHeaders,
  };
}
