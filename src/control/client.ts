import { EventSourceParserStream } from 'eventsource-parser/stream';
import createClient from 'openapi-fetch';
import type { components, paths } from '../generated/parley-control/types.ts';
import { done, type Outcome, taken } from './control-error.ts';

type Schemas = components['schemas'];
export type ControlApi = Schemas['Api'];
export type ControlFault = Schemas['Fault'];
export type ControlRecord = Readonly<Record<string, unknown>>;
export type LoggedRequest = Schemas['LogEntry'];

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
        eventsOf(
          GET('/requests/stream', {
            params: { query },
            parseAs: 'stream',
            ...(signal && { signal }),
          }),
          signal,
        ),
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

async function* eventsOf(
  pending: Promise<Outcome<ReadableStream<Uint8Array<ArrayBuffer>> | null>>,
  signal: AbortSignal | undefined,
): AsyncIterable<LoggedRequest> {
  try {
    const stream = await taken(pending);
    const events = stream
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader();
    try {
      for (let next = await events.read(); !next.done; next = await events.read()) {
        if (next.value.event === 'request') yield JSON.parse(next.value.data) as LoggedRequest;
      }
    } finally {
      await events.cancel();
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
