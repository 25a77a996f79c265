import type { OpenApiDocument } from '../spec/document.ts';
import type { Instant } from '../world/clock.ts';
import type { LimitOverride } from '../world/world.ts';
import type { Capsule } from './capsule-format.ts';
import type { NamedCredential } from './credential-headers.ts';
import type { ApiDefinition } from './define-api.ts';
import type { Deliver } from './deliver.ts';
import type { Answer, MockRequest } from './exchange.ts';
import type { Keeping } from './keeper.ts';
import type { LazyApi } from './lazy-api.ts';
import type { MockedApi } from './mocked-api.ts';
import type { OwnScenarios } from './own-scenarios.ts';
import type { RequestLog } from './request-log.ts';
import type { Session } from './session.ts';
import type { SessionSummary } from './sessions.ts';
import type { ScenarioSwitch } from './situation.ts';
import type { Snapshots } from './snapshots.ts';
import type { StateFile } from './state-file.ts';

export interface MockOptions {
  readonly apis: readonly (ApiDefinition | LazyApi)[];
  /** Any 32-bit integer; the same seed and clock give the same bytes. Default 1. */
  readonly seed?: number | undefined;
  /** Where the clock starts, in milliseconds since the epoch. Default: wall time. */
  readonly now?: Instant | undefined;
  /** Records of each API's main collection. Default: what the API declares. */
  readonly size?: number | undefined;
  /** Hold own answers to the contract: one that breaks it becomes a 500 naming the place. Default false. */
  readonly strict?: boolean | undefined;
  /** Count requests against the rate limit. Default true. */
  readonly rateLimit?: boolean | undefined;
  /** Hosts besides loopback that webhooks may be delivered to. */
  readonly webhookHosts?: readonly string[] | undefined;
  /** How requests leave the mock, as webhooks do. Default: by `fetch`, to loopback and `webhookHosts`, for 5 seconds at most. */
  readonly deliver?: Deliver | undefined;
  /** Told of every error that is the mock's own fault. Default: `console.error`. */
  readonly report?: ((error: unknown) => void) | undefined;
  /** Scenarios that every session begins in. */
  readonly scenarios?: readonly Omit<ScenarioSwitch, 'active'>[] | undefined;
  /** Scenarios beside those that the APIs have, by API and name. */
  readonly ownScenarios?: OwnScenarios | undefined;
  /** Rate limits that every session begins with instead of the documented ones. */
  readonly limits?: readonly LimitOverride[] | undefined;
  /** What every session begins as, instead of what the seed makes it. */
  readonly state?: StateFile | undefined;
  /** Milliseconds of real time after which a session that nobody uses ends; never the default one. Default: an hour. */
  readonly sessionIdle?: number | undefined;
  /** Where state survives the process. Its own seed, start and size hold then. Default: state is kept in memory only. */
  readonly storage?: (() => Keeping) | undefined;
}

export interface Mock {
  /** A `Target`: answers requests whose path begins with an API's name, or with `/_s/<session>` and then that. */
  fetch(request: Request): Promise<Response>;
  /**
   * The same without `Request` and `Response` objects, and at once where nothing is to be waited for. `base`: the API's
   * base URL, where the client knows it by another.
   */
  answer(request: MockRequest, base?: string): Answer | Promise<Answer>;
  readonly apis: readonly MockedApi[];
  /** Resolves once every API is loaded; until then, only those that were given whole can be steered. */
  ready(): Promise<void>;
  /** An API's OpenAPI document, once it is loaded. Throws `Problem` where there is no such API. */
  contract(api: string): OpenApiDocument;
  /** The same with what only people read of it. Rejects with `Problem` where there is no such API. */
  writtenContract(api: string): Promise<OpenApiDocument>;
  /** The controls of a session, by default of the one that requests naming none belong to. */
  session(name?: string): Session;
  sessions(): readonly string[];
  sessionSummaries(): readonly SessionSummary[];
  /** Keeps a session from ending for being idle, until what this returns is called: for streams. */
  hold(session: string): () => void;
  /** The session's next use finds it as the seed is, with no faults, scenarios or logged requests. */
  reset(session?: string): void;
  /** The last requests of all sessions. */
  readonly log: RequestLog;
  /** The session as it began, and what has happened in it since. */
  capsule(session?: string): Omit<Capsule, 'parley'>;
  /** What a credential is sent by, also one that a record stands for; undefined where there is none of this name. */
  credentialHeaders(credential: NamedCredential): Readonly<Record<string, string>> | undefined;
  /** States of sessions, by name. */
  readonly snapshots: Snapshots;
  /** Resolves once a session and all snapshots are stored, where there is a storage. Throws `Problem` where they could not be. */
  saved(session?: string): Promise<void>;
  /** Nothing happens by itself any more, and nothing is stored. */
  stop(): void;
}
