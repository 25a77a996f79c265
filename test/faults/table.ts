import { apis } from '../../src/apis/index.ts';
import { isNamed } from '../../src/check/selection.ts';
import '../schema-compiler.ts';
import { catalogue } from './catalogue.ts';
import { searchFor } from './search.ts';

/**
 * Run by `npm run faults`, or `npm run faults -- <rule or area>`: says of every deliberate fault, or of those that are
 * meant for it, whether it is found; exits 1 where one is not.
 */
const [wanted] = process.argv.slice(2);
const faults = catalogue.filter(({ rule }) => wanted === undefined || isNamed(rule, [wanted]));
if (faults.length === 0) throw new Error(`No fault is meant for ${wanted}.`);

interface Row {
  readonly rule: string;
  readonly fault: string;
  /** By API. */
  readonly cells: Map<string, { found: number; all: number }>;
}

const rows = new Map<string, Row>();
const missed: string[] = [];

for (const fault of faults) {
  const { rule, name, api, operationId = 'no operation' } = fault;
  const key = `${rule} ${name}`;
  const row: Row = rows.get(key) ?? { rule, fault: name, cells: new Map() };
  rows.set(key, row);
  const cell = row.cells.get(api) ?? { found: 0, all: 0 };
  const { found } = await searchFor(fault);
  row.cells.set(api, { found: cell.found + Number(found), all: cell.all + 1 });
  if (!found) missed.push(`${rule} does not find it when ${name} (${api} ${operationId})`);
}

const names = apis.map(({ name }) => name);
const sorted = [...rows.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
const table = [
  ['rule', 'fault', ...names],
  ...sorted.map(({ rule, fault, cells }) => [
    rule,
    fault,
    ...names.map((name) => {
      const cell = cells.get(name);
      return cell ? `${cell.found}/${cell.all}` : '';
    }),
  ]),
];
const widths = (table[0] ?? []).map((_, column) =>
  Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
);
for (const cells of table) {
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
console.log(`\n${faults.length - missed.length} of ${faults.length} faults are found.`);
for (const sentence of missed) console.log(sentence);
if (missed.length > 0) process.exitCode = 1;
