import type { OperationCoverage } from '../coverage.ts';
import type { ReportDocument, RuleOutcome } from './document.ts';
import { byReason, counted, percentOf } from './wording.ts';

/** Makes text stand out; one that returns it unchanged makes a report without colours. */
export type Paint = (
  style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan',
  text: string,
) => string;

export function ruleLines(rules: readonly RuleOutcome[], paint: Paint): string {
  const width = Math.max(4, ...rules.map(({ name }) => name.length));
  const colours = {
    holds: 'green',
    broken: 'red',
    inconclusive: 'yellow',
    'not tried': 'dim',
  } as const;
  const rows = rules.flatMap(({ name, outcome, holds, broken, inconclusive, reasons }) => [
    `${name.padEnd(width)}  ${paint(colours[outcome], outcome.padEnd(12))}  ${counts([holds, broken, inconclusive])}`,
    ...reasons.map(
      (reason) => `${' '.repeat(width)}  ${paint('dim', `cannot be said: ${reason}`)}`,
    ),
  ]);
  const head = `${'rule'.padEnd(width)}  ${'outcome'.padEnd(12)}   held  broken  inconclusive`;
  return [paint('bold', head), ...rows].join('\n');
}

const counts = ([held, broken, inconclusive]: readonly [number, number, number]): string =>
  `${String(held).padStart(7)}${String(broken).padStart(8)}${String(inconclusive).padStart(14)}`;

export function coverageLines({ coverage }: ReportDocument, paint: Paint): string {
  const { operations, share } = coverage;
  const answers = operations.flatMap((it) => it.answers);
  const width = Math.max(0, ...operations.map(({ operationId }) => operationId.length));
  const total = `coverage: ${percentOf(share)} of ${counted(answers.length, 'documented answer')} seen`;
  const rows = operations.map(
    (operation) => `${operation.operationId.padEnd(width)}  ${operationCoverage(operation, paint)}`,
  );
  return [paint('bold', total), ...rows].join('\n');
}

function operationCoverage({ answers, parameters }: OperationCoverage, paint: Paint): string {
  const listed = (seen: boolean) =>
    answers
      .filter(({ count }) => count > 0 === seen)
      .map(({ status, mediaType }) =>
        answers.filter((it) => it.status === status).length > 1 ? `${status} ${mediaType}` : status,
      )
      .join(', ');
  const unsent = parameters.filter(({ count }) => count === 0).map(({ name }) => name);
  return [
    `seen ${listed(true) || 'nothing'}`,
    ...(listed(false) ? [paint('dim', `not seen ${listed(false)}`)] : []),
    ...(unsent.length > 0 ? [paint('dim', `never sent ${unsent.join(', ')}`)] : []),
  ].join('; ');
}

export function skippedLines({ skipped }: ReportDocument): string {
  return byReason(skipped)
    .map(({ reason, titles }) => {
      const cases = `not tried, ${counted(titles.length, 'case')}: ${reason}`;
      return [cases, ...titles.map((title) => `  ${title}`)].join('\n');
    })
    .join('\n');
}

export function baselineLines({ baseline }: ReportDocument): string {
  const { expired = [], unseen = [] } = baseline ?? {};
  return [
    ...expired.map(
      (it) => `baseline: ${it.fingerprint} was accepted until ${it.expires} only (${it.reason})`,
    ),
    ...unseen.map(
      (it) => `baseline: ${it.fingerprint} is seen no longer and can be removed (${it.reason})`,
    ),
  ].join('\n');
}
