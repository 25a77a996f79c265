import type { Contract } from '../../spec/contract.ts';
import { type Located, locate, type Node } from '../../spec/document.ts';
import { isRecord, pointerTo } from '../../spec/json-pointer.ts';
import { propertiesOf } from '../../spec/schema-walk.ts';

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

/** A text of as many characters; of an emoji each is two UTF-16 units and four bytes. */
export function textOf(characters: number, alphabet = 'a'): string {
  const letters = [...alphabet];
  const rounds = Math.ceil(characters / letters.length);
  return letters.length === 1
    ? alphabet.repeat(characters)
    : [...alphabet.repeat(rounds)].slice(0, characters).join('');
}

export const itemsOf = ({ node, pointer }: Located): string | undefined =>
  isRecord(node.items) ? pointerTo(pointer, 'items') : undefined;

const isFreeText = ({ node }: Located): boolean =>
  typesOf(node).includes('string') && node.enum === undefined && node.const === undefined;

/** Texts, lists of texts and objects that hold some: of the right form, and yet the name of what there is not. */
export function mayName(contract: Contract, schema: string): boolean {
  return partsOf(contract, schema).some((part) => {
    const items = itemsOf(part);
    if (isFreeText(part)) return true;
    if (items !== undefined) return partsOf(contract, items).some(isFreeText);
    return propertiesOf(contract, part.pointer).some(isFreeText);
  });
}

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
