import type { Allowance } from '../conventions/rate-limit.ts';
import type { Faker } from '../world/fake.ts';
import type { Store } from '../world/store.ts';
import type { TrafficTally } from '../world/traffic.ts';
import type { Credential, Due } from './define-api.ts';

/** What an operation answers, before it is written as HTTP. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** Default: `application/json`. */
  readonly mediaType?: string;
  /** The body is a text to be sent as it is. */
  readonly raw?: boolean;
}

/** The part of a session that an operation or a task works with. */
export interface Stage {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: number;
  newKey(collection: string): string;
  /** Removes a record, which nothing refers to any more then (`x-reference`); false when there was none. */
  remove(collection: string, key: string): boolean;
  fake<T>(address: string, make: (faker: Faker) => T): T;
  schedule(task: string, due: Due<unknown>): void;
  traffic(): readonly TrafficTally[];
  /** Whether the session is in this scenario of the API. */
  inScenario(name: string): boolean;
}

/** The stage as one request finds it. */
export interface Scene extends Stage {
  readonly credential: Credential | undefined;
  /** Where the credential stands after this request; undefined for an API without a rate limit. */
  readonly allowance: Allowance | undefined;
  /** The URL of the API's base path, as the client reached it. */
  readonly baseUrl: string;
  /** The URL of this request. */
  readonly url: string;
  fileUrl(id: string): string;
}
