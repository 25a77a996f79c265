import { watch } from 'node:fs';
import { join } from 'node:path';
import { compileApi } from '../mock/compile-api.ts';
import type { ApiDefinition } from '../mock/define-api.ts';
import { readContractFile } from './contract-file.ts';
import { FileError } from './yaml-text.ts';

export interface ContractFolder {
  /** Holds `<name>.yaml` for each API. */
  readonly folder: string;
  readonly apis: readonly ApiDefinition[];
}

export interface WatchOptions extends ContractFolder {
  /** Told of the APIs with their contracts as they now are. */
  changed(apis: readonly ApiDefinition[]): void;
  refused(error: FileError): void;
}

/** Editors write in several steps, so a change is read once it has settled. Milliseconds. */
const settling = 100;

/** The APIs with their contracts as the files have them, proven to be servable. Throws `FileError`. */
export function readContracts({ folder, apis }: ContractFolder): readonly ApiDefinition[] {
  return apis.map((api) => {
    const file = { name: api.name, path: join(folder, `${api.name}.yaml`) };
    const document = readContractFile(file, (document) => compileApi({ ...api, document }));
    return { ...api, document };
  });
}

/** Reads the contracts again whenever a file of the folder changes, until it is closed. */
export function watchContracts({ changed, refused, ...contracts }: WatchOptions): {
  close(): void;
} {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(contracts.folder, () => {
    clearTimeout(timer);
    timer = setTimeout(read, settling);
  });
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
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
