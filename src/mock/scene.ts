import type { Store } from '../world/world.ts';
import type { Credential } from './define-api.ts';

/** What an operation answers, before it is written as HTTP. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The part of a session that an operation works with. */
export interface Scene {
  readonly store: Store;
  readonly now: number;
  readonly credential: Credential | undefined;
  newKey(collection: string): string;
}
