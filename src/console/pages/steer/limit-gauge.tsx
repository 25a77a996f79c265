import type { ControlClient } from '../../../control/client.ts';
import { Meter } from '../../parts/meter.tsx';
import { durationWords } from '../../parts/time-words.ts';
import type { LimitState } from './situation.ts';

export type LimitChange = Parameters<ControlClient['limits']['set']>[1];

interface Props {
  readonly limit: LimitState;
  /** By the session's clock, in milliseconds since the epoch. */
  readonly now: number;
  readonly onChange: (change: LimitChange) => void;
  readonly onSet: () => void;
}

/** One credential's quota, with what can be done to it. */
export function LimitGauge({ limit: state, now, onChange, onSet }: Props) {
  const { api, credential, limit, remaining, off } = state;
  const whose = `${credential} in ${api}`;
  const spent = remaining === 0 || state.retryAfter !== undefined;
  return (
    <div class="gauge">
      <div class="gauge-head">
        <strong>{credential}</strong>
        <div class="actions">
          {!off && (
            <>
              <GaugeButton
                name="use up"
                label={`Use up the quota of ${whose}`}
                onClick={() => onChange({ remaining: 0 })}
              />
              <GaugeButton
                name="refill"
                label={`Refill the quota of ${whose}`}
                onClick={() => onChange({ remaining: limit })}
              />
              <GaugeButton name="set…" label={`Set the limit of ${whose}`} onClick={onSet} />
            </>
          )}
          <GaugeButton
            name={off ? 'limit again' : 'off'}
            label={off ? `Limit again ${whose}` : `Limit off for ${whose}`}
            onClick={() => onChange({ off: !off })}
          />
        </div>
      </div>
      {off ? (
        <p class="meter-text dim">no limit</p>
      ) : (
        <Meter
          label={`Requests left of ${whose}`}
          value={remaining}
          max={limit}
          text={`${remaining} of ${limit} ${windowWords(state, now)}`}
          tone={spent ? 'bad' : remaining < limit / 4 ? 'warn' : 'accent'}
        />
      )}
    </div>
  );
}

interface ButtonProps {
  readonly name: string;
  readonly label: string;
  readonly onClick: () => void;
}

const GaugeButton = ({ name, label, onClick }: ButtonProps) => (
  <button type="button" class="button small" aria-label={label} onClick={onClick}>
    {name}
  </button>
);

/** When a window that has begun ends; how long it is, where none has. */
function windowWords({ limit, remaining, reset, seconds, retryAfter }: LimitState, now: number) {
  if (remaining === limit && retryAfter === undefined) {
    return `per ${durationWords(seconds * 1000)}`;
  }
  // Rounded up: at 0 it is refilled.
  const left = Math.max(0, Math.ceil((Date.parse(reset) - now) / 1000) * 1000);
  return `left, refills in ${durationWords(left)}`;
}
