import type { ControlApi } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { EvidenceBadge } from '../../parts/badge.tsx';
import { CodeLine } from '../../parts/code-line.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { methodColumn } from '../../parts/method-column.tsx';
import { Panel } from '../../parts/panel.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { CredentialList } from './credential-list.tsx';
import { exampleCurl, type Operation } from './curl.ts';
import { OperationDetail } from './operation-detail.tsx';

interface Props extends Pick<PageProps, 'client' | 'session' | 'linkTo'> {
  readonly api: ControlApi;
  /** Those of its operations that are wanted. */
  readonly operations: readonly Operation[];
}

export const headingOf = ({ name }: ControlApi): string => `api-${name}`;

/** One API: where it is, who may use it, and what can be asked of it. */
export function ApiPanel({ api, operations, ...steering }: Props) {
  const { session } = steering;
  const { name, title, version, baseUrl } = api;
  return (
    <Panel
      id={headingOf(api)}
      title={title}
      note={
        <>
          <code>{name}</code> · version {version}
        </>
      }
      flush
    >
      <div class="api-facts">
        <h3>Base URL</h3>
        <CodeLine text={baseUrl} what={`the base URL of ${title}`} />
        <h3>Credentials</h3>
        <CredentialList api={api} />
      </div>
      <Table
        label={`Operations of ${title}`}
        rows={operations}
        keyOf={({ operationId }) => operationId}
        nameOf={({ operationId }) => operationId}
        columns={columnsFor({ api, session })}
        detail={(operation) => <OperationDetail {...{ api, operation }} {...steering} />}
      />
    </Panel>
  );
}

const servedBy: Readonly<Record<Operation['servedBy'], string>> = {
  handler: 'own handler',
  inferred: 'from the contract',
};

const columnsFor = ({
  api,
  session,
}: Pick<Props, 'api' | 'session'>): readonly Column<Operation>[] => [
  methodColumn,
  {
    name: 'path',
    title: 'Path',
    kind: 'code',
    sortBy: ({ path }) => path,
    cell: ({ path }) => <span class="operation-path">{path}</span>,
  },
  {
    name: 'operation',
    title: 'Operation',
    kind: 'code',
    secondary: true,
    sortBy: ({ operationId }) => operationId,
    cell: ({ operationId }) => operationId,
  },
  {
    name: 'evidence',
    title: 'Evidence',
    fit: true,
    secondary: true,
    sortBy: ({ evidence }) => evidence,
    cell: ({ evidence }) => <EvidenceBadge evidence={evidence} />,
  },
  {
    name: 'served',
    title: 'Answered',
    fit: true,
    secondary: true,
    sortBy: (operation) => servedBy[operation.servedBy],
    cell: (operation) => <span class="served-by">{servedBy[operation.servedBy]}</span>,
  },
  {
    name: 'curl',
    title: 'curl',
    fit: true,
    cell: (operation) => (
      <CopyButton
        text={exampleCurl({ api, operation, session })}
        what={`the curl line of ${operation.operationId}`}
      />
    ),
  },
];
