import type { ContractSource } from '../spec/contract.ts';
import { timestamp, wallTime } from '../world/clock.ts';
import { countCoverage } from './coverage.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import { exchangeRules } from './exchange-rules.ts';
import { type Finding, findingOf } from './finding.ts';
import { createJudge } from './judge.ts';
import type { Report } from './run.ts';
import { type Only, selectionOf } from './selection.ts';
import { type Subject, subjectOf } from './subject.ts';
import { createTally } from './tally.ts';

export interface TrafficOptions {
  readonly contract: ContractSource;
  /** Where the API is that was called, without a trailing slash. */
  readonly baseUrl: string;
  /** A mock is held to what is inferred too. Default false. */
  readonly mock?: boolean | undefined;
  readonly only?: Only | undefined;
}

/** Judges traffic that others make, exchange by exchange; nothing is sent. */
export interface TrafficJudge {
  readonly subject: Subject;
  /** What is wrong with this one, whether or not the same was seen before. */
  see(exchange: Exchange): readonly Finding[];
  report(): Report;
}

/** Throws `ContractError`. */
export function createTrafficJudge(options: TrafficOptions): TrafficJudge {
  const { contract: source, baseUrl, mock = false, only = {} } = options;
  const started = wallTime();
  const subject = subjectOf(source);
  const rules = exchangeRules.filter(selectionOf(only).rule);
  const tally = createTally({ subject, rules, real: !mock });
  const verdicts = tally.verdicts();
  const judge = createJudge({ subject, rules });
  const coverage = countCoverage(subject);
  let requests = 0;
  let successes = 0;

  return {
    subject,
    see(exchange) {
      requests += 1;
      if (isSuccess(exchange)) successes += 1;
      coverage.see(exchange);
      const exchanges = [exchange];
      return judge(exchange).flatMap(({ rule, problems }) => {
        if (problems.length === 0) verdicts.holds(rule);
        return problems.map((problem) => {
          verdicts.broken(rule, problem, exchanges);
          return findingOf({ rule, problem, exchanges, subject, real: !mock });
        });
      });
    },
    report() {
      const findings = tally.findings();
      const failed = findings.some(({ severity }) => severity === 'error');
      const { name, title, version } = subject.contract;
      return {
        contract: { name, title, version },
        baseUrl,
        mock,
        started: timestamp(started),
        milliseconds: wallTime() - started,
        requests,
        outcome: failed ? 'failed' : successes > 0 ? 'passed' : 'untested',
        verdicts: tally.results(),
        findings,
        coverage: coverage.coverage(),
        skipped: [],
      };
    },
  };
}

/** Judges exchanges that were recorded. Throws `ContractError`. */
export function judgeExchanges({
  exchanges,
  ...options
}: TrafficOptions & { readonly exchanges: readonly Exchange[] }): Report {
  const judge = createTrafficJudge(options);
  for (const exchange of exchanges) judge.see(exchange);
  return judge.report();
}
