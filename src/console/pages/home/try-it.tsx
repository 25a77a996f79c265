import { useEffect, useRef, useState } from 'preact/hooks';
import type { ControlApi } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { CodeLine } from '../../parts/code-line.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BodyFields } from './body-fields.tsx';
import { callOf, curlOf } from './call.ts';
import type { CallForm } from './call-form.ts';
import { CallResult } from './call-result.tsx';
import { type Draft, firstDraft, keyOf, missingFrom } from './draft.ts';
import { InputField } from './input-field.tsx';
import { type Sent, sendCall } from './send-call.ts';
import './try-it.css';

interface Props extends Pick<PageProps, 'client' | 'session' | 'linkTo'> {
  readonly api: ControlApi;
  readonly operationId: string;
  readonly form: CallForm;
}

/** Calls an operation of the mock, and shows what came of it. */
export function TryIt({ api, operationId, form, client, session, linkTo }: Props) {
  const [draft, setDraft] = useState(() => firstDraft(form, api));
  const [refused, setRefused] = useState(false);
  const { sending, sent, problem, send, cancel } = useSending();
  const call = callOf(draft, { form, api, session });
  const missing = missingFrom(form, draft);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: Event): void => {
    event.preventDefault();
    setRefused(missing.length > 0);
    if (missing.length === 0 && !sending) send((signal) => sendCall(call, { client, api, signal }));
  };
  return (
    <div class="try-it">
      <form
        aria-label={`Try ${operationId}`}
        onSubmit={submit}
        onKeyDown={(event) => {
          // In a text of several lines, Enter alone begins another.
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      >
        <CodeLine text={curlOf(call)} what={`the whole curl line of ${operationId}`} />
        <div class="try-it-inputs">
          {form.inputs.map((input) => (
            <InputField
              key={keyOf(input)}
              input={input}
              place={input.in}
              example={input.example}
              value={draft.values[keyOf(input)] ?? ''}
              onValue={(value) => change({ values: { ...draft.values, [keyOf(input)]: value } })}
              error={
                refused && input.in === 'path' && missing.includes(input.name)
                  ? 'It is a part of the address, which cannot do without.'
                  : undefined
              }
            />
          ))}
        </div>
        <BodyFields {...{ form, draft }} onDraft={change} />
        <div class="try-it-inputs">
          <CredentialField
            api={api}
            value={draft.credential}
            onValue={(credential) => change({ credential })}
          />
          <Field
            label="Answer"
            hint="Any documented one can be asked for, by Prefer; nothing is done then."
          >
            {(control) => (
              <select
                {...control}
                value={draft.preference}
                onChange={({ currentTarget }) => change({ preference: currentTarget.value })}
              >
                <option value="">as the mock answers</option>
                {form.answers.map(({ preference, title }) => (
                  <option key={preference} value={preference}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <div class="actions">
          <button type="submit" class="button primary" aria-disabled={sending}>
            Send
          </button>
          {sending && (
            <>
              <button type="button" class="button" onClick={cancel}>
                Cancel
              </button>
              <span role="status">Waiting for the answer…</span>
            </>
          )}
        </div>
      </form>
      {problem !== undefined && <Notice kind="error">{problem}</Notice>}
      {sent && <CallResult {...{ sent, form, linkTo, sending }} what={operationId} />}
    </div>
  );
}

function CredentialField({
  api,
  value,
  onValue,
}: {
  readonly api: ControlApi;
  readonly value: string;
  readonly onValue: (name: string) => void;
}) {
  const chosen = api.credentials.find(({ name }) => name === value);
  return (
    <Field label="Credential" hint={chosen?.description ?? 'No credential is sent.'}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {api.credentials.map(({ name, expired }) => (
            <option key={name} value={name}>
              {name}
              {expired && ' (expired)'}
            </option>
          ))}
          <option value="">none</option>
        </select>
      )}
    </Field>
  );
}

interface Sending {
  readonly sending: boolean;
  readonly sent: Sent | undefined;
  readonly problem: string | undefined;
  readonly send: (start: (signal: AbortSignal) => Promise<Sent>) => void;
  readonly cancel: () => void;
}

/** One call at a time; what was shown of the last one stays until there is something newer. */
function useSending(): Sending {
  const [sent, setSent] = useState<Sent>();
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(start: (signal: AbortSignal) => Promise<Sent>): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setSending(true);
    setProblem(undefined);
    try {
      setSent(await start(controller.signal));
    } catch (error) {
      setProblem(
        controller.signal.aborted
          ? 'It was cancelled. The mock may have done it all the same.'
          : `The console cannot tell what came of it: ${error instanceof Error ? error.message : error}`,
      );
    } finally {
      setSending(false);
    }
  }

  return {
    sending,
    sent,
    problem,
    send: (start) => void run(start),
    cancel: () => running.current?.abort(),
  };
}
