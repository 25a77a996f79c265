import type { Log, ReportingDescriptor, Result } from 'sarif';
import {
  exitCodeOf,
  type ReportDocument,
  type ReportedFinding,
  type RuleOutcome,
} from './document.ts';
import { sentenceOf, sentOf } from './wording.ts';

/** SARIF 2.1.0 (OASIS), as code scanning reads it: findings at the lines of the contract. */
export function renderSarif(document: ReportDocument): string {
  const { rules, findings, version, started, interrupted, outcome } = document;
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Parley', semanticVersion: version, rules: rules.map(descriptorOf) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: outcome !== 'untested' && interrupted === undefined,
            exitCode: exitCodeOf(document),
            startTimeUtc: started,
          },
        ],
        results: findings.map((finding) =>
          resultOf(
            finding,
            rules.findIndex(({ name }) => name === finding.rule),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

function descriptorOf({ name, law, why, source, severity }: RuleOutcome): ReportingDescriptor {
  return {
    id: name,
    shortDescription: { text: law },
    fullDescription: { text: why },
    help: {
      text: `${law}\n\n${why}\n\nSource: ${source}`,
      markdown: `**${law}**\n\n${why}\n\nSource: ${source}`,
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: ReportedFinding, ruleIndex: number): Result {
  const { rule, severity, operationId, written, fingerprint, count, accepted, exchanges } = finding;
  const last = exchanges.at(-1);
  const logical = operationId
    ? { logicalLocations: [{ name: operationId, kind: 'function' }] }
    : {};
  const physical = written
    ? {
        physicalLocation: {
          artifactLocation: { uri: uriOf(written.file) },
          region: { startLine: written.line, startColumn: written.column },
        },
      }
    : {};
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {
      text: [
        `${operationId ?? 'no operation'}: ${sentenceOf(finding)}`,
        ...(last ? [`Sent: ${sentOf(last)}`] : []),
      ].join('\n'),
    },
    locations: [{ ...physical, ...logical }],
    partialFingerprints: { 'parleyFinding/v1': fingerprint },
    occurrenceCount: count,
    ...(accepted && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: accepted.reason }],
    }),
  };
}

/** A path as a URI reference (RFC 3986, 4.2). */
const uriOf = (file: string): string =>
  (file.startsWith('/') ? 'file://' : '') + file.split('/').map(encodeURIComponent).join('/');
