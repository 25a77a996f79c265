import type { CompiledApi } from './compile-api.ts';
import type { ApiDefinition } from './define-api.ts';
import type { LazyApi } from './lazy-api.ts';
import { describe, type MockedApi } from './mocked-api.ts';
import type { compilePipeline } from './pipeline.ts';
import type { Quotas } from './quotas.ts';
import type { compileStage } from './stage.ts';

/** An API ready to answer. */
interface ReadyApi {
  readonly api: CompiledApi;
  readonly stage: ReturnType<typeof compileStage>;
  readonly quotas: Quotas;
  readonly answer: ReturnType<typeof compilePipeline>;
}

/** One that a mock has; what `ReadyApi` says of it throws as long as there is a `load`. */
export interface MountedApi extends ReadyApi {
  readonly described: MockedApi;
  /** The values of its credentials. */
  readonly secrets: readonly string[];
  /** Makes it ready; undefined once it is. */
  readonly load: (() => Promise<void>) | undefined;
}

/** By name, in their order. */
export function mountApis(
  apis: readonly (ApiDefinition | LazyApi)[],
  prepare: (definition: ApiDefinition) => ReadyApi,
): ReadonlyMap<string, MountedApi> {
  const mounted = apis.map((api) => ('load' in api ? lazy(api, prepare) : ready(prepare(api))));
  return new Map(mounted.map((api) => [api.described.name, api]));
}

function ready(api: ReadyApi): MountedApi {
  const secrets = [...api.api.credentials.keys()];
  return { ...api, described: describe(api.api), secrets, load: undefined };
}

function lazy(
  { described, secrets, load }: LazyApi,
  prepare: (definition: ApiDefinition) => ReadyApi,
): MountedApi {
  let loaded: ReadyApi | undefined;
  let loading: Promise<void> | undefined;

  const found = (): ReadyApi => {
    if (loaded) return loaded;
    throw new Error(`${described.name} is not loaded yet; await ready() of the mock before.`);
  };
  const loadOnce = (): Promise<void> => {
    loading ??= load().then((definition) => {
      loaded = prepare(definition);
    });
    return loading;
  };
  return {
    described,
    secrets,
    get load() {
      return loaded ? undefined : loadOnce;
    },
    get api() {
      return found().api;
    },
    get stage() {
      return found().stage;
    },
    get quotas() {
      return found().quotas;
    },
    get answer() {
      return found().answer;
    },
  };
}
