import { useState } from 'preact/hooks';
import type { CheckOrder } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { CheckForm } from './check-form.tsx';
import { CheckList } from './check-list.tsx';
import { CheckView } from './check-view.tsx';
import './checks.css';
import { useChecks } from './use-checks.ts';

/** `#/checks/<id>`: holds the mock, or another server, to a contract. */
export function ChecksPage({ client, apis, route, linkTo }: PageProps) {
  const { checks, error, reload } = useChecks(client);
  const [started, setStarted] = useState<string>();
  const [wanted] = route.path;
  const current = checks?.find(({ id }) => id === wanted) ?? (wanted ? undefined : checks?.[0]);
  const hrefOf = ({ id }: { readonly id: string }): string =>
    linkTo({ page: 'checks', path: [id] });

  const start = async (orders: readonly CheckOrder[]): Promise<void> => {
    try {
      for (const [index, order] of orders.entries()) {
        const check = await client.checks.start(order);
        if (index > 0) continue;
        setStarted(check.id);
        location.hash = hrefOf(check);
      }
    } finally {
      reload();
    }
  };

  return (
    <Page
      title="Checks"
      lead="Holds this mock, or another server, to a contract, as parley check does."
    >
      {error && (
        <Notice kind="error" onRetry={reload}>
          {error.message}
        </Notice>
      )}
      <div class="checks">
        <div class="checks-side">
          <CheckForm {...{ apis, client }} onStart={start} />
          {checks && checks.length > 0 && (
            <CheckList {...{ checks, apis, hrefOf }} current={current?.id} />
          )}
        </div>
        {current && (
          <CheckView
            key={current.id}
            {...{ client, apis, linkTo }}
            id={current.id}
            fresh={current.id === started}
            onEnd={reload}
            onRemove={() => {
              location.hash = linkTo({ page: 'checks' });
              reload();
            }}
          />
        )}
        {checks && !current && (
          <Panel title="No check yet">
            <p class="dim">
              {wanted
                ? `There is no check “${wanted}”, or no more.`
                : 'Choose what is to be checked, and run it. What it finds is shown here: which promise of the contract is broken, by which answer, and the line that shows it again.'}
            </p>
          </Panel>
        )}
      </div>
    </Page>
  );
}
