import type { Contract } from '../../spec/contract.ts';
import { type Located, locate, type Node } from '../../spec/document.ts';
import { isRecord, pointerTo } from '../../spec/json-pointer.ts';

/** A value to send, and what is special about it: `its minimum 1`. */
export interface Sample {
  readonly label: string;
  readonly value: unknown;
}

/** The types a schema allows, as named by JSON Schema; empty where it does not say. */
export const typesOf = ({ type }: Node): readonly string[] =>
  type === undefined ? [] : [type].flat().map(String);

export const numberAt = (node: Node, keyword: string): number | undefined =>
  typeof node[keyword] === 'number' ? node[keyword] : undefined;

/** The schemas that a composed schema is made of, itself first, references followed. */
export function partsOf({ document }: Contract, schema: string): readonly Located[] {
  const seen = new Set<string>();
  const walk = (pointer: string): readonly Located[] => {
    const at = locate(document, pointer);
    if (seen.has(at.pointer)) return [];
    seen.add(at.pointer);
    const below = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
      const list = at.node[keyword];
      return Array.isArray(list)
        ? [...list.keys()].map((index) => pointerTo(at.pointer, keyword, index))
        : [];
    });
    return [at, ...below.flatMap(walk)];
  };
  return walk(schema);
}

/** Letters, umlauts and emoji: as many characters, more UTF-16 units and yet more bytes. */
export function textOf(characters: number, alphabet = 'a'): string {
  const letters = [...alphabet];
  return Array.from({ length: characters }, (_, index) => letters[index % letters.length]).join('');
}

/** A value for which the schema has no wish, or only one that an ordinary text, number or list meets. */
export const isFreeText = ({ node }: Located): boolean =>
  typesOf(node).includes('string') && node.enum === undefined && node.const === undefined;

export const itemsOf = ({ node, pointer }: Located): string | undefined =>
  isRecord(node.items) ? pointerTo(pointer, 'items') : undefined;

/** Without those that were there before. */
export function distinctSamples(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Set<string>();
  return samples.filter(({ value }) => {
    const text = JSON.stringify(value);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
