import { existsSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractNamed, contractNames } from '../apis/contracts.ts';
import type { Probe } from '../check/probe.ts';
import { subjectOf } from '../check/subject.ts';
import type { ContractSource } from '../spec/contract.ts';
import { placeContract } from './contract-file.ts';
import { CouldNotRun } from './could-not-run.ts';
import { parseYaml, textOf, type YamlText } from './yaml-text.ts';

/** The contract that a command was told to use. */
export interface ChosenContract extends Pick<YamlText, 'placeOf'> {
  readonly source: ContractSource;
  readonly laws: readonly Probe[];
  /** Seen from the working directory. */
  readonly file: string;
}

const shipped = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** The shipped API of this name, or the contract in a file. Rejects with `CouldNotRun` or `FileError`. */
export async function chosenContract(api: string): Promise<ChosenContract> {
  if (contractNames.includes(api)) {
    const file = fromHere(join(shipped, `${api}.yaml`));
    const { laws, ...source } = await contractNamed(api);
    return { source, laws, file, placeOf: parseYaml(textOf(file), file).placeOf };
  }
  if (!existsSync(api)) {
    throw new CouldNotRun(
      `there is no API ${api}, and no such file; APIs are ${contractNames.join(', ')}.`,
    );
  }
  const name = basename(api, extname(api));
  const { document, placeOf } = placeContract({ name, path: api, text: textOf(api) }, (document) =>
    subjectOf({ name, document }),
  );
  return { source: { name, document }, laws: [], file: api, placeOf };
}

/** A path below the working directory without the way there, and with slashes. */
function fromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short.split(sep).join('/');
}
