import type { Node } from './document.ts';
import { isRecord, parsePointer } from './json-pointer.ts';

/** Where a part of the contract comes from: the vendor's page, the vendor's other material, or our reading. */
export type Evidence = 'documented' | 'companion' | 'inferred';

const strength: Readonly<Record<Evidence, number>> = { documented: 2, companion: 1, inferred: 0 };

/** `x-evidence` of a node; `documented` where it has none. */
export function evidenceOf({ node }: Readonly<{ node: Node }>): Evidence {
  return (node['x-evidence'] as Evidence | undefined) ?? 'documented';
}

/** The weakest evidence of all nodes on the way to the pointer, as a part is no surer than what it is part of. */
export function evidenceAt(document: object, pointer: string): Evidence {
  let node: unknown = document;
  let weakest: Evidence = 'documented';
  for (const name of parsePointer(pointer)) {
    const owner = node as Node | null;
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, name)) break;
    node = owner[name];
    if (isRecord(node)) weakest = weaker(weakest, evidenceOf({ node }));
  }
  return weakest;
}

export const weaker = (a: Evidence, b: Evidence): Evidence => (strength[b] < strength[a] ? b : a);
