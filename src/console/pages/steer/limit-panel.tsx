import { useState } from 'preact/hooks';
import type { ControlApi, ControlClient } from '../../../control/client.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useTick } from '../../parts/use-tick.ts';
import './limits.css';
import { LimitForm } from './limit-form.tsx';
import { type LimitChange, LimitGauge } from './limit-gauge.tsx';
import { type LimitState, nowBy, type SeenClock } from './situation.ts';

interface Props {
  readonly client: ControlClient;
  readonly apis: readonly ControlApi[];
  readonly limits: readonly LimitState[];
  readonly clock: SeenClock;
  readonly reload: () => void;
}

/** How every credential stands with its rate limit, as it drains and refills. */
export function LimitPanel({ client, apis, limits, clock, reload }: Props) {
  useTick(500);
  const action = useAction();
  const [wanted, setWanted] = useState<LimitState>();
  const now = nowBy(clock);
  const limited = apis.filter(({ name }) => limits.some(({ api }) => api === name));

  async function change(work: () => Promise<unknown>, said: string): Promise<void> {
    await action.run(async () => {
      await work();
      return said;
    });
    reload();
  }
  const set = ({ api, credential }: LimitState, to: LimitChange): Promise<void> =>
    change(
      () => client.limits.set(api, { credential, ...to }),
      `The limit of ${credential} in ${api} is changed.`,
    );

  return (
    <Panel title="Rate limits">
      <Outcome action={action} />
      {limited.length === 0 && <p class="nothing">No API here has a rate limit.</p>}
      {limited.map(({ name, title }) => (
        <section key={name} class="limits" aria-label={`Rate limits of ${title}`}>
          <div class="group-head">
            <h3 class="label">{name}</h3>
            <button
              type="button"
              class="button small"
              aria-label={`As documented again: the limits of ${name}`}
              onClick={() =>
                change(
                  () => client.limits.reset(name),
                  `The limits of ${name} are the documented ones.`,
                )
              }
            >
              as documented again
            </button>
          </div>
          <ul class="gauges">
            {limits
              .filter(({ api }) => api === name)
              .map((limit) => (
                <li key={limit.credential}>
                  <LimitGauge
                    {...{ limit, now }}
                    onChange={(to) => set(limit, to)}
                    onSet={() => setWanted(limit)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <LimitForm {...{ client, reload }} limit={wanted} onClose={() => setWanted(undefined)} />
    </Panel>
  );
}
