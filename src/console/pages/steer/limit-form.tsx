import { useState } from 'preact/hooks';
import type { ControlClient } from '../../../control/client.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useAction } from '../../parts/use-action.ts';
import './forms.css';
import type { LimitState } from './situation.ts';

interface Props {
  readonly client: ControlClient;
  /** The one that is to be changed; undefined where none is. */
  readonly limit: LimitState | undefined;
  readonly onClose: () => void;
  readonly reload: () => void;
}

/** Asks for another limit, for one credential or for all. */
export function LimitForm({ limit, onClose, ...rest }: Props) {
  const title = `Limit of ${limit?.credential} in ${limit?.api}`;
  return (
    <Dialog open={limit !== undefined} {...{ title, onClose }}>
      {limit && <LimitFields {...rest} {...{ limit, onClose }} />}
    </Dialog>
  );
}

interface FieldsProps extends Props {
  readonly limit: LimitState;
}

function LimitFields({ client, limit: state, onClose, reload }: FieldsProps) {
  const action = useAction();
  const [limit, setLimit] = useState(String(state.limit));
  const [seconds, setSeconds] = useState(String(state.seconds));
  const [everyone, setEveryone] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { api, credential } = state;
    const saved = await action.run(async () => {
      await client.limits.set(api, {
        ...(!everyone && { credential }),
        limit: Number(limit),
        seconds: Number(seconds),
      });
      return 'The limit is set.';
    });
    reload();
    if (saved) onClose();
  };
  return (
    <form class="limit-form" onSubmit={submit}>
      <div class="field-row">
        <Field label="Requests">
          {(control) => (
            <input
              {...control}
              required
              inputMode="numeric"
              value={limit}
              onInput={({ currentTarget }) => setLimit(currentTarget.value)}
            />
          )}
        </Field>
        <Field label="in so many seconds">
          {(control) => (
            <input
              {...control}
              required
              inputMode="numeric"
              value={seconds}
              onInput={({ currentTarget }) => setSeconds(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={everyone}
          onChange={({ currentTarget }) => setEveryone(currentTarget.checked)}
        />
        for every credential that has no limit of its own
      </label>
      <Outcome action={action} />
      <button type="submit" class="button primary">
        Set the limit
      </button>
    </form>
  );
}
