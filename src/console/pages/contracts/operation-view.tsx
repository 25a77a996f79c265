import type { OpenApiDocument } from '../../../spec/document.ts';
import { weaker } from '../../../spec/evidence.ts';
import type { Operation } from '../../../spec/operation.ts';
import { MethodBadge } from '../../parts/badge.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ContentView } from './content-view.tsx';
import { ParameterTable } from './parameter-table.tsx';
import { Prose } from './prose.tsx';
import { ResponseView } from './response-view.tsx';
import { Evidence, SourceLink, sourceOf } from './source.tsx';

interface Props {
  readonly document: OpenApiDocument;
  readonly operation: Operation;
}

/** Everything that the contract says of one operation. */
export function OperationView({ document, operation }: Props) {
  const { method, path, summary, node, evidence, parameters, requestBody, responses } = operation;
  const source = sourceOf(node, document);
  return (
    <>
      <Panel
        title={
          <span class="operation-title">
            <MethodBadge method={method} /> <code>{path}</code>
          </span>
        }
        actions={<Evidence {...{ evidence, source }} />}
      >
        <div class="operation-about">
          <p class="operation-summary">{summary}</p>
          <Prose text={node.description} />
        </div>
        <dl class="contract-facts">
          <dt>Operation</dt>
          <dd>
            <code>{operation.operationId}</code>
          </dd>
          {source && (
            <>
              <dt>Source</dt>
              <dd>
                <SourceLink source={source} />
                {source.url && <span class="dim"> on {new URL(source.url).host}</span>}
              </dd>
            </>
          )}
          <dt>Credential</dt>
          <dd>{credentialsOf(operation)}</dd>
        </dl>
      </Panel>
      {parameters.length > 0 && (
        <Panel title="Parameters" flush>
          <ParameterTable {...{ document, operation }} />
        </Panel>
      )}
      {requestBody && (
        <Panel title="Body" note={requestBody.required ? 'required' : 'may be left out'}>
          {requestBody.content.map((content) => (
            <ContentView
              key={content.mediaType}
              {...{ document, content, evidence, source }}
              label="Body"
            />
          ))}
        </Panel>
      )}
      <Panel title="Answers">
        <div class="answers">
          {[...responses.values()].map((response, index) => (
            <ResponseView
              key={response.status}
              {...{ document, response, source }}
              evidence={weaker(evidence, response.evidence)}
              open={index === 0}
            />
          ))}
        </div>
      </Panel>
    </>
  );
}

function credentialsOf({ security }: Operation): string {
  if (security.length === 0) return 'none is asked for';
  const roles = security.map((it) => it.roles.join(' and ')).filter((it) => it !== '');
  return roles.length > 0 ? `one with the role ${roles.join(', or ')}` : 'any that is known';
}
