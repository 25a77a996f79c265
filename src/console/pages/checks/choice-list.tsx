import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Name extends string> {
  readonly name: Name;
  readonly title: ComponentChildren;
  /** What it means, below. */
  readonly note?: ComponentChildren;
}

interface Props<Name extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Name>[];
  readonly chosen: readonly Name[];
  /** Whether one excludes the others. */
  readonly single?: boolean;
  readonly onToggle: (name: Name) => void;
}

/** Boxes to tick, or buttons of which one is chosen, under a heading. */
export function ChoiceList<Name extends string>(props: Props<Name>) {
  const { legend, choices, chosen, single = false, onToggle } = props;
  const id = useId();
  return (
    <fieldset class="choice-list">
      <legend>{legend}</legend>
      {choices.map(({ name, title, note }) => (
        <div key={name} class="choice">
          <input
            id={`${id}-${name}`}
            type={single ? 'radio' : 'checkbox'}
            name={id}
            checked={chosen.includes(name)}
            aria-describedby={note ? `${id}-${name}-note` : undefined}
            onChange={() => onToggle(name)}
          />
          <label for={`${id}-${name}`}>{title}</label>
          {note && (
            <p class="choice-note" id={`${id}-${name}-note`}>
              {note}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
