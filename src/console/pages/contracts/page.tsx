import { asDocument, type OpenApiDocument } from '../../../spec/document.ts';
import { compileOperations } from '../../../spec/operation.ts';
import type { PageProps } from '../../page-props.ts';
import { download } from '../../parts/download.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { ContractNav } from './contract-nav.tsx';
import { ContractOverview } from './contract-overview.tsx';
import { OperationView } from './operation-view.tsx';
import { PromisePanel } from './promise-panel.tsx';
import './contracts.css';

/** `#/contracts/<api>/<operationId>?at=<JSON pointer>`: what an API promises, and how surely that is known. */
export function ContractsPage({ client, apis, route, linkTo }: PageProps) {
  const [name = apis[0]?.name ?? '', operationId] = route.path;
  const { at } = route.query;
  const { data, error, reload } = useLoad(async () => {
    const document = asDocument(await client.contract(name));
    return { name, document, operations: compileOperations(document) };
  }, [client, name]);
  const here = data?.name === name ? data : undefined;
  const operation = here?.operations.find((it) => it.operationId === operationId);
  const hrefOf = (api: string, id?: string): string =>
    linkTo({ page: 'contracts', path: id === undefined ? [api] : [api, id] });
  return (
    <Page
      title="Contracts"
      lead="What each API promises. A badge says how that is known; it leads to the vendor’s page where that says so."
      actions={
        here && (
          <button type="button" class="button" onClick={() => save(here)}>
            Download openapi.json
          </button>
        )
      }
    >
      {error && (
        <Notice kind="error" onRetry={reload}>
          The contract could not be loaded: {error.message}
        </Notice>
      )}
      <div class="contracts">
        <ContractNav
          {...{ apis, operationId, hrefOf }}
          current={name}
          operations={here?.operations ?? []}
        />
        <div class="contract">
          {here && operationId !== undefined && !operation && (
            <Notice kind="warn">
              {here.document.info.title} has no operation “{operationId}”. All that it has are
              below.
            </Notice>
          )}
          {here && at && <PromisePanel document={here.document} pointer={at} />}
          {here && operation && (
            <OperationView key={operationId} document={here.document} operation={operation} />
          )}
          {here && !operation && (
            <ContractOverview {...here} hrefOf={(it) => hrefOf(name, it.operationId)} />
          )}
        </div>
      </div>
    </Page>
  );
}

const save = ({ name, document }: { readonly name: string; readonly document: OpenApiDocument }) =>
  download({
    name: `${name}.openapi.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(document, null, 2)}\n`,
  });
