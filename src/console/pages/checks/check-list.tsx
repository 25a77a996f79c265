import type { ControlApi, ControlCheck } from '../../../control/client.ts';
import { Panel } from '../../parts/panel.tsx';
import { StateBadge } from './state-badge.tsx';

interface Props {
  readonly checks: readonly ControlCheck[];
  readonly apis: readonly ControlApi[];
  /** The id of the one that is shown. */
  readonly current: string | undefined;
  readonly hrefOf: (check: ControlCheck) => string;
}

/** The checks there are, to choose from. */
export const CheckList = ({ checks, apis, current, hrefOf }: Props) => (
  <Panel title="Checks" note="the last ten are kept" flush>
    <ul class="check-list">
      {checks.map((check) => {
        const { id, api, own, baseUrl, started, progress } = check;
        const { done, total } = progress;
        return (
          <li key={id}>
            <a href={hrefOf(check)} aria-current={id === current ? 'page' : undefined}>
              <span class="check-name">{apis.find(({ name }) => name === api)?.title ?? api}</span>
              <StateBadge check={check} />
              <span class="check-place">
                {own ? 'this mock' : baseUrl} · {started.slice(11, 19)}
                {check.state === 'running' &&
                  total > 0 &&
                  ` · ${Math.floor((done / total) * 100)} %`}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  </Panel>
);
