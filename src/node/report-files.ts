import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { ReportDocument } from '../check/report/document.ts';
import { renderGithub } from '../check/report/github.ts';
import { renderHar } from '../check/report/har.ts';
import { renderHtml } from '../check/report/html.ts';
import { renderJson } from '../check/report/json.ts';
import { renderJunit } from '../check/report/junit.ts';
import { renderSarif } from '../check/report/sarif.ts';
import { renderTerminal } from '../check/report/terminal.ts';
import type { Paint } from '../check/report/terminal-tables.ts';
import { CouldNotRun } from './could-not-run.ts';

type Render = (document: ReportDocument) => string;

export const formats = {
  terminal: (document) => renderTerminal(document),
  json: renderJson,
  junit: renderJunit,
  sarif: renderSarif,
  github: renderGithub,
  html: renderHtml,
  har: renderHar,
} satisfies Record<string, Render>;

type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly Format[];

/** A report that was asked for; without a file it goes to the standard output. */
export interface WantedReport {
  readonly format: Format;
  readonly file: string | undefined;
}

/** `junit=reports/parley.xml`, or `junit`; for a flag that can be repeated. */
export function wantedReport(text: string, list: readonly WantedReport[]): readonly WantedReport[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = formatNames.find((it) => it === name);
  if (!format) throw new InvalidArgumentError(`Expected one of ${formatNames.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError('Expected a file after the equals sign.');
  return [...list, { format, file }];
}

/**
 * The reports that go to the standard output: that of the terminal, unless another has it to itself. Annotations are
 * read from a log among other lines. Throws `CouldNotRun` where two would mix.
 */
export function printedReports(wanted: readonly WantedReport[]): readonly Format[] {
  const printed = [...new Set(wanted.filter(({ file }) => !file).map(({ format }) => format))];
  const whole = printed.filter((format) => format !== 'terminal' && format !== 'github');
  if (whole.length === 0) return ['terminal', ...printed.filter((it) => it === 'github')];
  if (printed.length === 1) return printed;
  throw new CouldNotRun(
    `only one report can go to the standard output; give ${whole.map((it) => `--report ${it}=<file>`).join(', ')}.`,
  );
}

export interface WriteOptions {
  readonly wanted: readonly WantedReport[];
  readonly paint: Paint | undefined;
  print(text: string): void;
}

/** Throws `CouldNotRun` for a file that cannot be written. */
export function writeReports(
  document: ReportDocument,
  { wanted, paint, print }: WriteOptions,
): void {
  for (const { format, file } of wanted) if (file) writeText(file, formats[format](document));
  for (const format of printedReports(wanted)) {
    print(format === 'terminal' ? renderTerminal(document, paint) : formats[format](document));
  }
}

/** Makes the folder too. Throws `CouldNotRun`. */
export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CouldNotRun(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
