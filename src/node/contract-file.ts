import { compileApi } from '../mock/compile-api.ts';
import type { ApiDefinition } from '../mock/define-api.ts';
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

/** An API with the contract in a file, proven to be servable. Throws `FileError`, also where there is no such file. */
export function readDefinition(api: Omit<ApiDefinition, 'document'>, path: string): ApiDefinition {
  const { value, placeOf } = parseYaml(textOf(path), path);
  return placed(placeOf, () => {
    const definition = { ...api, document: asDocument(value) };
    compileApi(definition);
    return definition;
  });
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
  const document = placed(placeOf, () => {
    const found = asDocument(value);
    prove(found);
    return found;
  });
  return { document, placeOf };
}

/** What is made of a file's contract; a `ContractError` becomes a `FileError` with the place. */
function placed<T>(placeOf: YamlText['placeOf'], make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const place = written(placeOf(error.pointer));
    throw new FileError(`${place}: ${error.problem} (at ${error.pointer || '/'})`);
  }
}
