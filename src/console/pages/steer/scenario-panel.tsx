import { useState } from 'preact/hooks';
import type { ControlApi, ControlClient } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useAction } from '../../parts/use-action.ts';
import { GeneralScenarios } from './general-scenarios.tsx';
import './scenarios.css';
import { type SetScenarios, scenarioGroups } from './scenario-groups.ts';
import type { ScenarioState } from './situation.ts';

interface Props {
  readonly client: ControlClient;
  readonly apis: readonly ControlApi[];
  readonly scenarios: readonly ScenarioState[];
  readonly reload: () => void;
}

/** The situations that the session can be put in. */
export function ScenarioPanel({ client, apis, scenarios, reload }: Props) {
  const action = useAction();
  const [pending, setPending] = useState('');
  const { general, own } = scenarioGroups(scenarios);
  const active = scenarios.filter((it) => it.active);

  const set: SetScenarios = async (states, on) => {
    if (action.busy) return;
    const names = states.map(({ api, name }) => `${api}/${name}`).join(', ');
    setPending(names);
    await action.run(async () => {
      for (const { api, name } of states) {
        await (on ? client.scenarios.start(api, name) : client.scenarios.end(api, name));
      }
      return `${names}: ${on ? 'on' : 'off'}`;
    });
    reload();
  };

  return (
    <Panel
      title="Scenarios"
      note={active.length > 0 ? <Badge tone="warn">{active.length} on</Badge> : 'none is on'}
      actions={
        active.length > 0 && (
          <button type="button" class="button" onClick={() => set(active, false)}>
            All off
          </button>
        )
      }
    >
      <Outcome action={action} />
      {action.busy && <Slow what={pending} />}
      {general.length > 0 && <GeneralScenarios {...{ apis, general, set }} />}
      <div class="own-scenarios">
        {[...own].map(([api, states]) => (
          <section key={api} aria-label={`Scenarios of ${api}`}>
            <h3 class="label">{api}</h3>
            <ul>
              {states.map((state) => (
                <li key={state.name}>
                  <Switch
                    label={`${state.name} in ${api}`}
                    on={state.active}
                    onChange={(on) => set([state], on)}
                  />
                  <p>
                    <strong>{state.name}</strong> {state.description}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** Most scenarios are on at once, and a word of it would only flicker: the style sheet shows this after a while. */
const Slow = ({ what }: { readonly what: string }) => (
  <div class="slow">
    <Notice>{what} is being made, and nothing is answered meanwhile.</Notice>
  </div>
);
