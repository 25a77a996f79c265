import type { PageProps } from '../../page-props.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { usePolled } from '../../parts/use-polled.ts';
import { ClockPanel } from './clock-panel.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { LimitPanel } from './limit-panel.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { SessionPanel } from './session-panel.tsx';
import { readSituation } from './situation.ts';
import { SnapshotPanel } from './snapshot-panel.tsx';
import './steer.css';

/** Everything that a session can be told to be like. */
export function SteerPage({ client, session, apis, linkTo }: PageProps) {
  const { data, error, reload } = usePolled(() => readSituation(client), {
    every: 1000,
    inputs: [client],
  });
  return (
    <Page
      title="Steer"
      lead={
        <>
          What the session <code>{session}</code> is like: every other session stays as it is.
        </>
      }
    >
      {error && !data && (
        <Notice kind="error" onRetry={reload}>
          {error.message}
        </Notice>
      )}
      {data && (
        <>
          <div class="steer">
            <div class="steer-column">
              <ScenarioPanel {...{ client, apis, reload }} scenarios={data.scenarios} />
              <FaultPanel {...{ client, apis, reload }} faults={data.faults} />
            </div>
            <div class="steer-column">
              <ClockPanel {...{ client, reload }} clock={data.clock} agenda={data.agenda} />
              <LimitPanel {...{ client, apis, reload }} limits={data.limits} clock={data.clock} />
            </div>
          </div>
          <SnapshotPanel {...{ client, session }} onRestored={reload} />
          <SessionPanel {...{ client, session, linkTo }} onReset={reload} />
        </>
      )}
    </Page>
  );
}
