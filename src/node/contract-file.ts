import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { compileContract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { asDocument, type OpenApiDocument } from '../spec/document.ts';
import { parsePointer } from '../spec/json-pointer.ts';

/** A contract file that cannot be used; every line of the message begins with the file and, where there is one, `:line:column`. */
export class ContractFileError extends Error {
  override readonly name = 'ContractFileError';
}

export interface ContractFile {
  /** The API's name. */
  readonly name: string;
  /** As it is to be called in messages. */
  readonly path: string;
  readonly text: string;
}

/** Throws `ContractError` at the first thing in a document that cannot be used. */
type Prove = (document: OpenApiDocument) => void;

/** Throws `ContractFileError`, also where there is no such file. */
export function readContractFile(
  file: Pick<ContractFile, 'name' | 'path'>,
  prove?: Prove,
): OpenApiDocument {
  return parseContract({ ...file, text: textOf(file.path) }, prove);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ContractFileError(`${path}: cannot be read (${code})`);
  }
}

/** The document in a YAML or JSON text, proven to compile or otherwise to be of use. Throws `ContractFileError`. */
export function parseContract(
  { name, path, text }: ContractFile,
  prove: Prove = (document) => compileContract({ name, document }),
): OpenApiDocument {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const problems = [...yaml.errors, ...yaml.warnings].map(
    ({ message, pos: [offset] }) => `${place(offset)}: ${message}`,
  );
  visit(yaml, {
    Alias(_, alias) {
      if (alias.resolve(yaml)) return;
      problems.push(
        `${place(alias.range?.[0] ?? 0)}: there is no anchor ${alias.source} before this`,
      );
    },
  });
  if (problems.length > 0) throw new ContractFileError(problems.join('\n'));
  try {
    const document = asDocument(yaml.toJS());
    prove(document);
    return document;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const offset = offsetOf(yaml, parsePointer(error.pointer));
    throw new ContractFileError(`${place(offset)}: ${error.problem} (at ${error.pointer || '/'})`);
  }
}

/** Where the pointer leads or, when that is missing, where the nearest part of the way there begins. */
function offsetOf(yaml: Document, names: readonly string[]): number {
  for (let length = names.length; length > 0; length--) {
    const path = names.slice(0, length).map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    const node = [path, names.slice(0, length)].map((it) => yaml.getIn(it, true)).find(isNode);
    if (node?.range) return node.range[0];
  }
  return 0;
}
