/** In which order the rows of a table are. */
export interface Order {
  /** The name of a column. */
  readonly by: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true });

/** A copy in that order; equal rows stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  { order, sortBy }: { readonly order: Order; readonly sortBy: (row: Row) => string | number },
): readonly Row[] {
  const direction = order.descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compared(sortBy(a), sortBy(b)));
}

const compared = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
