import { isRecord } from '../../../spec/json-pointer.ts';
import { EvidenceBadge } from '../../parts/badge.tsx';

/** The section of the vendor's reference that says so. */
export interface Source {
  readonly section: string;
  /** Undefined where the contract gives none that can be opened. */
  readonly url: string | undefined;
}

/** `externalDocs` of the first of these that has one. */
export function sourceOf(...owners: readonly unknown[]): Source | undefined {
  for (const owner of owners) {
    const docs = isRecord(owner) ? owner.externalDocs : undefined;
    if (!isRecord(docs)) continue;
    const { description, url } = docs;
    const address = typeof url === 'string' && /^https?:\/\//i.test(url) ? url : undefined;
    const section = typeof description === 'string' && description !== '' ? description : url;
    return { section: String(section ?? ''), url: address };
  }
  return undefined;
}

/** The section's name; a link to the vendor's page where there is one. */
export const SourceLink = ({ source }: { readonly source: Source }) =>
  source.url === undefined ? (
    <span>{source.section}</span>
  ) : (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.url}>
      {source.section}
    </a>
  );

interface Props {
  readonly evidence: Parameters<typeof EvidenceBadge>[0]['evidence'];
  readonly source: Source | undefined;
}

/** How surely something is known; a link to the page that says it, where one does. */
export function Evidence({ evidence, source }: Props) {
  if (evidence !== 'documented' || source?.url === undefined) {
    return <EvidenceBadge evidence={evidence} />;
  }
  return (
    <a
      class="evidence-link"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${source.section}: ${source.url}`}
    >
      <EvidenceBadge evidence={evidence} />
      <span class="unseen"> by the section {source.section}, on the vendor’s page</span>
    </a>
  );
}
