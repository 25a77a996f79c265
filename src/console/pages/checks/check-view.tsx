import { useEffect, useId, useState } from 'preact/hooks';
import { renderJson } from '../../../check/report/json.ts';
import type { ControlApi, ControlCheck, ControlClient } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { download } from '../../parts/download.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProgressView } from './progress-view.tsx';
import { ReportView } from './report-view.tsx';
import { StateBadge } from './state-badge.tsx';
import { type FollowedCheck, useCheck } from './use-checks.ts';

interface Props {
  readonly id: string;
  readonly client: ControlClient;
  readonly apis: readonly ControlApi[];
  readonly linkTo: PageProps['linkTo'];
  /** Whether it was started here just now, so that its heading takes the focus. */
  readonly fresh: boolean;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

/** One check: how it goes, or what has come of it. */
export function CheckView({ id, client, apis, linkTo, fresh, onEnd, onRemove }: Props) {
  const { check, report, error } = useCheck({ client, id }, onEnd);
  const heading = useId();
  useEffect(() => {
    if (fresh && check) document.getElementById(heading)?.focus();
  }, [fresh, check !== undefined]);
  const api = check?.api ?? '';
  const title = apis.find(({ name }) => name === api)?.title ?? api;
  const hrefOf = (operationId: string | undefined, at?: string): string =>
    linkTo({
      page: 'contracts',
      path: operationId === undefined ? [api] : [api, operationId],
      query: { at },
    });
  return (
    <div class="check-view">
      {error && <Notice kind="error">{error.message}</Notice>}
      {check && (
        <Panel
          id={heading}
          title={title}
          note={check.own ? 'this mock' : check.baseUrl}
          actions={
            <>
              <StateBadge check={check} />
              <Actions {...{ id, client, check, report, onRemove }} />
            </>
          }
        >
          <p class="unseen" role="status">
            {check.state === 'running' ? 'The check runs.' : outcomeOf(check)}
          </p>
          {check.state === 'running' ? (
            <ProgressView progress={check.progress} />
          ) : (
            <p class={`check-verdict ${check.result?.verdict ?? 'open'}`}>{outcomeOf(check)}</p>
          )}
        </Panel>
      )}
      {report && <ReportView {...{ report, hrefOf }} />}
    </div>
  );
}

const outcomeOf = ({ result, reason }: ControlCheck): string =>
  result?.sentence ?? `It could not run: ${reason}`;

interface ActionsProps extends Pick<Props, 'id' | 'client' | 'onRemove'> {
  readonly check: ControlCheck;
  readonly report: FollowedCheck['report'];
}

function Actions({ id, client, check, report, onRemove }: ActionsProps) {
  const [trouble, setTrouble] = useState<string>();
  const [stopping, setStopping] = useState(false);
  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const stop = () => {
    setStopping(true);
    return attempt(() => client.checks.stop(id));
  };
  const remove = () => attempt(() => client.checks.remove(id).then(onRemove));
  const name = `${check.api}-check`;
  const saveHtml = () =>
    attempt(async () =>
      download({
        name: `${name}.html`,
        mediaType: 'text/html',
        content: await client.checks.html(id),
      }),
    );
  return (
    <>
      {check.state === 'running' && (
        <button type="button" class="button danger small" disabled={stopping} onClick={stop}>
          {stopping ? 'Stopping…' : 'Stop'}
        </button>
      )}
      {report &&
        (client.locked ? (
          <button type="button" class="button small" onClick={saveHtml}>
            Download report
          </button>
        ) : (
          <a
            class="button small"
            href={`/_parley/checks/${encodeURIComponent(id)}/report.html`}
            target="_blank"
            rel="noopener"
          >
            Open report
          </a>
        ))}
      {report && (
        <button
          type="button"
          class="button small"
          onClick={() =>
            download({
              name: `${name}.json`,
              mediaType: 'application/json',
              content: renderJson(report),
            })
          }
        >
          Download JSON
        </button>
      )}
      {check.state !== 'running' && (
        <button type="button" class="button small" onClick={remove}>
          Forget
        </button>
      )}
      {trouble !== undefined && <Notice kind="error">{trouble}</Notice>}
    </>
  );
}
