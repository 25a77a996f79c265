import type { Filter } from './feed.ts';

const statuses = { open: 'Open', in_progress: 'In progress', closed: 'Closed' } as const;
const channels = { whatsapp: 'WhatsApp', telegram: 'Telegram', instagram: 'Instagram' } as const;

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function FilterBar({ filter, onChange }: Props) {
  // The API takes a filter that is left out for all, and an empty one for a mistake.
  const choose = (name: keyof Filter) => (value: string) => {
    const { [name]: _, ...others } = filter;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <form class="filters" aria-label="Filter">
      <Choice label="Status" options={statuses} value={filter.status} onChoose={choose('status')} />
      <Choice
        label="Channel"
        options={channels}
        value={filter.channel}
        onChoose={choose('channel')}
      />
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, options, value = '', onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">All</option>
        {Object.entries(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
