import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';

export interface NamedCredential {
  readonly api: string;
  readonly name: string;
  /** Where a record may stand for it. Default: the default session. */
  readonly session?: string | undefined;
}

interface Holder {
  readonly name: string;
  readonly world: World;
}

/** The request headers of a credential of this name, be it declared or one that a record stands for. */
export function credentialHeaders(
  { contract, credentials, definition, carrier }: CompiledApi,
  { name, world }: Holder,
): Readonly<Record<string, string>> | undefined {
  const declared = [...credentials.values()].find((it) => it.name === name);
  if (declared) return carrier?.write(declared.value);
  if (!definition.identify) return undefined;
  const { collections } = world.store(contract.name);
  for (const collection of Object.values(collections)) {
    for (const value of Object.values(collection.get(name) ?? {})) {
      if (typeof value !== 'string') continue;
      if (definition.identify(value, collections)?.name === name) return carrier?.write(value);
    }
  }
  return undefined;
}
