import './switch.css';

interface Props {
  /** What is on or off. */
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, at once. */
export const Switch = ({ label, on, disabled = false, onChange }: Props) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-label={label}
    aria-disabled={disabled}
    onClick={() => !disabled && onChange(!on)}
  />
);
