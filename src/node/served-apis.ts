import { fileURLToPath } from 'node:url';
import { lazyApis } from '../apis/lazy.ts';
import type { LoadedConfig } from './config-file.ts';
import type { ServeOptions } from './serve.ts';
import type { ContractFolder, WatchOptions } from './watch-contracts.ts';

export interface ServedApis {
  readonly apis: ServeOptions['apis'];
  /** Reads the contracts again whenever their files change; undefined where nobody asked for it. */
  readonly watch?: (told: Pick<WatchOptions, 'changed' | 'refused'>) => { close(): void };
}

export interface Wanted {
  readonly config: LoadedConfig | undefined;
  readonly watching: boolean;
  /** Something is asked of the APIs before there is a request. */
  readonly whole: boolean;
}

const folder = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** What is to be served, as little of it loaded as will do. Rejects with `ConfigError` or `FileError`. */
export async function servedApis({ config, watching, whole }: Wanted): Promise<ServedApis> {
  if (!config && !watching && !whole) return { apis: lazyApis };
  const contracts = await contractsOf(config);
  if (!watching) return contracts;
  const { loadSchemaCompiler } = await import('../spec/uncompiled.ts');
  const { readContracts, watchContracts } = await import('./watch-contracts.ts');
  await loadSchemaCompiler();
  return {
    apis: readContracts(contracts),
    watch: (told) => watchContracts({ ...contracts, ...told }),
  };
}

async function contractsOf(config: LoadedConfig | undefined): Promise<ContractFolder> {
  const { apis } = await import('../apis/index.ts');
  if (!config) return { folder, apis };
  const { servedBy } = await import('./config-file.ts');
  return { folder, ...servedBy(config, apis) };
}
