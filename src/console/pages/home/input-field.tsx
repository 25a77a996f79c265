import { useId, useState } from 'preact/hooks';
import { Field } from '../../parts/field.tsx';
import type { Input } from './call-form.ts';

interface Props {
  readonly input: Input;
  /** Where it goes, as `query`. */
  readonly place?: string;
  readonly example?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error?: string | undefined;
}

const another = 'another value';

/** A value of a parameter or of a form's part. What the contract refuses can be sent too: that is what one wants to see. */
export function InputField({ input, place, example = '', value, onValue, error }: Props) {
  const { name, required, choices, suggestions } = input;
  const list = useId();
  const [free, setFree] = useState(choices.length === 0 || !['', ...choices].includes(value));
  const choose = (chosen: string): void => {
    setFree(chosen === another);
    onValue(chosen === another ? '' : chosen);
  };
  return (
    <Field
      label={`${name}${place ? ` (${place})` : ''}${required ? ', required' : ''}`}
      hint={hintOf(input)}
      error={error}
    >
      {(control) =>
        free ? (
          <>
            <input
              {...control}
              autocomplete="off"
              spellcheck={false}
              placeholder={example}
              list={suggestions.length > 0 ? list : undefined}
              value={value}
              onInput={({ currentTarget }) => onValue(currentTarget.value)}
            />
            {suggestions.length > 0 && (
              <datalist id={list}>
                {suggestions.map((it) => (
                  <option key={it} value={it} />
                ))}
              </datalist>
            )}
          </>
        ) : (
          <select
            {...control}
            value={value}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">not sent</option>
            {choices.map((it) => (
              <option key={it} value={it}>
                {it}
              </option>
            ))}
            <option value={another}>another value…</option>
          </select>
        )
      }
    </Field>
  );
}

const hintOf = ({ shape, description }: Input) => (
  <>
    {[shape, shape && description && ' · '].join('')}
    {/* Descriptions are Markdown, of which these are all that matters in a line. */}
    {description.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}
  </>
);
