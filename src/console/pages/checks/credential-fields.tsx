import { useId } from 'preact/hooks';
import type { ControlApi } from '../../../control/client.ts';
import type { DraftCredential } from './check-draft.ts';

interface Props {
  readonly credentials: readonly DraftCredential[];
  /** Those of the mock, whose names mean the same of a real API. */
  readonly known: ControlApi['credentials'];
  readonly onChange: (credentials: readonly DraftCredential[]) => void;
}

/** Names and values of the credentials of another server. */
export function CredentialFields({ credentials, known, onChange }: Props) {
  const id = useId();
  const change = (at: number, part: Partial<DraftCredential>): void =>
    onChange(credentials.map((it, index) => (index === at ? { ...it, ...part } : it)));
  return (
    <fieldset class="credential-fields">
      <legend>Credentials</legend>
      <p class="choice-note">
        The value alone: how it travels is in the contract. It is sent to that server, kept nowhere,
        and stands in no report.
      </p>
      <datalist id={id}>
        {known.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {credentials.map(({ name, value }, index) => (
        <div class="credential-field">
          <input
            aria-label={`Name of credential ${index + 1}`}
            list={id}
            pattern="[\w.\-]+"
            placeholder="name"
            value={name}
            onInput={({ currentTarget }) => change(index, { name: currentTarget.value })}
          />
          <input
            aria-label={`Value of credential ${index + 1}`}
            type="password"
            autocomplete="off"
            placeholder="value"
            value={value}
            onInput={({ currentTarget }) => change(index, { value: currentTarget.value })}
          />
        </div>
      ))}
      <button
        type="button"
        class="button small"
        onClick={() => onChange([...credentials, { name: '', value: '' }])}
      >
        Another credential
      </button>
    </fieldset>
  );
}
