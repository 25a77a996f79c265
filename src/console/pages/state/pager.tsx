import { pageSizes, type View } from './view.ts';

interface Props {
  readonly view: View;
  readonly total: number;
  readonly show: (change: Partial<View>) => void;
}

/** Which part of the records is shown, and the way to the others. */
export function Pager({ view: { offset, limit }, total, show }: Props) {
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const number = (count: number): string => count.toLocaleString('en');
  const steps = [
    { name: 'First', to: 0, possible: offset > 0 },
    { name: 'Previous', to: Math.max(0, offset - limit), possible: offset > 0 },
    { name: 'Next', to: offset + limit, possible: offset + limit < total },
    { name: 'Last', to: last, possible: offset < last },
  ];
  const sizes = [...new Set([...pageSizes, limit])].sort((a, b) => a - b);
  return (
    <nav class="pager" aria-label="Pages of records">
      <p role="status">
        {total === 0 || offset >= total
          ? `none of ${number(total)}`
          : `${number(offset + 1)} to ${number(Math.min(offset + limit, total))} of ${number(total)}`}
      </p>
      <div class="actions">
        {steps.map(({ name, to, possible }) => (
          <button
            key={name}
            type="button"
            class="button small"
            aria-disabled={!possible}
            onClick={() => possible && show({ offset: to })}
          >
            {name}
          </button>
        ))}
      </div>
      <label>
        <select
          value={String(limit)}
          onChange={({ currentTarget }) => show({ limit: Number(currentTarget.value), offset: 0 })}
        >
          {sizes.map((size) => (
            <option key={size} value={String(size)}>
              {size}
            </option>
          ))}
        </select>{' '}
        at a time
      </label>
    </nav>
  );
}
