import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { parsePointer } from '../../../spec/json-pointer.ts';
import { jsonMistake } from '../../parts/json-mistake.ts';

/** Something wrong in a text, and the line (from 1) where it is. */
export interface PlacedProblem {
  readonly line: number;
  readonly problem: string;
}

/** What keeps a text from being JSON; undefined where it is. */
export function jsonProblem(text: string): PlacedProblem | undefined {
  const mistake = jsonMistake(text);
  return mistake && { line: mistake.line, problem: `expected ${mistake.expected}` };
}

/** The line of what a JSON pointer leads to, or of the nearest around it where that is not there. */
export function lineOf(text: string, pointer: string): number {
  const root = parseTree(text);
  if (!root) return 1;
  const path = parsePointer(pointer);
  for (let length = path.length; length > 0; length--) {
    const found = nodeAt(root, path.slice(0, length));
    if (found) return lineAt(text, found.offset);
  }
  return lineAt(text, root.offset);
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const name of path) {
    const step: string | number = node?.type === 'array' ? Number(name) : name;
    node = node && findNodeAtLocation(node, [step]);
  }
  // A member begins with its name.
  return node?.parent?.type === 'property' ? node.parent : node;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
