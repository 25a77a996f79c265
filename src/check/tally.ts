import type { Exchange } from './exchange.ts';
import { distinct, type Finding, findingOf } from './finding.ts';
import type { ProbeCase } from './probe.ts';
import type { Problem, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** How a rule fared over a run. */
export interface RuleVerdict {
  readonly rule: Rule;
  readonly holds: number;
  /** Distinct problems. */
  readonly broken: number;
  readonly inconclusive: number;
  /** Why it could not be said. */
  readonly reasons: readonly string[];
  /** Ids of the operations whose cases it held in. */
  readonly heldFor: readonly string[];
}

/** Where the outcomes of rules are told. */
export interface Verdicts {
  holds(rule: Rule): void;
  broken(rule: Rule, problem: Problem, exchanges: readonly Exchange[]): void;
  inconclusive(rule: Rule, reason: string): void;
}

export interface Tally {
  /** Of a case. The findings of cases are kept in the order of these calls, whatever ends first. */
  verdicts(probeCase?: Pick<ProbeCase, 'title' | 'operation'>): Verdicts;
  /** Problems told of so far, the same one every time it was seen. */
  readonly broken: number;
  findings(): readonly Finding[];
  results(): readonly RuleVerdict[];
}

export interface TallyOptions {
  readonly subject: Subject;
  /** What is said of any other is not heard. */
  readonly rules: readonly Rule[];
  readonly real: boolean;
}

export function createTally({ subject, rules, real }: TallyOptions): Tally {
  const counts = new Map(
    rules.map((rule) => [
      rule.name,
      {
        rule,
        holds: 0,
        inconclusive: 0,
        reasons: new Set<string>(),
        heldFor: new Set<string>(),
      },
    ]),
  );
  const perCase: Finding[][] = [];
  const findings = () => distinct(perCase.flat());

  return {
    verdicts(probeCase) {
      const own: Finding[] = [];
      const { title, operation } = probeCase ?? {};
      perCase.push(own);
      return {
        holds(rule) {
          const count = counts.get(rule.name);
          if (!count) return;
          count.holds += 1;
          if (operation) count.heldFor.add(operation.operationId);
        },
        inconclusive(rule, reason) {
          const count = counts.get(rule.name);
          if (!count) return;
          count.inconclusive += 1;
          count.reasons.add(reason);
        },
        broken(rule, problem, exchanges) {
          if (counts.has(rule.name)) {
            own.push(findingOf({ rule, problem, exchanges, subject, probeCase: title, real }));
          }
        },
      };
    },
    get broken() {
      return perCase.reduce((sum, own) => sum + own.length, 0);
    },
    findings,
    results() {
      const found = findings();
      return [...counts.values()].map(({ reasons, heldFor, ...count }) => ({
        ...count,
        broken: found.filter((it) => it.rule === count.rule.name).length,
        // Cases end in any order, reports are the same.
        reasons: [...reasons].sort(),
        heldFor: [...heldFor].sort(),
      }));
    },
  };
}
