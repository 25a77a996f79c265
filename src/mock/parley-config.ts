import type { LimitOverride } from '../world/world.ts';
import type { ApiDefinition, Credential } from './define-api.ts';
import type { Scenario } from './scenarios.ts';

/** What `parley.config.ts` says; flags of the command line win over it. */
export interface ParleyConfig {
  readonly port?: number;
  readonly host?: string;
  /** Any whole number from 0; the same seed and clock give the same bytes. */
  readonly seed?: number;
  /** Where the clock starts, RFC 3339. */
  readonly now?: string;
  /** Records of each API's main collection. */
  readonly size?: number;
  readonly https?: boolean;
  readonly strict?: boolean;
  /** Whether requests are counted. */
  readonly rateLimit?: boolean;
  /** What is served: names of the APIs that ship with Parley, and APIs of your own. Default: all that ship. */
  readonly apis?: readonly (string | OwnApi | ApiDefinition)[];
  /** By API: these instead of its own. */
  readonly credentials?: Readonly<Record<string, readonly Credential[]>>;
  /** By API and name: scenarios besides its own. */
  readonly scenarios?: Readonly<Record<string, Readonly<Record<string, Scenario>>>>;
  /** Scenarios that every session begins in, as `<api>/server-errors`. */
  readonly startIn?: readonly string[];
  /** By API: limits instead of the documented ones. */
  readonly limits?: Readonly<Record<string, Omit<LimitOverride, 'api'>>>;
  /** A folder, from the config file on, that keeps state across restarts. */
  readonly data?: string;
  /** Milliseconds of real time after which a session that nobody uses ends. */
  readonly sessionIdle?: number;
  /** Hosts besides loopback that webhooks may be delivered to. */
  readonly webhookHosts?: readonly string[];
  /** Opens the control API beyond loopback to those who send it; best taken from the environment. */
  readonly controlToken?: string;
  /** Origins besides loopback whose pages may use the control API. */
  readonly controlOrigins?: readonly string[];
}

/** An API that its contract suffices for: what it does is inferred. */
export interface OwnApi {
  /** As in URLs. */
  readonly name: string;
  /** Path of the OpenAPI document, from the config file on. */
  readonly contract: string;
  /** Without them, one that may do everything. */
  readonly credentials?: readonly Credential[];
  readonly size?: number;
}
