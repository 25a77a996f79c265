import type { OpenApiDocument } from '../../../spec/document.ts';
import type { Operation } from '../../../spec/operation.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { methodColumn } from '../../parts/method-column.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Table } from '../../parts/table.tsx';
import { Prose } from './prose.tsx';
import { Evidence, SourceLink, sourceOf } from './source.tsx';

interface Props {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly hrefOf: (operation: Operation) => string;
}

/** What holds for all of a contract, and the list of its operations. */
export function ContractOverview({ document, operations, hrefOf }: Props) {
  const { info, servers = [] } = document;
  const source = sourceOf(document);
  const conventions = Object.entries(document).filter(([name]) => name.startsWith('x-'));
  return (
    <>
      <Panel title={info.title} note={`version ${info.version}`}>
        <Prose text={info.description} />
        <dl class="contract-facts">
          {source && (
            <>
              <dt>Source</dt>
              <dd>
                <SourceLink source={source} />
              </dd>
            </>
          )}
          {servers.map(({ url, description }) => (
            <>
              <dt>{typeof description === 'string' ? description : 'Server'}</dt>
              <dd>
                <code>{url}</code>
              </dd>
            </>
          ))}
        </dl>
        {conventions.map(([name, value]) => (
          <Disclosure key={name} summary={conventionTitles[name] ?? name}>
            <JsonView label={conventionTitles[name] ?? name} value={JSON.stringify(value)} />
          </Disclosure>
        ))}
      </Panel>
      <Panel title="Operations" flush>
        <Table
          label="Operations"
          rows={operations}
          keyOf={({ operationId }) => operationId}
          columns={[
            methodColumn,
            {
              name: 'path',
              title: 'Path',
              kind: 'code',
              sortBy: ({ path }) => path,
              cell: (it) => (
                <a class="operation-path" href={hrefOf(it)}>
                  {it.path}
                </a>
              ),
            },
            {
              name: 'summary',
              title: 'What it does',
              secondary: true,
              sortBy: ({ summary }) => summary,
              cell: ({ summary }) => summary,
            },
            {
              name: 'source',
              title: 'Source',
              secondary: true,
              cell: ({ node }) => sourceOf(node)?.section,
            },
            {
              name: 'evidence',
              title: 'Evidence',
              fit: true,
              sortBy: ({ evidence }) => evidence,
              cell: ({ evidence, node }) => (
                <Evidence evidence={evidence} source={sourceOf(node, document)} />
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}

const conventionTitles: Readonly<Record<string, string>> = {
  'x-error-format': 'How errors are written',
  'x-rate-limit': 'How much may be asked',
};
