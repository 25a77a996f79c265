import { markOf, type Result, shown, shownTarget } from './result.ts';

/** For terminals: a line for each result. */
export function renderTable(results: readonly Result[]): string {
  const rows = [
    ['row', 'measure', 'subject', 'value', 'by processor', 'target', ''],
    ...results.map((it) => [
      it.row,
      it.measure,
      it.subject,
      shown(it),
      it.byProcessor === undefined ? '' : shown({ ...it, value: it.byProcessor }),
      shownTarget(it),
      markOf(it),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)))
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}
