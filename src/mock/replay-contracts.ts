import { describeContract } from './capsule.ts';
import type { Capsule } from './capsule-format.ts';
import { type CompiledApi, compileApi } from './compile-api.ts';
import type { ApiDefinition } from './define-api.ts';

export interface ReplayOptions {
  /** At least those that the capsule names. */
  readonly apis: readonly ApiDefinition[];
  /** Play it also where a contract is not the one that was recorded. Default false. */
  readonly force?: boolean | undefined;
}

/** A capsule cannot be played here. */
export class ReplayImpossible extends Error {
  override readonly name = 'ReplayImpossible';
}

/** The APIs of a capsule. Throws `ReplayImpossible` where one is not here, or its contract is another than it was. */
export function playableApis(
  capsule: Capsule,
  { apis, force = false }: ReplayOptions,
): readonly CompiledApi[] {
  return capsule.apis.map((recorded) => {
    const definition = apis.find(({ name }) => name === recorded.name);
    if (!definition) {
      const names = apis.map(({ name }) => name).join(', ') || 'none';
      throw new ReplayImpossible(
        `The capsule is of the API ${recorded.name}, which is not here; there are: ${names}.`,
      );
    }
    const api = compileApi(definition);
    const here = describeContract(api);
    if (recorded.hash === here.hash || force) return api;
    throw new ReplayImpossible(
      `The capsule was recorded with ${recorded.name} ${recorded.version} (${recorded.hash}), and here is ${here.version} (${here.hash}). Play it with the contract of then, or with --force.`,
    );
  });
}
