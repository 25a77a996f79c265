import type { Operation } from '../spec/operation.ts';
import { NotMade } from './own-record.ts';
import { effectOfAll, type ProbeCase, type Visit } from './probe.ts';
import type { Rule } from './rule.ts';

export interface OwnCase {
  readonly title: string;
  readonly operation: Operation;
  /** Every operation that it calls. */
  readonly calls: readonly (Operation | undefined)[];
  readonly rules: readonly Rule[];
  run(visit: Visit): Promise<void>;
}

/** A case that works with records of its own. */
export function ownCase({ title, operation, calls, rules, run }: OwnCase): ProbeCase {
  return {
    title,
    operation,
    effect: effectOfAll(calls.filter((it) => it !== undefined)),
    async run(visit) {
      try {
        await run(visit);
      } catch (error) {
        if (!(error instanceof NotMade)) throw error;
        for (const rule of rules) visit.inconclusive(rule, error.message);
      }
    },
  };
}

/** Lets what goes on by itself come to its end: processing, and whatever else follows a creation. */
export async function settle(visit: Visit): Promise<void> {
  if (visit.clock) await visit.wait(60_000);
}
