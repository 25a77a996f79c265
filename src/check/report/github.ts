import { fails, type ReportDocument, type ReportedFinding } from './document.ts';
import { resultOf, sentenceOf, sentOf } from './wording.ts';

/** Annotations, as workflow commands that a job's log is read for. */
export function renderGithub(document: ReportDocument): string {
  const lines = document.findings.filter(({ accepted }) => !accepted).map(annotationOf);
  const silent = document.findings.some(fails) || document.outcome === 'passed';
  const result = silent ? [] : [`::error title=parley check::${escapeData(resultOf(document))}`];
  return [...lines, ...result].map((line) => `${line}\n`).join('');
}

function annotationOf(finding: ReportedFinding): string {
  const { severity, rule, operationId, written, exchanges } = finding;
  const command = { error: 'error', warning: 'warning', info: 'notice' }[severity];
  const properties = {
    ...(written && { file: written.file, line: written.line, col: written.column }),
    title: `${rule}${operationId ? ` (${operationId})` : ''}`,
  };
  const last = exchanges.at(-1);
  const message = [sentenceOf(finding), ...(last ? [`Sent: ${sentOf(last)}`] : [])].join('\n');
  const listed = Object.entries(properties).map(([name, it]) => `${name}=${escapeProperty(it)}`);
  return `::${command} ${listed.join(',')}::${escapeData(message)}`;
}

/** What the runner decodes again in messages (actions/toolkit, packages/core/src/command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** And in properties, which a comma ends. */
const escapeProperty = (value: string | number): string =>
  escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
