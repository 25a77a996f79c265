import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../check/report/document.ts';
import { parsePointer } from '../spec/json-pointer.ts';
import { parsedJson } from '../spec/parsed-json.ts';
import { FileError } from './file-error.ts';

/** What a YAML or JSON file holds. */
export interface YamlText {
  readonly value: unknown;
  /** Where a JSON pointer leads or, when that is missing, where the nearest part of the way there begins. */
  placeOf(pointer: string): Place;
}

/** Throws `FileError` for what cannot be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new FileError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Throws `FileError` with every error in the text; `path` is what messages call it. */
export function parseYaml(text: string, path: string): YamlText {
  // JSON is read many times faster as what it is; where somebody asks for a place, as YAML too.
  const json = /^\s*[{[]/.test(text) ? parsedJson(text) : undefined;
  if (json && keysOf(json.value) === keysIn(text)) {
    let yaml: YamlText | undefined;
    const placeOf: YamlText['placeOf'] = (pointer) => {
      yaml ??= placedYaml(text, path);
      return yaml.placeOf(pointer);
    };
    return { value: json.value, placeOf };
  }
  return placedYaml(text, path);
}

/** Strings before a colon. Where a key stands twice, there are more of them than an object has keys. */
const keysIn = (json: string): number => json.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0;

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) keys += keysOf(item);
    return keys;
  }
  // What JSON holds has no keys but its own, and a list of them would be made for each of very many objects.
  for (const name in value) keys += 1 + keysOf((value as Record<string, unknown>)[name]);
  return keys;
}

function placedYaml(text: string, path: string): YamlText {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  const problems = [...yaml.errors, ...yaml.warnings].map(
    ({ message, pos: [offset] }) => `${written(place(offset))}: ${message}`,
  );
  const mayHoldAlias = text.includes('*');
  if (mayHoldAlias) {
    visit(yaml, {
      Alias(_, alias) {
        if (alias.resolve(yaml)) return;
        const at = written(place(alias.range?.[0] ?? 0));
        problems.push(`${at}: there is no anchor ${alias.source} before this`);
      },
    });
  }
  if (problems.length > 0) throw new FileError(problems.join('\n'));
  return {
    value: yaml.toJS(),
    placeOf: (pointer) => place(offsetOf(yaml, parsePointer(pointer))),
  };
}

/** `openapi/library.yaml:34:7` */
export const written = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

function offsetOf(yaml: Document, names: readonly string[]): number {
  for (let length = names.length; length > 0; length--) {
    const path = names.slice(0, length).map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    const node = [path, names.slice(0, length)].map((it) => yaml.getIn(it, true)).find(isNode);
    if (node?.range) return node.range[0];
  }
  return 0;
}
