import { dateOf, wallTime } from '../world/clock.ts';
import { fails, type ReportDocument } from './report/document.ts';

/** A finding that is known, and accepted for a time. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** The last day on which it is, as `2026-03-31`, in UTC. */
  readonly expires: string;
}

export interface BaselineOptions {
  readonly entries: readonly BaselineEntry[];
  /** Whether everything was tried, so that what was not seen is gone. */
  readonly whole: boolean;
}

/** The report with the findings of the baseline accepted, and told which of its entries are of use no longer. */
export function withBaseline(document: ReportDocument, options: BaselineOptions): ReportDocument {
  const { entries, whole } = options;
  const today = dateOf(wallTime());
  const valid = new Map(
    entries.filter(({ expires }) => expires >= today).map((it) => [it.fingerprint, it]),
  );
  const seen = new Set(document.findings.map(({ fingerprint }) => fingerprint));
  const findings = document.findings.map((finding) => {
    const { reason, expires } = valid.get(finding.fingerprint) ?? {};
    return reason === undefined || expires === undefined
      ? finding
      : { ...finding, accepted: { reason, expires } };
  });
  const expired = entries.filter((it) => seen.has(it.fingerprint) && it.expires < today);
  const { outcome, skipped } = document;
  const complete = whole && skipped.length === 0 && outcome !== 'untested';
  const unseen = complete ? entries.filter((it) => !seen.has(it.fingerprint)) : [];
  return judged({ ...document, findings, baseline: { expired, unseen } });
}

/** The outcome is that of the findings which are not accepted. */
function judged(document: ReportDocument): ReportDocument {
  if (document.outcome !== 'failed' || document.findings.some(fails)) return document;
  return { ...document, outcome: 'passed' };
}

/** Days for which a baseline accepts findings when nobody says. */
const grace = 90;

export interface NewEntry extends BaselineEntry {
  readonly rule: string;
  readonly operation: string | undefined;
}

/** Every failing finding as an entry; those that an entry accepts already keep its reason and day. */
export function baselineOf({ findings }: ReportDocument): readonly NewEntry[] {
  const expires = dateOf(wallTime() + grace * 86_400_000);
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ fingerprint, rule, operationId, accepted, place, problem }) => ({
      fingerprint,
      rule,
      operation: operationId,
      reason: accepted?.reason ?? `to be looked into: ${place} ${problem}`,
      expires: accepted?.expires ?? expires,
    }));
}
