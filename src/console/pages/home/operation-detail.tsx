import type { ControlApi } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { EvidenceBadge } from '../../parts/badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { callFormOf } from './call-form.ts';
import type { Operation } from './curl.ts';
import { TryIt } from './try-it.tsx';

interface Props extends Pick<PageProps, 'client' | 'session' | 'linkTo'> {
  readonly api: ControlApi;
  readonly operation: Operation;
}

/** What is shown of an operation that was opened: what it is, and a form to call it with. */
export function OperationDetail({ api, operation, ...steering }: Props) {
  const { operationId, evidence } = operation;
  const { data, error, reload } = useLoad(
    async () => callFormOf(await steering.client.contract(api.name), operationId),
    [api.name, operationId],
  );
  return (
    <div class="operation-detail">
      <p class="operation-facts">
        <code>{operationId}</code>
        <EvidenceBadge evidence={evidence} />
      </p>
      {data?.summary && <p class="operation-summary">{data.summary}</p>}
      {error && (
        <Notice kind="error" onRetry={reload}>
          The contract could not be read: {error.message}
        </Notice>
      )}
      {data && <TryIt {...{ api, operationId, form: data }} {...steering} />}
    </div>
  );
}
