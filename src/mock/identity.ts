import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import type { Credential } from './define-api.ts';
import type { MockRequest } from './exchange.ts';
import { refusesCredentials } from './scenarios.ts';

/** Tells whose credential a request to one API carries. */
export interface Identity {
  /** Undefined for a request without one, or with one that nobody knows; an error where the mock fails to tell. */
  identify(request: MockRequest, world: World): Credential | Error | undefined;
  /** The credential where it is good for anything now. */
  accepted(known: Credential | undefined, world: World): Credential | undefined;
}

export function compileIdentity(api: CompiledApi): Identity {
  const { carrier, credentials, definition, scenarios } = api;
  const { name } = api.contract;
  return {
    identify(request, world) {
      try {
        const value = carrier?.read(request.header);
        if (value === undefined) return undefined;
        return (
          credentials.get(value) ?? definition.identify?.(value, world.store(name).collections)
        );
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    },
    accepted(known, world) {
      const refused = refusesCredentials(scenarios, world.scenarios(name));
      return known?.expired || refused ? undefined : known;
    },
  };
}
