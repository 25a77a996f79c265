import { useEffect, useState } from 'preact/hooks';
import type { ControlFault, LoggedRequest } from '../../../control/client.ts';
import { parsedJson } from '../../../spec/parsed-json.ts';
import type { PageProps } from '../../page-props.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { apiOf, messageOf, pathBelow } from './entry.ts';

interface Props extends Pick<PageProps, 'client' | 'apis'> {
  readonly open: boolean;
  readonly entry: LoggedRequest;
  readonly onClose: () => void;
  /** With the fault's id. */
  readonly onMade: (id: string) => void;
}

/** What is typed; empty members are left out of the fault. */
interface Draft {
  readonly api: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: string;
  readonly times: string;
  readonly delayMs: string;
  readonly withBody: boolean;
}

const formId = 'fault-of-request';

/** Makes requests like this one fail, or be answered as it was. */
export function FaultDialog({ open, entry, apis, client, onClose, onMade }: Props) {
  const api = apiOf(entry, apis);
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry, apis));
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    if (!open) return;
    setDraft(draftOf(entry, apis));
    setProblem(undefined);
  }, [open]);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const body = bodyOf(entry);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const { faults } = client.withSession(entry.session);
      onMade((await faults.add(faultOf(draft, body))).id);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  const text = (name: keyof Omit<Draft, 'withBody'>, label: string, hint: string) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          autocomplete="off"
          spellcheck={false}
          value={draft[name]}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
      )}
    </Field>
  );

  return (
    <Dialog
      open={open}
      title="Make this a fault"
      onClose={onClose}
      actions={
        <>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" form={formId} class="button primary">
            Set the fault
          </button>
        </>
      }
    >
      <form id={formId} class="fault-of-request" onSubmit={submit}>
        <h3>Which requests it meets</h3>
        <Field label="API">
          {(control) => (
            <select
              {...control}
              value={draft.api}
              onChange={({ currentTarget }) => set({ api: currentTarget.value, operationId: '' })}
            >
              <option value="">every API</option>
              {apis.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Operation">
          {(control) => (
            <select
              {...control}
              value={draft.operationId}
              onChange={({ currentTarget }) => set({ operationId: currentTarget.value })}
            >
              <option value="">any</option>
              {(apis.find(({ name }) => name === draft.api) ?? api)?.operations.map((it) => (
                <option key={it.operationId} value={it.operationId}>
                  {it.operationId}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('method', 'Method', 'Empty for any.')}
        {text('path', 'Path', 'Below the base URL; * stands for any part of it.')}
        <h3>What happens then</h3>
        {text('status', 'Status', '200 to 599; the API’s own error where it has one.')}
        {text('delayMs', 'Delay', 'Milliseconds of the session’s clock.')}
        {text('times', 'Times', 'Requests that it meets; empty for all.')}
        {body !== undefined && (
          <label class="fault-body">
            <input
              type="checkbox"
              checked={draft.withBody}
              onChange={({ currentTarget }) => set({ withBody: currentTarget.checked })}
            />
            With the very body that was answered here
          </label>
        )}
        {problem !== undefined && <Notice kind="error">{problem}</Notice>}
      </form>
    </Dialog>
  );
}

function draftOf(entry: LoggedRequest, apis: Props['apis']): Draft {
  const { operationId = '', method, status } = entry;
  const api = apiOf(entry, apis);
  const [path = ''] = api ? pathBelow(entry, api).split('?') : [];
  return {
    api: api?.name ?? '',
    operationId,
    method,
    path,
    status: status >= 200 ? String(status) : '500',
    times: '',
    delayMs: '',
    // An error is worded by the API itself, as long as nobody wants it otherwise.
    withBody: status < 400 && bodyOf(entry) !== undefined,
  };
}

/** JSON where it is; undefined for what cannot be answered again. */
function bodyOf({ response }: LoggedRequest): unknown {
  const { body, cut } = messageOf(response);
  if (typeof body !== 'string' || cut) return undefined;
  return parsedJson(body)?.value ?? body;
}

const faultOf = (draft: Draft, body: unknown): ControlFault => {
  const { withBody, status, times, delayMs, ...texts } = draft;
  const given = Object.entries(texts).filter(([, value]) => value !== '');
  const numbers = Object.entries({ status, times, delayMs }).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(given),
    ...Object.fromEntries(numbers.map(([name, value]) => [name, Number(value)])),
    ...(withBody && { body }),
  };
};
