import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApiDefinition } from '../mock/define-api.ts';
import { readDefinition } from './contract-file.ts';
import { FileError } from './file-error.ts';

export interface ContractFolder {
  /** Holds `<name>.yaml` for each API. */
  readonly folder: string;
  readonly apis: readonly ApiDefinition[];
  /** By API: another file, or none where its contract is not read from a file. */
  readonly files?: ReadonlyMap<string, string | undefined>;
}

export interface WatchOptions extends ContractFolder {
  /** Told of the APIs with their contracts as they now are. */
  changed(apis: readonly ApiDefinition[]): void;
  refused(error: FileError): void;
}

/** Editors write in several steps, so a change is read once it has settled. Milliseconds. */
const settling = 100;

/** The APIs with their contracts as the files have them, proven to be servable. Throws `FileError`. */
export function readContracts(contracts: ContractFolder): readonly ApiDefinition[] {
  return contracts.apis.map((api) => {
    const path = fileOf(api, contracts);
    return path === undefined ? api : readDefinition(api, path);
  });
}

const fileOf = ({ name }: ApiDefinition, { folder, files }: ContractFolder): string | undefined =>
  files?.has(name) ? files.get(name) : join(folder, `${name}.yaml`);

/** Reads the contracts again whenever a file beside one of them changes, until it is closed. */
export function watchContracts({ changed, refused, ...contracts }: WatchOptions): {
  close(): void;
} {
  let timer: NodeJS.Timeout | undefined;
  const paths = contracts.apis.flatMap((api) => fileOf(api, contracts) ?? []);
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const watchers = folders.map((folder) =>
    watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(read, settling);
    }),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };

  function read(): void {
    try {
      changed(readContracts(contracts));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused(error);
    }
  }
}
