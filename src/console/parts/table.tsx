import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { type Order, sorted } from './order.ts';
import './table.css';

export interface Column<Row> {
  readonly name: string;
  readonly title: ComponentChildren;
  readonly cell: (row: Row) => ComponentChildren;
  /** What its rows are ordered by; without it, and without `onOrder`, they are not. */
  readonly sortBy?: (row: Row) => string | number;
  /** `code`: in the typeface of data. `number`: that, and to the right. */
  readonly kind?: 'code' | 'number';
  /** As narrow as what is in it. */
  readonly fit?: boolean;
  /** Left out where the window is narrow. */
  readonly secondary?: boolean;
}

interface Props<Row> {
  /** What it lists. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Shown below a row that was opened. */
  readonly detail?: (row: Row) => ComponentChildren;
  /** Names a row, for the button that opens it. */
  readonly nameOf?: (row: Row) => string;
  /** Set where somebody else puts the rows in order, as the mock does. */
  readonly order?: Order | undefined;
  readonly onOrder?: (order: Order) => void;
  /** The key of the row that stands out, as what is shown beside the table is of it. */
  readonly chosen?: string | undefined;
  /** Scrolls within the window, below its head. */
  readonly tall?: boolean;
  /** Said where there are no rows. */
  readonly empty?: ComponentChildren;
}

export function Table<Row>(props: Props<Row>) {
  const { label, rows, columns, keyOf, detail, onOrder, tall, empty = 'Nothing yet.' } = props;
  const [own, setOwn] = useState<Order>();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const order = onOrder ? props.order : own;
  const sortBy = columns.find(({ name }) => name === order?.by)?.sortBy;
  const shown = !onOrder && order && sortBy ? sorted(rows, { order, sortBy }) : rows;
  const width = columns.length + (detail ? 1 : 0);

  const toggle = (key: string): void => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section class={`table ${tall ? 'tall' : ''}`} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {detail && (
              <th scope="col" class="toggle">
                <span class="unseen">Details</span>
              </th>
            )}
            {columns.map((column) => (
              <HeadCell
                key={column.name}
                {...{ column, order }}
                onOrder={onOrder ?? (column.sortBy && setOwn)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const key = keyOf(row);
            const open = opened.has(key);
            return (
              <Fragment key={key}>
                <tr
                  class={[open && 'open', key === props.chosen && 'chosen']
                    .filter(Boolean)
                    .join(' ')}
                >
                  {detail && (
                    <td class="toggle">
                      <button
                        type="button"
                        aria-expanded={open}
                        aria-controls={open ? `${id}-${key}` : undefined}
                        aria-label={`Details of ${props.nameOf?.(row) ?? key}`}
                        onClick={() => toggle(key)}
                      />
                    </td>
                  )}
                  <Cells row={row} columns={columns} />
                </tr>
                {detail && open && (
                  <tr class="detail" id={`${id}-${key}`}>
                    <td colSpan={width}>{detail(row)}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
          {rows.length === 0 && (
            <tr>
              <td class="empty" colSpan={width}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** Made once for a row and columns that stay the same, however often the table is. */
function Cells<Row>({
  row,
  columns,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
}) {
  return useMemo(
    () =>
      columns.map((column) => (
        <td key={column.name} class={classOf(column)}>
          {column.cell(row)}
        </td>
      )),
    [row, columns],
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  /** Undefined where the column is in no order. */
  readonly onOrder: ((order: Order) => void) | undefined;
}

function HeadCell<Row>({ column, order, onOrder }: HeadProps<Row>) {
  const { name, title } = column;
  const mine = order?.by === name ? order : undefined;
  const direction = mine && (mine.descending ? 'descending' : 'ascending');
  return (
    <th scope="col" class={classOf(column)} aria-sort={direction}>
      {onOrder ? (
        <button
          type="button"
          onClick={() => onOrder({ by: name, descending: mine?.descending === false })}
        >
          {title}
          <span class="sort-mark" aria-hidden="true">
            {mine ? (mine.descending ? '↓' : '↑') : '↕'}
          </span>
        </button>
      ) : (
        title
      )}
    </th>
  );
}

const classOf = <Row,>({ kind, fit, secondary }: Column<Row>): string =>
  [kind, fit && 'fit', secondary && 'secondary'].filter(Boolean).join(' ');
