import { curlLine } from './curl.ts';
import { exitCodeOf, type ReportDocument, type ReportedFinding } from './document.ts';
import { printableIn } from './printable.ts';
import {
  baselineLines,
  coverageLines,
  type Paint,
  ruleLines,
  skippedLines,
} from './terminal-tables.ts';
import {
  cameOf,
  counted,
  resultOf,
  seconds,
  sentenceOf,
  sentOf,
  shown,
  writtenOf,
} from './wording.ts';

const plain: Paint = (_, text) => text;

/** The report for people at a terminal, which nothing that a server said can steer. */
export function renderTerminal(unsafe: ReportDocument, paint: Paint = plain): string {
  const document = printableIn(unsafe);
  const { contract, target, rules, requests, milliseconds } = document;
  const kind = target.mock ? 'a Parley mock' : 'taken for a real API';
  const findings = document.findings.map((finding, index) => {
    const sent = unsafe.findings[index]?.exchanges.at(-1);
    return {
      rule: finding.rule,
      lines: findingLines(finding, { paint, curl: sent && curlLine(sent) }),
    };
  });
  const groups = rules.flatMap(({ name, law }) => {
    const own = findings.filter(({ rule }) => rule === name).map(({ lines }) => lines);
    return own.length === 0 ? [] : [[`${paint('bold', name)}  ${law}`, ...own].join('\n')];
  });
  const colour = ({ 0: 'green', 1: 'red', 2: 'yellow' } as const)[exitCodeOf(document)];
  const effort = `${counted(requests, 'request')} in ${seconds(milliseconds)}.`;
  const sections = [
    `${paint('bold', `${contract.title} ${contract.version}`)} at ${target.baseUrl} (${kind})`,
    ...groups,
    ruleLines(rules, paint),
    coverageLines(document, paint),
    skippedLines(document),
    baselineLines(document),
    `${paint(colour, resultOf(document))} ${effort}`,
  ];
  return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}

/** What was sent, what came, what was promised, where that is written, and how to see it again. */
function findingLines(
  finding: ReportedFinding,
  { paint, curl }: { readonly paint: Paint; readonly curl: string | undefined },
): string {
  const { severity, operationId, evidence, count, fingerprint, accepted, exchanges } = finding;
  const [mark, colour] = (
    { error: ['✖', 'red'], warning: ['▲', 'yellow'], info: ['•', 'cyan'] } as const
  )[severity];
  const facts = [
    severity,
    evidence,
    `seen ${count === 1 ? 'once' : `${count} times`}`,
    fingerprint,
  ];
  const last = exchanges.at(-1);
  const earlier = exchanges.length - 1;
  const rows: (readonly [string, string | false | undefined])[] = [
    ['accepted', accepted && `until ${accepted.expires}: ${accepted.reason}`],
    [
      'sent',
      last &&
        `${sentOf(last)}${earlier > 0 ? `, after ${counted(earlier, 'earlier request')}` : ''}`,
    ],
    ['came', last && cameOf(last)],
    ['promised', 'expected' in finding && shown(finding.expected)],
    ['found', 'actual' in finding && shown(finding.actual)],
    ['written in', writtenOf(finding)],
    ['again', curl],
  ];
  return [
    `  ${paint(accepted ? 'dim' : colour, mark)} ${operationId ?? 'no operation'}: ${sentenceOf(finding)}`,
    `      ${paint('dim', facts.join(', '))}`,
    ...rows.flatMap(([name, text]) =>
      text ? [`      ${paint('dim', name.padEnd(10))}  ${text}`] : [],
    ),
  ].join('\n');
}
