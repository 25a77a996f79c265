import { bypass, type HttpHandler, HttpResponse, http } from 'msw';
import { createFake } from '../world/fake.ts';
import type { CoreOptions } from './core-options.ts';
import type { ApiDefinition } from './define-api.ts';
import type { Answer } from './exchange.ts';
import { ConnectionBroken, requestOf, responseOf } from './fetch-exchange.ts';
import { later } from './later.ts';
import { type LaterControl, laterControl, stateToBeginWith } from './later-control.ts';
import type { Mock, MockOptions } from './mock.ts';
import { createCore, type MockCore } from './mock-core.ts';
import type { MockCredential, MockedApi } from './mocked-api.ts';
import type { DeliveryBooks } from './recorded-delivery.ts';
import type { Situation } from './situation.ts';

export type SharedOptions = Omit<MockOptions, 'apis' | 'storage'>;

export interface HandlersOptions extends SharedOptions {
  /** Intercept this base URL instead of the documented ones. */
  readonly baseUrl?: string | undefined;
}

export interface AllHandlersOptions extends SharedOptions {
  /** By API: intercept this base URL instead of the documented ones. */
  readonly baseUrls?: Readonly<Record<string, string>> | undefined;
}

/** The controls of a session. All but its clock and scenarios are loaded by the first call, and so answer with promises. */
export type HandlersSession = Situation & ReturnType<LaterControl['session']>;

/**
 * What steers a mock besides HTTP: the controls of the default session, those of others by `session(name)`, and what
 * concerns them all. A request belongs to the session that its header `Parley-Session` names, and is answered when every
 * call before it has done its work.
 */
export interface HandlersControl
  extends Omit<HandlersSession, 'name'>,
    Pick<Mock, 'sessions' | 'reset' | 'credentialHeaders'>,
    Pick<LaterControl, 'capsule' | 'log' | 'snapshots'> {
  session(name?: string): HandlersSession;
  /** Resolves once sessions can be steered, and every call before has done its work. Rejects where an option does not fit. */
  ready(): Promise<void>;
}

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
  { baseUrls = {}, state, webhookHosts, ...options }: AllHandlersOptions = {},
): AllHandlers {
  const send = later(async () => {
    const { createDeliver } = await import('./deliver.ts');
    const { recordedDelivery } = await import('./recorded-delivery.ts');
    // What the mock itself sends is not to be intercepted.
    const passing = { hosts: webhookHosts, send: (request: Request) => fetch(bypass(request)) };
    const { deliver = createDeliver(passing) } = options;
    return (request: Request, books: DeliveryBooks) => recordedDelivery(deliver, books)(request);
  });
  const { loaded, ...begun } = state ? stateToBeginWith(state) : {};
  const mock = createCore({ strict: true, ...options, ...begun, ...least, send, apis });
  const control = laterControl(mock, options);
  // Options that take more code to judge are judged before anything is answered.
  const judged = options.limits || options.ownScenarios ? control.load() : undefined;
  const prepared = Promise.all([loaded, judged]);
  // Whoever is answered, or waits to be ready, is told.
  prepared.catch(() => undefined);
  const ready = async () => {
    await prepared;
    await control.done();
  };
  const stranger = Object.keys(baseUrls).find((name) => !mock.apis.some((it) => it.name === name));
  if (stranger !== undefined) throw new Error(`There is no API ${stranger} to intercept.`);
  const mounts = mock.apis
    .flatMap((api) => mountsOf(api, baseUrls[api.name]))
    // Where one base URL is below another, the requests are those of the longer one.
    .sort((a, b) => b.server.length - a.server.length);
  const list = mounts.flatMap((mount) => interceptorsOf(mount, { mock, ready }));
  const credentials = Object.fromEntries(mock.apis.map((it) => [it.name, it.credentials]));
  // Getters are kept, which `Object.assign` would read.
  Object.defineProperties(
    list,
    Object.getOwnPropertyDescriptors(controlsOf({ mock, control, ready })),
  );
  return Object.assign(list as HttpHandler[] & HandlersControl, { credentials });
}

const least: Pick<CoreOptions, 'fakeOf' | 'faultCourse' | 'preferredReply'> = {
  // Handlers are of shipped APIs only, which bring all the words that they need.
  fakeOf: ({ words = {} }, seed) => createFake(seed, words),
  faultCourse: later(async () => (await import('./fault-course.ts')).faultCourse),
  preferredReply: later(async () => (await import('./preferred-reply.ts')).preferredReply),
};

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

interface Intercepting {
  readonly mock: MockCore;
  ready(): Promise<void>;
}

function interceptorsOf(
  { server, basePath }: Mount,
  { mock, ready }: Intercepting,
): readonly HttpHandler[] {
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
      await ready();
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

/** The default session is looked up at each call, as a reset ends it and the next use begins another. */
function controlsOf({
  mock,
  control,
  ready,
}: Intercepting & { readonly control: LaterControl }): HandlersControl {
  const { situation, sessions, reset, credentialHeaders } = mock;
  const { capsule, log, snapshots } = control;
  return {
    get clock() {
      return situation().clock;
    },
    settled: () => situation().settled(),
    agenda: () => situation().agenda(),
    scenarios: () => situation().scenarios(),
    setScenario: (scenario) => situation().setScenario(scenario),
    ...control.session(),
    session: (name) => ({ ...situation(name), ...control.session(name) }),
    sessions,
    reset,
    credentialHeaders,
    snapshots,
    log,
    capsule,
    ready,
  };
}
