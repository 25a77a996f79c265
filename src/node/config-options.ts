import { dirname, join } from 'node:path';
import type { LoadedConfig } from './config-file.ts';
import type { ServeOptions } from './serve.ts';

export interface Merge {
  readonly loaded: LoadedConfig;
  /** Whether the command line has this flag. */
  isGiven(flag: string): boolean;
}

/** What the command line says, then what the config says, then the defaults that `flags` came with. */
export function merged<Flags extends Omit<ServeOptions, 'apis'>>(
  flags: Flags,
  { loaded: { path, config }, isGiven }: Merge,
): Flags {
  const {
    now,
    limits = {},
    startIn = [],
    port,
    host,
    seed,
    size,
    https,
    strict,
    rateLimit,
  } = config;
  const { controlToken, sessionIdle, data } = config;
  const said = {
    ...{ port, host, seed, size, https, strict, rateLimit, controlToken, sessionIdle },
    data: data === undefined ? undefined : join(dirname(path), data),
    now: now === undefined ? undefined : Date.parse(now),
  };
  const chosen = Object.entries(said).filter(
    ([name, value]) => value !== undefined && !isGiven(name),
  );
  return {
    ...flags,
    ...Object.fromEntries(chosen),
    limits: Object.entries(limits).map(([api, limit]) => ({ api, ...limit })),
    ...(config.scenarios && { ownScenarios: config.scenarios }),
    scenarios: [...(flags.scenarios ?? []), ...startIn.map(scenarioOf)],
  };
}

function scenarioOf(text: string): { readonly api: string; readonly name: string } {
  const [api = '', name = ''] = text.split('/');
  return { api, name };
}
