import type { Redaction } from '../../conventions/redaction.ts';
import type { Evidence } from '../../spec/evidence.ts';
import type { Coverage } from '../coverage.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Report } from '../run.ts';
import type { RuleVerdict } from '../tally.ts';
import { type RecordedExchange, recordOf } from './recorded.ts';

/** Where a part of the contract is written; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What every report is made of, and what the JSON report is: plain data that holds no credential. */
export interface ReportDocument {
  readonly kind: typeof reportKind;
  /** Of Parley. */
  readonly version: string;
  readonly contract: Report['contract'] & {
    /** The file it is written in, as findings name it. */
    readonly file: string | undefined;
  };
  readonly target: { readonly baseUrl: string; readonly mock: boolean };
  /** What the run was told to do, as far as another run needs it to do the same. */
  readonly settings: ReportSettings;
  readonly started: string;
  readonly milliseconds: number;
  readonly requests: number;
  readonly outcome: Report['outcome'];
  readonly interrupted: string | undefined;
  readonly rules: readonly RuleOutcome[];
  readonly findings: readonly ReportedFinding[];
  readonly coverage: Coverage & {
    /** What was asked for at least, from 0 to 1. */
    readonly minimum: number | undefined;
  };
  readonly skipped: Report['skipped'];
  /** Undefined for a run without one. */
  readonly baseline: BaselineOutcome | undefined;
}

export interface ReportSettings {
  readonly allow?: readonly ('writes' | 'exhaust-rate-limit')[] | undefined;
  readonly fuzz?: number | undefined;
  readonly seed?: number | undefined;
}

export interface RuleOutcome {
  readonly name: string;
  readonly law: string;
  readonly why: string;
  readonly source: string;
  readonly severity: 'error' | 'info';
  readonly outcome: 'holds' | 'broken' | 'inconclusive' | 'not tried';
  /** How often it held. */
  readonly holds: number;
  /** Distinct problems. */
  readonly broken: number;
  readonly inconclusive: number;
  readonly reasons: readonly string[];
  /** Ids of the operations whose cases it held in. */
  readonly heldFor: readonly string[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly operationId: string | undefined;
  readonly probeCase: string | undefined;
  readonly evidence: Evidence;
  readonly place: string;
  readonly problem: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly pointer: string;
  /** Where the promise is written; undefined for a contract that was no file. */
  readonly written: Place | undefined;
  readonly fingerprint: string;
  readonly count: number;
  /** By the baseline: such a finding fails no run. */
  readonly accepted: { readonly reason: string; readonly expires: string } | undefined;
  readonly exchanges: readonly RecordedExchange[];
}

export interface BaselineOutcome {
  /** Of findings that were seen, but are accepted no longer. */
  readonly expired: readonly BaselineNote[];
  /** Of findings that were not seen, although all was tried. */
  readonly unseen: readonly BaselineNote[];
}

export interface BaselineNote {
  readonly fingerprint: string;
  readonly reason: string;
  readonly expires: string;
}

export const reportKind = 'parley-check-report';

export interface DocumentOptions {
  readonly version: string;
  readonly redaction: Redaction;
  readonly settings?: ReportSettings | undefined;
  readonly file?: string | undefined;
  /** Where a JSON pointer into the contract leads. */
  placeOf?(pointer: string): Place | undefined;
}

/** The report as plain data. All that came from the target or was sent goes through the redaction here, and nowhere else. */
export function documentOf(report: Report, options: DocumentOptions): ReportDocument {
  const { version, redaction, settings = {}, file } = options;
  const { contract, baseUrl, mock, verdicts, findings, coverage, skipped, ...rest } = report;
  return {
    kind: reportKind,
    version,
    contract: { ...contract, file },
    target: { baseUrl: redaction.text(baseUrl), mock },
    settings,
    started: rest.started,
    milliseconds: rest.milliseconds,
    requests: rest.requests,
    outcome: rest.outcome,
    interrupted: rest.interrupted && redaction.text(rest.interrupted),
    rules: verdicts.map((verdict) => outcomeOf(verdict, redaction)),
    findings: findings.map((finding) => reported(finding, options)),
    coverage: { ...coverage, minimum: undefined },
    skipped: skipped.map(({ title, reason }) => ({
      title: redaction.text(title),
      reason: redaction.text(reason),
    })),
    baseline: undefined,
  };
}

function outcomeOf(verdict: RuleVerdict, redaction: Redaction): RuleOutcome {
  const { rule, reasons, ...counts } = verdict;
  const { holds, broken, inconclusive } = counts;
  const { name, law, why, source, severity = 'error' } = rule;
  const outcome =
    broken > 0 ? 'broken' : inconclusive > 0 ? 'inconclusive' : holds > 0 ? 'holds' : 'not tried';
  const told = reasons.map((reason) => redaction.text(reason));
  return { name, law, why, source, severity, outcome, ...counts, reasons: told };
}

function reported(finding: Finding, { redaction, placeOf }: DocumentOptions): ReportedFinding {
  const { place, problem, expected, actual, exchanges, probeCase, ...rest } = finding;
  return {
    ...rest,
    probeCase: probeCase && redaction.text(probeCase),
    place: redaction.text(place),
    problem: redaction.text(problem),
    ...('expected' in finding && { expected: redaction.body(expected) }),
    ...('actual' in finding && { actual: redaction.body(actual) }),
    written: placeOf?.(finding.pointer),
    accepted: undefined,
    exchanges: exchanges.map((exchange) => recordOf(exchange, redaction)),
  };
}

/** Whether a finding is one that a run fails for. */
export const fails = ({ severity, accepted }: ReportedFinding): boolean =>
  severity === 'error' && accepted === undefined;

export const coverageSuffices = ({ coverage }: ReportDocument): boolean =>
  coverage.share >= (coverage.minimum ?? 0);

/** 0 all rules hold, 1 violations or too little coverage, 2 nothing can be said. */
export function exitCodeOf(document: ReportDocument): 0 | 1 | 2 {
  if (document.outcome === 'untested') return 2;
  if (document.findings.some(fails)) return 1;
  if (document.interrupted !== undefined) return 2;
  return coverageSuffices(document) ? 0 : 1;
}
