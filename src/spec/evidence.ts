import type { Located } from './document.ts';

/** Where a part of the contract comes from: the vendor's page, the vendor's other material, or our reading. */
export type Evidence = 'documented' | 'companion' | 'inferred';

/** `x-evidence` of a node; `documented` where it has none. */
export function evidenceOf({ node }: Located): Evidence {
  return (node['x-evidence'] as Evidence | undefined) ?? 'documented';
}
