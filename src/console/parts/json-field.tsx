import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';
import { jsonMistake } from './json-mistake.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: ComponentChildren;
  /** What is wrong with it beside that it may be no JSON. */
  readonly error?: string | undefined;
  /** Nothing at all may be in it, too. */
  readonly optional?: boolean;
}

const fewest = 4;
const most = 24;

/** JSON to be typed; where it is none, the first mistake is named as it is made. */
export function JsonField({ label, value, onValue, hint, error, optional = false }: Props) {
  const mistake = optional && value.trim() === '' ? undefined : jsonMistake(value);
  const said =
    mistake &&
    `This is no JSON yet: ${mistake.expected} is expected at line ${mistake.line}, column ${mistake.column}.`;
  return (
    <Field label={label} hint={hint} error={said ?? error}>
      {(control) => (
        <textarea
          {...control}
          rows={Math.min(most, Math.max(fewest, value.split('\n').length))}
          spellcheck={false}
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}
