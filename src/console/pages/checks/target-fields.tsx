import type { ControlApi } from '../../../control/client.ts';
import { Field } from '../../parts/field.tsx';
import { type Allowance, type CheckDraft, toggled } from './check-draft.ts';
import { type Choice, ChoiceList } from './choice-list.tsx';
import { CredentialFields } from './credential-fields.tsx';

const allowances: readonly Choice<Allowance>[] = [
  {
    name: 'writes',
    title: 'Writing',
    note: 'The check creates records of its own, changes those, and deletes what it can again. Without it, nothing but reading is sent.',
  },
  {
    name: 'exhaust-rate-limit',
    title: 'Using up the rate limit',
    note: 'Who else uses the same credential is refused until the window ends.',
  },
];

interface Props {
  readonly apis: readonly ControlApi[];
  readonly draft: CheckDraft;
  readonly onChange: (change: Partial<CheckDraft>) => void;
}

/** Which other server is checked, as whom, and what it may be sent. */
export const TargetFields = ({ apis, draft, onChange }: Props) => (
  <>
    <Field label="Contract">
      {(control) => (
        <select
          {...control}
          value={draft.api}
          onChange={({ currentTarget }) => onChange({ api: currentTarget.value })}
        >
          {apis.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
    <Field
      label="Base URL"
      hint="Where the API is, up to the paths of its contract; or the origin of another Parley mock. This mock’s process sends the requests, at half of the documented rate."
    >
      {(control) => (
        <input
          {...control}
          type="url"
          required
          pattern="https?://.*"
          placeholder="https://api.example/v1"
          value={draft.target}
          onInput={({ currentTarget }) => onChange({ target: currentTarget.value })}
        />
      )}
    </Field>
    <CredentialFields
      credentials={draft.credentials}
      known={apis.find(({ name }) => name === draft.api)?.credentials ?? []}
      onChange={(credentials) => onChange({ credentials })}
    />
    <ChoiceList
      legend="It may be sent, besides safe requests"
      choices={allowances}
      chosen={draft.allow}
      onToggle={(name) => onChange({ allow: toggled(draft.allow, name) })}
    />
  </>
);
