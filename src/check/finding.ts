import { type Evidence, evidenceAt, weaker } from '../spec/evidence.ts';
import { fingerprint } from '../world/digest.ts';
import type { Exchange } from './exchange.ts';
import type { Problem, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A law found broken: where, how, and by which requests it can be seen again. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly operationId: string | undefined;
  /** Title of the case that saw it first, by which it can be tried again; undefined for traffic of others. */
  readonly probeCase: string | undefined;
  readonly evidence: Evidence;
  /** In the order they were made; the last shows it. */
  readonly exchanges: readonly Exchange[];
  /** The same for the same problem in another run: of rule, operation, status, place and contract pointer. */
  readonly fingerprint: string;
  /** How often it was seen. */
  readonly count: number;
}

export interface FindingOptions {
  readonly rule: Rule;
  readonly problem: Problem;
  readonly exchanges: readonly Exchange[];
  readonly subject: Subject;
  readonly probeCase?: string | undefined;
  /** A mock is held to what is inferred too; of a real API that is only a warning. */
  readonly real: boolean;
}

export function findingOf(options: FindingOptions): Finding {
  const { rule, problem, exchanges, subject, probeCase, real } = options;
  const last = exchanges.at(-1);
  const operation = last?.operation;
  const { document } = subject.contract;
  const evidence = weaker(
    evidenceAt(document, problem.pointer),
    operation ? operation.evidence : 'documented',
  );
  // What is wrong with one item of a list is wrong with the next in the same way.
  const place = problem.place.replace(/\/\d+(?=\/|$)/g, '/*');
  const identity = [
    rule.name,
    operation?.operationId ?? '',
    String(last?.response.status ?? ''),
    place,
    problem.pointer,
  ];
  const severity =
    rule.severity === 'info' ? 'info' : real && evidence === 'inferred' ? 'warning' : 'error';
  return {
    ...problem,
    rule: rule.name,
    severity,
    operationId: operation?.operationId,
    probeCase,
    evidence,
    exchanges,
    fingerprint: fingerprint(identity.join('\n')),
    count: 1,
  };
}

/** One of each fingerprint, the first, with how often it was seen. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const known = found.get(finding.fingerprint);
    found.set(finding.fingerprint, known ? { ...known, count: known.count + 1 } : finding);
  }
  return [...found.values()];
}
