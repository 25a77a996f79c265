import type { Allowance } from '../conventions/rate-limit.ts';
import type { Faker } from '../world/fake.ts';
import type { Store } from '../world/store.ts';
import type { TrafficTally } from '../world/traffic.ts';
import type { Credential, Due } from './define-api.ts';
import type { ApiRequest } from './exchange.ts';

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

/** What one request finds. */
export interface Scene extends Pick<Stage, 'store' | 'now'> {
  readonly request: ApiRequest;
  readonly credential: Credential | undefined;
  /** Where the credential stands after this request; undefined for an API without a rate limit. */
  readonly allowance: Allowance | undefined;
  /** Set for those who do more than to look at records. */
  stage(): Stage;
}

/** The URL of the request. */
export function urlOf({ baseUrl, path, query }: ApiRequest): string {
  return query.size > 0 ? `${baseUrl}${path}?${query}` : `${baseUrl}${path}`;
}
