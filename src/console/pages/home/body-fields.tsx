import { Field } from '../../parts/field.tsx';
import { JsonField } from '../../parts/json-field.tsx';
import type { BodyInput, CallForm, PartInput } from './call-form.ts';
import type { Draft } from './draft.ts';
import { InputField } from './input-field.tsx';

interface Props {
  readonly form: CallForm;
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
}

/** The body of a call: its media type where there are several, and a text, JSON or a form to fill in. */
export function BodyFields({ form, draft, onDraft }: Props) {
  const chosen = form.bodies.find(({ mediaType }) => mediaType === draft.mediaType);
  if (!chosen) return null;
  const change = (mediaType: string): void => {
    const next = form.bodies.find((it) => it.mediaType === mediaType);
    onDraft({ mediaType, text: next?.examples[0]?.text ?? '' });
  };
  return (
    <>
      {form.bodies.length > 1 && (
        <Field label="Media type">
          {(control) => (
            <select
              {...control}
              value={draft.mediaType}
              onChange={({ currentTarget }) => change(currentTarget.value)}
            >
              {form.bodies.map(({ mediaType }) => (
                <option key={mediaType} value={mediaType}>
                  {mediaType}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {chosen.parts ? (
        chosen.parts.map((part) => <PartField key={part.name} {...{ part, draft, onDraft }} />)
      ) : (
        <TextBody {...{ form, body: chosen, draft, onDraft }} />
      )}
    </>
  );
}

function TextBody({ form, body, draft, onDraft }: Props & { readonly body: BodyInput }) {
  const shared = {
    label: `Body, ${body.mediaType}${form.needsBody ? ', required' : ''}`,
    value: draft.text,
    onValue: (text: string) => onDraft({ text }),
  };
  return (
    <>
      {body.examples.length > 1 && (
        <fieldset class="actions">
          <legend class="unseen">Example bodies</legend>
          {body.examples.map(({ name, text }) => (
            <button key={name} type="button" class="button small" onClick={() => onDraft({ text })}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
      <JsonField
        {...shared}
        hint="It is sent as it stands here, also where it is no JSON."
        optional
      />
    </>
  );
}

function PartField({ part, draft, onDraft }: Omit<Props, 'form'> & { readonly part: PartInput }) {
  const { name } = part;
  const set = (value: string | File) => onDraft({ parts: { ...draft.parts, [name]: value } });
  const value = draft.parts[name] ?? '';
  if (!part.file) {
    return <InputField input={part} place="form" value={String(value)} onValue={set} />;
  }
  return (
    <Field
      label={`${name} (file)${part.required ? ', required' : ''}`}
      hint={part.description || undefined}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          onChange={({ currentTarget }) => set(currentTarget.files?.[0] ?? '')}
        />
      )}
    </Field>
  );
}
