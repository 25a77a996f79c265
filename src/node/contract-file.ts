import { compileContract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { asDocument, type OpenApiDocument } from '../spec/document.ts';
import { FileError } from './file-error.ts';
import { parseYaml, textOf, written, type YamlText } from './yaml-text.ts';

export interface ContractFile {
  /** The API's name. */
  readonly name: string;
  /** As it is to be called in messages. */
  readonly path: string;
  readonly text: string;
}

/** A document with the places of its parts in the file. */
export interface PlacedContract extends Pick<YamlText, 'placeOf'> {
  readonly document: OpenApiDocument;
}

/** Throws `ContractError` at the first thing in a document that cannot be used. */
type Prove = (document: OpenApiDocument) => void;

/** Throws `FileError`, also where there is no such file. */
export function readContractFile(
  file: Pick<ContractFile, 'name' | 'path'>,
  prove?: Prove,
): OpenApiDocument {
  return parseContract({ ...file, text: textOf(file.path) }, prove);
}

/** The document in a YAML or JSON text, proven to compile or otherwise to be of use. Throws `FileError`. */
export function parseContract(file: ContractFile, prove?: Prove): OpenApiDocument {
  return placeContract(file, prove).document;
}

/** The same, with what tells where it says what. */
export function placeContract(
  { name, path, text }: ContractFile,
  prove: Prove = (document) => compileContract({ name, document }),
): PlacedContract {
  const { value, placeOf } = parseYaml(text, path);
  try {
    const document = asDocument(value);
    prove(document);
    return { document, placeOf };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const place = written(placeOf(error.pointer));
    throw new FileError(`${place}: ${error.problem} (at ${error.pointer || '/'})`);
  }
}
