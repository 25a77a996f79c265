import { useState } from 'preact/hooks';
import type { CollectionState, View } from './view.ts';

interface Props {
  readonly collection: CollectionState;
  readonly view: View;
  readonly show: (change: Partial<View>) => void;
}

/** Which records are wanted: fields that must have a value. */
export function FilterForm({ collection: { fields, key }, view: { filters }, show }: Props) {
  const names = fields.length > 0 ? fields.map(({ name }) => name) : [key];
  const [field, setField] = useState(names[0] ?? key);
  const [value, setValue] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    show({ filters: { ...filters, [field]: value }, offset: 0 });
    setValue('');
  };
  const without = (name: string): void => {
    const { [name]: _, ...rest } = filters;
    show({ filters: rest, offset: 0 });
  };
  return (
    <>
      <form class="filter-form" onSubmit={submit}>
        <select
          aria-label="Field"
          value={field}
          onChange={({ currentTarget }) => setField(currentTarget.value)}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <input
          aria-label={`Value of ${field}`}
          placeholder="is"
          required
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
        <button type="submit" class="button">
          Filter
        </button>
      </form>
      {Object.entries(filters).map(([name, wanted]) => (
        <button
          key={name}
          type="button"
          class="button small filter"
          aria-label={`Without the filter ${name} = ${wanted}`}
          onClick={() => without(name)}
        >
          <span class="filter-text">
            {name} = {wanted}
          </span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
    </>
  );
}
