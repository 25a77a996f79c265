import type { ControlApi } from '../../../control/client.ts';
import { EvidenceBadge } from '../../parts/badge.tsx';
import { CodeLine } from '../../parts/code-line.tsx';
import { exampleCurl, type Operation } from './curl.ts';

interface Props {
  readonly api: ControlApi;
  readonly operation: Operation;
  readonly session: string;
}

/** What is shown of an operation that was opened. */
export function OperationDetail({ api, operation, session }: Props) {
  const { operationId, evidence } = operation;
  return (
    <div class="operation-detail">
      <p class="operation-facts">
        <code>{operationId}</code>
        <EvidenceBadge evidence={evidence} />
      </p>
      <CodeLine
        text={exampleCurl({ api, operation, session })}
        what={`the whole curl line of ${operationId}`}
      />
    </div>
  );
}
