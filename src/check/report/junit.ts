import { areaOf } from '../rule-list.ts';
import { curlLine } from './curl.ts';
import {
  coverageSuffices,
  fails,
  type ReportDocument,
  type ReportedFinding,
  type RuleOutcome,
} from './document.ts';
import { printable } from './printable.ts';
import { cameOf, resultOf, sentenceOf, sentOf, writtenOf } from './wording.ts';

/** JUnit's XML, as CI systems read it: a suite for each area, a case for each rule and operation. */
export function renderJunit(document: ReportDocument): string {
  const areas = [...new Set(document.rules.map(areaOf))];
  const suites = [
    ...areas.map((area) => ({
      name: area,
      cases: document.rules
        .filter((it) => areaOf(it) === area)
        .flatMap((it) => casesOf(it, document)),
    })),
    { name: 'run', cases: [runOf(document)] },
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', {
      attributes: {
        name: `parley check ${document.contract.name}`,
        ...totals(all),
        time: document.milliseconds / 1000,
      },
      children: suites.map(({ name, cases }) =>
        element('testsuite', {
          attributes: { name, ...totals(cases), timestamp: document.started.replace('Z', '') },
          children: cases.map(renderCase),
        }),
      ),
    }),
    '',
  ].join('\n');
}

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly failure?: Message | undefined;
  readonly error?: Message | undefined;
  readonly skipped?: Message | undefined;
  /** What is worth telling of a case that passes. */
  readonly note?: string | undefined;
}

interface Message {
  readonly message: string;
  readonly text: string;
}

function casesOf(rule: RuleOutcome, { contract, findings }: ReportDocument): readonly Case[] {
  const classname = `${contract.name}.${areaOf(rule)}`;
  const own = findings.filter((it) => it.rule === rule.name);
  const operations = [
    ...new Set([...rule.heldFor, ...own.map((it) => it.operationId ?? 'no operation')]),
  ].sort();
  if (operations.length === 0) {
    const message = rule.reasons.join('; ') || (rule.outcome === 'holds' ? '' : rule.outcome);
    const skipped = message === '' ? undefined : { message, text: message };
    return [{ classname, name: rule.name, skipped }];
  }
  return operations.map((operation) => {
    const here = own.filter((it) => (it.operationId ?? 'no operation') === operation);
    const failing = here.filter(fails);
    const told = here.filter((it) => !fails(it));
    return {
      classname,
      name: `${rule.name} ${operation}`,
      failure: failing.length > 0 ? messageOf(failing) : undefined,
      note: told.length > 0 ? messageOf(told).text : undefined,
    };
  });
}

function messageOf(findings: readonly ReportedFinding[]): Message {
  const [first] = findings;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  return {
    message: first ? sentenceOf(first) + more : '',
    text: findings.map(linesOf).join('\n\n'),
  };
}

function linesOf(finding: ReportedFinding): string {
  const last = finding.exchanges.at(-1);
  return [
    `${finding.accepted ? 'accepted: ' : ''}${finding.severity}: ${sentenceOf(finding)}`,
    ...(last ? [`sent: ${sentOf(last)}`, `came: ${cameOf(last)}`] : []),
    `written in: ${writtenOf(finding)}`,
    ...(last ? [`again: ${curlLine(last)}`] : []),
  ]
    .map(printable)
    .join('\n');
}

/** Whether the run itself came to anything. */
function runOf(document: ReportDocument): Case {
  const message = resultOf(document);
  const told = { message, text: message };
  const fits = {
    classname: `${document.contract.name}.run`,
    name: 'the run tested what it was to test',
  };
  if (document.outcome === 'untested' || document.interrupted) return { ...fits, error: told };
  return { ...fits, failure: coverageSuffices(document) ? undefined : told };
}

const totals = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter((it) => it.failure).length,
  errors: cases.filter((it) => it.error).length,
  skipped: cases.filter((it) => it.skipped).length,
});

function renderCase({ classname, name, failure, error, skipped, note }: Case): string {
  const told = (kind: string, it: Message | undefined) =>
    it
      ? [element(kind, { attributes: { message: it.message }, children: [escapeXml(it.text)] })]
      : [];
  return element('testcase', {
    attributes: { classname, name },
    children: [
      ...told('failure', failure),
      ...told('error', error),
      ...told('skipped', skipped),
      ...(note === undefined ? [] : [element('system-out', { children: [escapeXml(note)] })]),
    ],
  });
}

interface ElementParts {
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children: readonly string[];
}

function element(name: string, { attributes = {}, children }: ElementParts): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(printable(String(value)))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('\n')}</${name}>`;
}

/** XML 1.0, 2.2: some characters cannot be written at all. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (it) => entities[it] ?? it);
