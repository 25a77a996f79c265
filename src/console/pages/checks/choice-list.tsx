import type { ComponentChildren } from 'preact';

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
export const ChoiceList = <Name extends string>(props: Props<Name>) => {
  const { legend, choices, chosen, single = false, onToggle } = props;
  return (
    <fieldset class="choice-list">
      <legend>{legend}</legend>
      {choices.map(({ name, title, note }) => (
        <label key={name}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={legend}
            checked={chosen.includes(name)}
            onChange={() => onToggle(name)}
          />
          <span>
            {title}
            {note && <span class="choice-note">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
