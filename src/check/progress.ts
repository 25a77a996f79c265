import type { RuleVerdict } from './tally.ts';

/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The case that ended last. */
  readonly title: string;
  readonly findings: number;
  /** Sent so far. */
  readonly requests: number;
  /** How the rules have fared so far. */
  verdicts(): readonly RuleVerdict[];
}
