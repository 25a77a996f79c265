import type { ControlApi } from '../../../control/client.ts';
import { Switch } from '../../parts/switch.tsx';
import type { GeneralScenario, SetScenarios } from './scenario-groups.ts';

interface Props {
  readonly apis: readonly ControlApi[];
  readonly general: readonly GeneralScenario[];
  readonly set: SetScenarios;
}

/** What several APIs have: a row for each, with a switch for each API. */
export const GeneralScenarios = ({ apis, general, set }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
  <section class="scenario-matrix" aria-label="Scenarios of several APIs" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Scenario</span>
          </th>
          {apis.map(({ name, title }) => (
            <th key={name} scope="col" title={title}>
              {name}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">In all of them</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {general.map(({ name, description, states }) => {
          const off = states.filter(({ active }) => !active);
          return (
            <tr key={name}>
              <th scope="row">
                {name} <span class="sentence">{description}</span>
              </th>
              {apis.map(({ name: api }) => {
                const state = states.find((it) => it.api === api);
                return (
                  <td key={api} title={state?.description}>
                    {state && (
                      <Switch
                        label={`${name} in ${api}`}
                        on={state.active}
                        onChange={(on) => set([state], on)}
                      />
                    )}
                  </td>
                );
              })}
              <td>
                <button
                  type="button"
                  class="button small"
                  aria-label={`${name} ${off.length > 0 ? 'on' : 'off'} in all`}
                  onClick={() => set(off.length > 0 ? off : states, off.length > 0)}
                >
                  {off.length > 0 ? 'all' : 'none'}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
