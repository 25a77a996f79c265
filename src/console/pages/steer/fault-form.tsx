import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ControlApi, ControlClient } from '../../../control/client.ts';
import { ControlError } from '../../../control/control-error.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field, type FieldControl } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useAction } from '../../parts/use-action.ts';
import './forms.css';
import { type FaultChoice, faultChoices } from './fault-choices.ts';
import { type DraftMember, emptyDraft, faultOf } from './fault-draft.ts';

interface Props {
  readonly client: ControlClient;
  readonly apis: readonly ControlApi[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly reload: () => void;
}

/** Asks for a fault; what the mock does not take is said at the field. */
export function FaultForm({ client, apis, open, onClose, reload }: Props) {
  const [draft, setDraft] = useState(emptyDraft);
  const action = useAction();
  const errors = action.error instanceof ControlError ? action.error.errors : [];
  const choices = faultChoices(apis, draft.api);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const added = await action.run(async () => {
      const { id } = await client.faults.add(faultOf(draft));
      return `The fault ${id} is added.`;
    });
    reload();
    if (!added) return;
    setDraft(emptyDraft);
    onClose();
  };

  function field(name: DraftMember, { label, hint, kind = 'line' }: FieldWords) {
    const set = (value: string): void =>
      setDraft((before) => ({
        ...before,
        ...(name === 'api' && { operationId: '', credential: '' }),
        [name]: value,
      }));
    const control = { value: draft[name], set, choices: choices[name], kind };
    const error = errors.find(({ pointer }) => pointer === `/${name}`)?.detail;
    return (
      <Field key={name} {...{ label, hint, error }}>
        {(given) => <Control {...given} {...control} />}
      </Field>
    );
  }

  return (
    <Dialog title="Add a fault" wide {...{ open, onClose }}>
      <form class="fault-form" onSubmit={submit}>
        <Group title="For which requests">
          {field('api', { label: 'API' })}
          {field('operationId', { label: 'Operation' })}
          {field('credential', { label: 'Credential' })}
        </Group>
        <Group title="What happens">
          {field('status', { label: 'Status', hint: 'in the API’s own format, as 503' })}
          {field('code', { label: 'Error', hint: 'a kind, or the API’s own code' })}
          {field('delayMs', { label: 'Delay in ms', hint: '2000, 2000-5000, or 2000±500' })}
          {field('abort', { label: 'Connection' })}
        </Group>
        <Group title="How often">
          {field('times', { label: 'Times', hint: 'all without it' })}
          {field('after', { label: 'After so many', hint: 'that pass' })}
          {field('probability', { label: 'Percent', hint: 'of them, 1 to 100' })}
        </Group>
        <Disclosure summary="Method, path, bodies and headers">
          <Group>
            {field('method', { label: 'Method', hint: 'in upper case, as GET' })}
            {field('path', { label: 'Path', hint: 'below the base URL: /conversations/*' })}
            {field('malformed', { label: 'JSON of the answer' })}
            {field('dripMs', { label: 'Body takes so many ms' })}
          </Group>
          {field('requestBody', {
            label: 'The request’s body holds at least',
            hint: 'JSON, as { "status": "closed" }',
            kind: 'text',
          })}
          {field('body', {
            label: 'Body of the answer',
            hint: 'JSON; what is none is sent as it is',
            kind: 'text',
          })}
          {field('headers', {
            label: 'Headers of the answer',
            hint: '“Name: value” on each line; “-Name” takes one away',
            kind: 'text',
          })}
        </Disclosure>
        {action.error && <Notice kind="error">{action.error.message}</Notice>}
        <button type="submit" class="button primary">
          Add
        </button>
      </form>
    </Dialog>
  );
}

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'line' | 'text';
}

interface GroupProps {
  readonly title?: string;
  readonly children: ComponentChildren;
}

const Group = ({ title, children }: GroupProps) => (
  <fieldset class="field-row">
    {title && <legend>{title}</legend>}
    {children}
  </fieldset>
);

interface ControlProps extends FieldControl {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly kind: 'line' | 'text';
  readonly choices: FaultChoice | undefined;
}

/** A line, a text, a list to choose from, or a line with proposals. */
function Control({ value, set, kind, choices, ...given }: ControlProps) {
  if (choices?.strict) {
    return (
      <select {...given} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {choices.options.map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    );
  }
  const onInput = ({ currentTarget }: { currentTarget: { value: string } }) =>
    set(currentTarget.value);
  if (kind === 'text') return <textarea {...given} rows={3} {...{ value, onInput }} />;
  const list = choices && `${given.id}-choices`;
  return (
    <>
      <input {...given} {...{ value, onInput, list }} autocomplete="off" />
      {choices && (
        <datalist id={list}>
          {choices.options.map(([name]) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
