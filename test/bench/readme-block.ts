import type { Report } from './report.ts';
import { markOf, type Result, shown, shownTarget } from './result.ts';
import { parley } from './subjects.ts';

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/** What servers are compared in, side by side. */
const columns = [
  { row: 'list', measure: 'rate', title: 'a page of 20 of 10,000' },
  { row: 'list', measure: 'p99', title: 'its p99' },
  { row: 'list', measure: 'memory after the load', title: 'memory then' },
  { row: 'send', measure: 'rate', title: 'a message sent' },
  { row: 'cold-start', measure: 'process start to first 200', title: 'start to first 200' },
];

/** The text with the figures of this run between its markers. Throws where it has none. */
export function withBench(text: string, report: Report): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`There is no ${start} with ${end} after it.`);
  return `${text.slice(0, from)}${start}\n\n${block(report)}\n\n${text.slice(to)}`;
}

const block = (report: Report): string =>
  [introduction(report), sideBySide(report.results), targets(report.results)].join('\n\n');

function introduction({ date, machine, compared }: Report): string {
  const { cpu, cores, node, load, busy } = machine;
  const versions = Object.entries(compared).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${date} by ${load} with 32 connections: ${cpu}, ${cores} cores, Node ${node},\n${versions.join(', ')}.`,
    'Servers run on one core and the load on another, and all give the same answers. `×` is a multiple of what Node’s own',
    'HTTP server comes to that turns the same page into text for each answer and does nothing else. `node -e 0` is the',
    'time of a Node that starts and ends. Parley has everything on that it has by default. When this run began,',
    `${busy} processes wanted one of the ${cores} cores: the fewer, the more can be made of the figures.`,
  ].join('\n');
}

function sideBySide(results: readonly Result[]): string {
  const found = (subject: string, { row, measure }: { row: string; measure: string }) =>
    results.find((it) => it.row === row && it.measure === measure && it.subject === subject);
  const names = results
    .filter((it) => columns.some(({ row, measure }) => it.row === row && it.measure === measure))
    .map(({ subject }) => subject);
  return tableOf([
    ['server', ...columns.map(({ title }) => title)],
    ...[...new Set(names)].map((name) => [
      name,
      ...columns.map((column) => {
        const result = found(name, column);
        return result ? shown(result) : '';
      }),
    ]),
  ]);
}

function targets(results: readonly Result[]): string {
  return tableOf([
    ['of Parley', 'measured', 'is', 'target', ''],
    ...results
      .filter(({ target }) => target)
      .map((it) => [
        it.subject === parley ? it.row : `${it.row}: ${it.subject}`,
        it.measure,
        shown(it),
        shownTarget(it),
        markOf(it),
      ]),
  ]);
}

function tableOf([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [heading, heading.map(() => '---'), ...rows].map(line).join('\n');
}
