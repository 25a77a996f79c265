import type { OpenApiDocument } from '../../../spec/document.ts';
import { evidenceAt } from '../../../spec/evidence.ts';
import { valueAt } from '../../../spec/json-pointer.ts';
import { EvidenceBadge } from '../../parts/badge.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { Panel } from '../../parts/panel.tsx';

interface Props {
  readonly document: OpenApiDocument;
  /** JSON pointer into it. */
  readonly pointer: string;
}

/** The place of the contract that somebody was sent to. */
export function PromisePanel({ document, pointer }: Props) {
  const value = valueAt(document, pointer);
  return (
    <Panel
      title="The promise"
      note={<code>{pointer}</code>}
      actions={value !== undefined && <EvidenceBadge evidence={evidenceAt(document, pointer)} />}
    >
      {value === undefined ? (
        <p>There is nothing at this place of the contract.</p>
      ) : (
        <JsonView label="The promise" value={JSON.stringify(value)} />
      )}
    </Panel>
  );
}
