import createClient from 'openapi-fetch';
import type { components, paths } from '../generated/parley-control/types.ts';
import { done, taken } from './control-error.ts';
import { eventsIn } from './event-stream.ts';

type Schemas = components['schemas'];
export type ControlApi = Schemas['Api'];
export type ControlFault = Schemas['Fault'];
export type ControlRecord = Readonly<Record<string, unknown>>;
export type LoggedRequest = Schemas['LogEntry'];
export type CheckOrder = Schemas['CheckOrder'];
export type ControlCheck = Schemas['Check'];
export type ControlRule = Schemas['Rule'];

export interface ControlClientOptions {
  /** Where the mock listens: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Default: `default`. */
  readonly session?: string | undefined;
  /** The value of `--control-token`. */
  readonly token?: string | undefined;
  /** Default: the global one. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Which requests of the log are wanted. */
export type RequestFilter = NonNullable<paths['/requests']['get']['parameters']['query']>;

/** Which records of a collection are wanted, and in which order; other members name fields. */
export type RecordQuery = NonNullable<
  paths['/state/{api}/{collection}']['get']['parameters']['query']
> &
  Readonly<Record<string, string | number | undefined>>;

/**
 * Steers one session of a running mock. Every function rejects with `ControlError` for what the mock refuses, and with
 * what `fetch` rejects with where there is none.
 */
export function createControlClient(options: ControlClientOptions) {
  const { origin, session = 'default', token } = options;
  const headers = {
    'Parley-Session': session,
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  const { GET, POST, PUT, PATCH, DELETE } = createClient<paths>({
    baseUrl: `${origin.replace(/\/$/, '')}/_parley`,
    headers,
    ...(options.fetch && { fetch: options.fetch }),
  });

  return {
    session,
    /** Whether requests need a token, so that no link can lead to what they are answered with. */
    locked: token !== undefined,
    /** The same for another session. */
    withSession: (name: string) => createControlClient({ ...options, session: name }),
    health: () => taken(GET('/health')),
    apis: () => taken(GET('/apis')),
    /** An API's OpenAPI document. */
    contract: (name: string) =>
      taken(GET('/apis/{name}/openapi.json', { params: { path: { name } } })),
    /** Gives a browser the cookie that is the credential `as`, for an API whose credentials are cookies. */
    signIn: (name: string, as: string) =>
      taken(POST('/apis/{name}/session', { params: { path: { name } }, body: { as } })),
    /** The session's next use is its first. */
    reset: () => taken(POST('/reset')),

    clock: {
      read: () => taken(GET('/clock')),
      /** `now`: RFC 3339. */
      set: (body: { readonly now?: string; readonly frozen?: boolean }) =>
        taken(PUT('/clock', { body })),
      freeze: () => taken(PUT('/clock', { body: { frozen: true } })),
      /** ISO 8601, as `PT60S`. Resolves when everything that fell due has run. */
      advance: (duration: string) => taken(POST('/clock/advance', { body: { duration } })),
      /** What falls due, in order. */
      agenda: () => taken(GET('/clock/agenda')),
    },

    faults: {
      list: () => taken(GET('/faults')),
      add: (body: ControlFault) => taken(POST('/faults', { body })),
      remove: (id: string) => done(DELETE('/faults/{id}', { params: { path: { id } } })),
      /** All but those of scenarios. */
      clear: () => done(DELETE('/faults')),
    },

    limits: {
      list: () => taken(GET('/limits')),
      set: (api: string, body: Schemas['LimitChange']) =>
        taken(PUT('/limits/{api}', { params: { path: { api } }, body })),
      reset: (api: string) => taken(DELETE('/limits/{api}', { params: { path: { api } } })),
    },

    scenarios: {
      list: () => taken(GET('/scenarios')),
      /** `start('<api>', 'server-errors')` */
      start: (api: string, name: string) =>
        taken(POST('/scenarios/{api}/{name}', { params: { path: { api, name } } })),
      end: (api: string, name: string) =>
        taken(DELETE('/scenarios/{api}/{name}', { params: { path: { api, name } } })),
    },

    state: {
      /** Every collection of every API: its key, its fields, and how many records there are. */
      collections: () => taken(GET('/state')),
      /** Every record, by collection. */
      all: (api: string) => taken(GET('/state/{api}', { params: { path: { api } } })),
      /** The records of a collection, and changes to it. */
      of: (api: string, collection: string) => collectionOf({ api, collection }),
    },

    snapshots: {
      list: () => taken(GET('/snapshots')),
      take: (name: string) => taken(POST('/snapshots', { body: { name } })),
      restore: (name: string) =>
        taken(POST('/snapshots/{name}/restore', { params: { path: { name } } })),
      /** What changed since, or up to another snapshot. */
      diff: (name: string, other?: string) =>
        taken(
          GET('/snapshots/{name}/diff', {
            params: { path: { name }, query: other === undefined ? {} : { with: other } },
          }),
        ),
      export: (name: string) => taken(GET('/snapshots/{name}', { params: { path: { name } } })),
      import: (name: string, body: Schemas['SnapshotFile']) =>
        taken(PUT('/snapshots/{name}', { params: { path: { name } }, body })),
      remove: (name: string) => done(DELETE('/snapshots/{name}', { params: { path: { name } } })),
    },

    sessions: {
      list: () => taken(GET('/sessions')),
      /** `from`: the name of a snapshot. */
      create: (name: string, from?: string) =>
        taken(POST('/sessions', { body: { name, ...(from !== undefined && { from }) } })),
      remove: (name: string) => done(DELETE('/sessions/{name}', { params: { path: { name } } })),
    },

    requests: {
      list: (query: RequestFilter = {}) => taken(GET('/requests', { params: { query } })),
      /** Those of the session, or of another: `*` for all. */
      clear: (query: Pick<RequestFilter, 'session'> = {}) =>
        done(DELETE('/requests', { params: { query } })),
      har: (query: RequestFilter = {}) => taken(GET('/requests.har', { params: { query } })),
      /** Every request to come, until the loop over it ends, or the signal says so while it waits. */
      follow: (query: RequestFilter = {}, signal?: AbortSignal) =>
        eventsIn<LoggedRequest>(
          taken(GET('/requests/stream', { params: { query }, ...streamed(signal) })),
          { type: 'request', signal },
        ),
    },

    checks: {
      /** The newest first, without their reports. */
      list: () => taken(GET('/checks')),
      /** One check of an API runs at a time. */
      start: (body: CheckOrder) => taken(POST('/checks', { body })),
      /** With the report, once it is done. */
      get: (id: string) => taken(GET('/checks/{id}', { params: { path: { id } } })),
      /** What it has found until then stays. */
      stop: (id: string) => taken(POST('/checks/{id}/stop', { params: { path: { id } } })),
      /** Stops it where it is running. */
      remove: (id: string) => done(DELETE('/checks/{id}', { params: { path: { id } } })),
      /** How far it has come, until it has ended, or the signal says so. */
      follow: (id: string, signal?: AbortSignal) =>
        eventsIn<ControlCheck>(
          taken(GET('/checks/{id}/stream', { params: { path: { id } }, ...streamed(signal) })),
          { type: 'check', signal },
        ),
      /** Its report as a page. */
      html: (id: string) =>
        taken(GET('/checks/{id}/report.html', { params: { path: { id } }, parseAs: 'text' })),
      /** The rules that a check of the API knows. */
      rules: (name: string) => taken(GET('/apis/{name}/rules', { params: { path: { name } } })),
    },

    /** Everything that `parley replay` needs to do it again. */
    capsule: () => taken(GET('/capsule')),
  };

  function collectionOf(path: { readonly api: string; readonly collection: string }) {
    const params = { path };
    const recordAt = (key: string) => ({ path: { ...path, key } });
    return {
      list: (query: RecordQuery = {}) =>
        taken(GET('/state/{api}/{collection}', { params: { ...params, query } })),
      /** The same, and how many there are in all, whatever part of them is asked for. */
      page: async (query: RecordQuery = {}) => {
        const outcome = await GET('/state/{api}/{collection}', { params: { ...params, query } });
        const records = await taken(Promise.resolve(outcome));
        return { records, total: Number(outcome.response.headers.get('X-Total-Count')) };
      },
      get: (key: string) =>
        taken(GET('/state/{api}/{collection}/{key}', { params: recordAt(key) })),
      /** The whole content. */
      replace: (body: readonly ControlRecord[]) =>
        taken(PUT('/state/{api}/{collection}', { params, body: [...body] })),
      /** By key; new keys are inserted. */
      merge: (body: readonly ControlRecord[]) =>
        taken(PATCH('/state/{api}/{collection}', { params, body: [...body] })),
      put: (key: string, body: ControlRecord) =>
        taken(PUT('/state/{api}/{collection}/{key}', { params: recordAt(key), body })),
      patch: (key: string, body: ControlRecord) =>
        taken(PATCH('/state/{api}/{collection}/{key}', { params: recordAt(key), body })),
      remove: (key: string) =>
        done(DELETE('/state/{api}/{collection}/{key}', { params: recordAt(key) })),
    };
  }
}

export type ControlClient = ReturnType<typeof createControlClient>;

const streamed = (signal?: AbortSignal) =>
  ({ parseAs: 'stream', ...(signal && { signal }) }) as const;
