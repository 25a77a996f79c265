/** One measured number. */
export interface Result {
  /** Of which row of the bench: `list`. */
  readonly row: string;
  /** What was measured, the same for all that are compared: `rate`. */
  readonly measure: string;
  /** Whose, or in which case. */
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  /** Of a rate: the same by the processor time of the servers, in place of the clock. */
  readonly byProcessor?: number;
  /** What Parley is to reach; what is measured for comparison has none. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Two digits at least: `0.0044 ×`, `1.02 ×`, `143 MiB`. */
export const shown = ({ value, unit }: Pick<Result, 'value' | 'unit'>): string =>
  `${numberOf(value)} ${unit}`;

export function shownTarget({ target, unit }: Result): string {
  if (!target) return '';
  const [sign, value] = 'atLeast' in target ? ['≥', target.atLeast] : ['≤', target.atMost];
  return `${sign} ${shown({ value, unit })}`;
}

/** Whether the target is reached; empty where there is none. */
export function markOf({ value, target }: Result): string {
  if (!target) return '';
  const reached = 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
  return reached ? '✓' : '✗';
}

function numberOf(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value >= 1 ? value.toFixed(2) : value.toPrecision(2)));
}
