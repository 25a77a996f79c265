import type { LimitOverride } from '../world/world.ts';
import type { Transport } from './exchange.ts';
import type { StateFile } from './state-file.ts';

/** A session as one file: where it began, and everything that happened in it since. It holds no credentials. */
export interface Capsule {
  readonly kind: 'parley-capsule';
  readonly format: 1;
  /** The version of Parley that wrote it. */
  readonly parley: string;
  readonly session: string;
  /** Where requests reached the mock, where they say nothing else: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The APIs that were used. */
  readonly apis: readonly CapsuleApi[];
  readonly options: CapsuleOptions;
  /** What the session was before the first event; absent for what the seed makes it. */
  readonly base?: StateFile | undefined;
  /** Events before the first that nobody remembers. */
  readonly forgotten: number;
  /** What stands in the place of passwords, which answers may have repeated. */
  readonly hidden: readonly string[];
  readonly events: readonly CapsuleEvent[];
}

export interface CapsuleApi {
  readonly name: string;
  readonly version: string;
  /** Names the contract's content. */
  readonly hash: string;
}

export interface CapsuleOptions {
  readonly seed: number;
  readonly size?: number | undefined;
  readonly strict: boolean;
  readonly rateLimit: boolean;
  readonly scenarios: readonly { readonly api: string; readonly name: string }[];
  readonly limits: readonly LimitOverride[];
  /** The time that the records were made for, in milliseconds since the epoch. */
  readonly start: number;
}

interface Happened {
  /** Places among everything that began or ended: those of its beginning and end, between them that of its body. */
  readonly order: readonly number[];
  /** By the session's clock, RFC 3339. */
  readonly at: string;
}

export interface CapsuleRequest extends Happened {
  readonly kind: 'request';
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly origin?: string | undefined;
  /** The URL of the API's base path, where the client knows it by another. */
  readonly base?: string | undefined;
  readonly api?: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The name of the credential that is sent. */
  readonly credential?: string | undefined;
  readonly body?: CapsuleBody | undefined;
  readonly unread?: 'too large' | 'broken off' | undefined;
  /** When the answer was made, where a delay came before. */
  readonly answeredAt: string;
  readonly answer: CapsuleAnswer;
}

export type CapsuleBody = { readonly text: string } | { readonly base64: string };

export interface CapsuleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for none; what is large, or no text, is named by its hash. */
  readonly body?: { readonly text: string } | { readonly size: number; readonly hash: string };
  readonly transport?: Transport | undefined;
}

/** What the mock sent out, and how it went. */
export interface CapsuleDelivery extends Happened {
  readonly kind: 'delivery';
  readonly method: string;
  readonly url: string;
  readonly hash: string;
  /** 0 where no answer came. */
  readonly status: number;
  /** Why none came. */
  readonly failure?: string | undefined;
  /** No other attempt would do better. */
  readonly final?: boolean | undefined;
}

export interface CapsuleAction extends Happened {
  readonly kind: 'action';
  /** A function of `Session`; `clock` for a clock that jumped, to the time it has for an argument. */
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface CapsuleSettled extends Happened {
  readonly kind: 'settled';
}

export type CapsuleEvent = CapsuleRequest | CapsuleDelivery | CapsuleAction | CapsuleSettled;
