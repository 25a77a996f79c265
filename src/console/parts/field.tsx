import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** For the input, select or textarea of a field. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** Why its value was not taken. */
  readonly error?: string | undefined;
  /** `{(control) => <input {...control} … />}` */
  readonly children: (control: FieldControl) => ComponentChildren;
}

/** A control with its label, a hint below, and what is wrong with its value. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const notes = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': notes.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error !== undefined,
      })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
