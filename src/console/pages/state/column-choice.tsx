import { Disclosure } from '../../parts/disclosure.tsx';
import { type CollectionState, usualColumns, type View } from './view.ts';

interface Props {
  readonly collection: CollectionState;
  readonly view: View;
  readonly show: (change: Partial<View>) => void;
}

/** Which fields are columns; they stand in the order that the contract has them in. */
export function ColumnChoice({ collection, view: { columns }, show }: Props) {
  const others = collection.fields.filter(({ name }) => name !== collection.key);
  const toggle = (name: string, on: boolean): void =>
    show({
      columns: others
        .map((field) => field.name)
        .filter((it) => (it === name ? on : columns.includes(it))),
    });
  const shown = others.filter(({ name }) => columns.includes(name));
  return (
    <Disclosure summary={`Columns: ${shown.length} of ${others.length}`}>
      <fieldset class="column-choice">
        <legend class="unseen">Columns</legend>
        {others.map(({ name }) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={columns.includes(name)}
              onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
        <button
          type="button"
          class="button small"
          onClick={() => show({ columns: usualColumns(collection) })}
        >
          the usual ones
        </button>
      </fieldset>
    </Disclosure>
  );
}
