import type { Exchange } from './exchange.ts';
import type { Visit } from './probe.ts';
import type { Problem, Rule } from './rule.ts';

/** What was seen of rules so far, told of only when it is known whether the data held still meanwhile. */
export interface Docket {
  /** Something spoke against a rule so far. */
  readonly suspicious: boolean;
  /** What a rule was put to: without problems it held; undefined problems say nothing. */
  note(rule: Rule, seen: Sighting): void;
  /** It cannot be said, whatever the rest says. */
  unsure(rule: Rule, reason: string): void;
  /** Tells the visit. `moved`: why the problems may be the data's doing. */
  tell(visit: Visit, moved: string | undefined): void;
}

export interface Sighting {
  readonly problems: readonly Problem[] | undefined;
  readonly exchanges: readonly Exchange[];
}

interface Suspicion {
  readonly problem: Problem;
  readonly exchanges: readonly Exchange[];
}

interface Entry {
  readonly suspicions: Map<string, Suspicion>;
  readonly reasons: Set<string>;
}

export function createDocket(): Docket {
  const entries = new Map<Rule, Entry>();

  function entryOf(rule: Rule): Entry {
    const entry = entries.get(rule) ?? { suspicions: new Map(), reasons: new Set<string>() };
    entries.set(rule, entry);
    return entry;
  }

  return {
    get suspicious() {
      return [...entries.values()].some(({ suspicions }) => suspicions.size > 0);
    },
    note(rule, { problems, exchanges }) {
      if (!problems) return;
      const { suspicions } = entryOf(rule);
      for (const problem of problems) {
        const key = `${problem.place} ${exchanges.at(-1)?.response.status}`;
        // The first shows it; long lists would bring thousands of the same.
        if (!suspicions.has(key)) suspicions.set(key, { problem, exchanges });
      }
    },
    unsure(rule, reason) {
      entryOf(rule).reasons.add(reason);
    },
    tell(visit, moved) {
      for (const [rule, { suspicions, reasons }] of entries) {
        for (const reason of reasons) visit.inconclusive(rule, reason);
        if (suspicions.size > 0 && moved !== undefined) visit.inconclusive(rule, moved);
        else if (suspicions.size === 0 && reasons.size === 0) visit.holds(rule);
        else {
          for (const { problem, exchanges } of suspicions.values()) {
            visit.broken(rule, problem, exchanges);
          }
        }
      }
    },
  };
}
